"""The board: every project with its state, and what to do where there is none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gradus.services.portfolio.projects.views import BoardView, ProjectCard
from gradus.ui import words
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.portfolio.board.row import ProjectRow
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.centred import Centred
from gradus.ui.widgets.clear import clear
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.label import label
from gradus.ui.widgets.quiet_column import QuietColumn
from gradus.ui.widgets.sign import Sign

_MARGIN, _WIDEST, _SIGN, _WORDS = 36, 1280, 40, 520


class Board(QWidget):
    """`openRequested` carries the id of a project, `moveRequested` one and -1 or 1."""

    openRequested = Signal(int)
    moveRequested = Signal(int, int)
    newRequested = Signal()
    lookRequested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = look.theme
        self._view: BoardView | None = None
        self.with_archive = False
        self.title = label(self.tr("Portfolio"), Text.TITLE)
        self.subtitle = label("", Text.QUIET, wrap=True)
        new, mine = self.tr("New project"), self.tr("Look at my repositories")
        self.new = ActionButton(look.theme, new, Kind.PRIMARY, "N")
        self.mine = ActionButton(look.theme, mine, Kind.SECONDARY, "L")
        self.archive = ActionButton(look.theme, self.tr("Show archive"), Kind.COMPACT, "V")
        self.hints = label("", Text.SMALL, wrap=True)
        self.empty = _Empty(look)
        self.rows: list[ProjectRow] = []
        self._list = QVBoxLayout()
        self._column = QWidget()
        self._centred = Centred(self._column, _WIDEST + 2 * REACH, _MARGIN - REACH)
        self.area = QuietColumn(self._centred)
        self._connect(self.empty.new, self.empty.mine)
        self._arrange()

    def show_view(self, view: BoardView) -> None:
        """Show all projects; the focus stays where it was."""
        held = self.chosen()
        self._view = view
        shown = [*view.projects, *(view.archived if self.with_archive else ())]
        self.empty.setVisible(not shown)
        for part in (self.subtitle, self.new, self.mine):
            part.setVisible(bool(shown))
        self.hints.setVisible(bool(shown))
        self.archive.setVisible(bool(view.archived))
        caption = self.tr("Hide archive") if self.with_archive else self.tr("Show archive")
        self.archive.show_caption(caption, "V")
        self.hints.setText(self._hints())
        self.subtitle.setText(self._summary(view))
        self._fill(shown)
        self.choose(held)

    def chosen(self) -> int:
        """Return the id of the project that has the focus, or 0."""
        return next((row.project for row in self.rows if row.hasFocus()), 0)

    def card(self, project: int) -> ProjectCard | None:
        """Return a project that is shown."""
        every = (*self._view.projects, *self._view.archived) if self._view else ()
        return next((one for one in every if one.id == project), None)

    def choose(self, project: int) -> None:
        """Give a project the focus, if it is there."""
        for row in self.rows:
            if row.project == project:
                row.setFocus(Qt.FocusReason.TabFocusReason)

    def choose_first(self) -> None:
        """Give the first project the focus."""
        if self.rows:
            self.rows[0].setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the list centred."""
        super().resizeEvent(event)
        self._centred.place(self.width())

    def _hints(self) -> str:
        if self.with_archive:
            return self.tr("Enter opens · Alt+↑ Alt+↓ move · Delete archives or brings back")
        return self.tr("Enter opens · Alt+↑ Alt+↓ move · Delete archives · Ctrl+Z takes back")

    def _fill(self, cards: Sequence[ProjectCard]) -> None:
        if len(self.rows) != len(cards):
            clear(self._list)
            self.rows = [self._row() for _ in cards]
        for row, card in zip(self.rows, cards, strict=True):
            row.show_card(card)

    def _row(self) -> ProjectRow:
        row = ProjectRow(self._theme)
        row.openRequested.connect(self.openRequested)
        row.stepped.connect(lambda by, one=row: self._step(one, by))
        row.moveRequested.connect(lambda by, one=row: self.moveRequested.emit(one.project, by))
        row.focused.connect(lambda one=row: self.area.ensureWidgetVisible(one, 0, 40))
        self._list.addWidget(row)
        row.show()  # only what is shown can take the focus
        return row

    def _step(self, row: ProjectRow, by: int) -> None:
        at = self.rows.index(row) + by
        if 0 <= at < len(self.rows):
            self.rows[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _summary(self, view: BoardView) -> str:
        count = len(view.projects)
        projects = self.tr("%Ln project(s)", "", count)
        left = sum((one.hours_left for one in view.projects), 0.0)
        return self.tr("{0} · {1} h planned work left").format(projects, words.decimal(left))

    def _connect(self, *empty: ActionButton) -> None:
        for button, signal in zip(
            (self.new, self.mine, *empty),
            (self.newRequested, self.lookRequested) * 2,
            strict=True,
        ):
            button.clicked.connect(signal)

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addLayout(words, 1)
        head.addWidget(self.mine, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.new, 0, Qt.AlignmentFlag.AlignVCenter)
        foot = QHBoxLayout()
        foot.addWidget(self.hints, 1)
        foot.addWidget(self.archive)
        lines = QVBoxLayout(self._column)
        lines.setContentsMargins(REACH, 28, REACH, 28)
        lines.setSpacing(0)
        lines.addLayout(head)
        lines.addSpacing(22)
        self._list.setSpacing(12)
        lines.addLayout(self._list)
        lines.addSpacing(14)
        lines.addLayout(foot)
        lines.addWidget(self.empty, 1)
        lines.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)


class _Empty(QWidget):
    """What the page will show, and the actions that fill it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        sign = Sign(look, "portfolio", _SIGN, lambda tokens: tokens.ink3)
        self.title = label(self.tr("No project yet"), Text.TITLE)
        self.text = label(
            self.tr(
                "Your projects stand here with their checklists, and what their repositories "
                "still lack. Begin one, or let Gradus look at what you have."
            ),
            Text.QUIET,
            wrap=True,
        )
        theme = look.theme
        mine = self.tr("Look at my repositories")
        self.new = ActionButton(theme, self.tr("New project"), Kind.PRIMARY, "N")
        self.mine = ActionButton(theme, mine, Kind.SECONDARY, "L")
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(4)
        for text in (self.title, self.text):
            text.setAlignment(middle)
        parts: tuple[tuple[QWidget, int], ...] = ((sign, 16), (self.title, 8), (self.text, 22))
        for part, gap in parts:
            column.addWidget(part, 0, middle)
            column.addSpacing(gap)
        self.text.setFixedSize(_WORDS, self.text.heightForWidth(_WORDS))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        row.addWidget(self.new)
        row.addWidget(self.mine)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(6)
