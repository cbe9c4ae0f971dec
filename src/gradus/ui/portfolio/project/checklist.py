"""The checklist of one stage."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradus.domain.portfolio.projects.item import Proof
from gradus.domain.portfolio.projects.stage import Stage
from gradus.services.portfolio.projects.views import ItemView
from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.portfolio import sentences
from gradus.ui.portfolio.project.item_detail import ItemDetail
from gradus.ui.portfolio.project.item_row import ItemRow
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.card import Card
from gradus.ui.widgets.clear import clear
from gradus.ui.widgets.flow_layout import FlowLayout
from gradus.ui.widgets.label import label


class Checklist(Card):
    """`tickRequested` carries an item's id and whether it is done, `moveRequested` one and -1 or 1.

    `editRequested` and `removeRequested` carry the id, `focused` the row that has the focus now.
    `restoreRequested` carries the id of an item that was taken off, `linkRequested` an address.
    """

    tickRequested = Signal(int, bool)
    editRequested = Signal(int)
    removeRequested = Signal(int)
    restoreRequested = Signal(int)
    moveRequested = Signal(int, int)
    addRequested = Signal()
    leaveRequested = Signal()
    focused = Signal(object)
    archiveRequested = Signal()
    linkRequested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[ItemRow] = []
        self.empty = label(self.tr("Nothing on the list of this stage yet."), Text.NOTE, wrap=True)
        self.add = ActionButton(theme, self.tr("Add"), Kind.HINT, "A")
        self.edit = ActionButton(theme, self.tr("Edit"), Kind.HINT, self.tr("Enter"))
        self.up = ActionButton(theme, self.tr("Move"), Kind.HINT, "Alt+↑↓")
        self.remove = ActionButton(theme, self.tr("Take off"), Kind.HINT, self.tr("Del"))
        self.leave = ActionButton(theme, self.tr("Leave to its check"), Kind.HINT, "R")
        self.archive = ActionButton(theme, "", Kind.HINT, "V")
        self.detail = ItemDetail(theme)
        self.with_removed = False
        self._list = QVBoxLayout()
        self._connect()
        self._arrange()

    def show_items(
        self, stage: Stage, items: Sequence[ItemView], removed: Sequence[ItemView] = ()
    ) -> None:
        """Show the items of a stage; the focus stays on its item.

        `removed` were taken off the list, and are shown below it where they are wanted.
        """
        held = self.chosen()
        self.set_heading(sentences.stage_name(stage))
        shown = [*items, *(removed if self.with_removed else ())]
        if len(shown) != len(self.rows):
            clear(self._list)
            self.rows = [self._row() for _ in shown]
        for row, view in zip(self.rows, shown, strict=True):
            row.show_item(view)
        self.empty.setVisible(not shown)
        self.archive.setVisible(bool(removed))
        caption = sentences.taken_off(len(removed), shown=self.with_removed)
        self.archive.show_caption(caption, "V")
        self._offer()
        if held:
            self.choose(held)

    def chosen(self) -> int:
        """Return the id of the item that has the focus, or 0."""
        rows = (row for row in self.rows if row.hasFocus() and row.view is not None)
        return next((row.view.item.id for row in rows if row.view), 0)

    def choose(self, item: int) -> None:
        """Give an item the focus, if it is there."""
        for row in self.rows:
            if row.view is not None and row.view.item.id == item:
                row.setFocus(Qt.FocusReason.TabFocusReason)

    def choose_first(self) -> None:
        """Give the first open item the focus, or the first of all."""
        still_open = [row for row in self.rows if row.view and row.view is self._first()]
        for row in (still_open or self.rows)[:1]:
            row.setFocus(Qt.FocusReason.TabFocusReason)

    def _row(self) -> ItemRow:
        row = ItemRow(self._theme)
        row.tickRequested.connect(lambda done, one=row: self.tickRequested.emit(_id(one), done))
        row.editRequested.connect(lambda one=row: self.editRequested.emit(_id(one)))
        row.removeRequested.connect(lambda one=row: self._remove(one))
        row.moveRequested.connect(lambda by, one=row: self.moveRequested.emit(_id(one), by))
        row.stepped.connect(lambda by, one=row: self._step(one, by))
        row.focused.connect(lambda one=row: self._focus(one))
        self._list.addWidget(row)
        row.show()  # only what is shown can take the focus
        return row

    def _focus(self, row: ItemRow) -> None:
        self._offer()
        self.focused.emit(row)

    def _offer(self) -> None:
        views = [row.view for row in self.rows if row.hasFocus() and row.view is not None]
        away = any(one.item.archived for one in views)
        for button in (self.edit, self.up):
            button.setVisible(bool(self.rows) and not away)
        self.remove.setVisible(bool(self.rows))
        self.remove.show_caption(self.tr("Bring back") if away else self.tr("Take off"), "Del")
        yours = [one for one in views if one.item.check and one.item.proof is Proof.BY_YOU]
        self.leave.setVisible(bool(yours) and not away)
        self.detail.show_item(views[0] if views else self._first())

    def _first(self) -> ItemView | None:
        """Return the item whose detail shows while no row has the focus: the first open one."""
        views = [row.view for row in self.rows if row.view is not None]
        still_open = [one for one in views if not (one.item.done or one.item.archived)]
        return next(iter(still_open or views), None)

    def _remove(self, row: ItemRow) -> None:
        (self.restoreRequested if row.is_taken_off() else self.removeRequested).emit(_id(row))

    def _step(self, row: ItemRow, by: int) -> None:
        at = self.rows.index(row) + by
        if 0 <= at < len(self.rows):
            self.rows[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _with_chosen(self, signal: str) -> None:
        item = self.chosen()
        if item and signal == "edit":
            self.editRequested.emit(item)
        elif item and signal == "remove":
            self._remove(next(row for row in self.rows if row.hasFocus()))
        elif item:
            self.moveRequested.emit(item, -1)

    def _connect(self) -> None:
        self.add.clicked.connect(self.addRequested)
        self.edit.clicked.connect(lambda: self._with_chosen("edit"))
        self.leave.clicked.connect(self.leaveRequested)
        self.up.clicked.connect(lambda: self._with_chosen("move"))
        self.remove.clicked.connect(lambda: self._with_chosen("remove"))
        self.archive.clicked.connect(self.archiveRequested)
        self.detail.linkRequested.connect(self.linkRequested)

    def _arrange(self) -> None:
        self._list.setSpacing(0)
        self.body.addLayout(self._list)
        self.body.addWidget(self.empty)
        self.body.addSpacing(8)
        hints = QWidget()
        flow = FlowLayout(hints, gap=12, between=2)
        for button in (self.add, self.edit, self.up, self.remove, self.leave, self.archive):
            flow.addWidget(button)
        self.body.addWidget(hints)
        self.body.addWidget(self.detail)


def _id(row: ItemRow) -> int:
    return row.view.item.id if row.view is not None else 0
