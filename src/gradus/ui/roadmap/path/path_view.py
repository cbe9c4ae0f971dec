"""The road phase by phase, its topics as chips."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradus.services.roadmap.view import RoadmapView
from gradus.ui.design.theme import Theme
from gradus.ui.roadmap.chip import TopicChip
from gradus.ui.roadmap.path.phase_row import PhaseRow
from gradus.ui.widgets.card import rule
from gradus.ui.widgets.clear import clear
from gradus.ui.widgets.quiet_column import QuietColumn

_BY_KEYBOARD = Qt.FocusReason.TabFocusReason
_ALONG = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ACROSS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PathView(QWidget):
    """Tab goes from phase to phase, arrows from topic to topic.

    `chosen` carries the key of the topic that the focus or the pointer is on, `opened` of one that
    is to be opened.
    """

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._current = ""
        self.rows: list[PhaseRow] = []
        self._column = QWidget()
        self._lines = QVBoxLayout(self._column)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self.area = QuietColumn(self._column)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Path"))
        theme.changed.connect(self._fit)

    def show_roadmap(self, view: RoadmapView) -> None:
        """Show the road as it stands now."""
        for _ in self.fill(view):
            pass

    def fill(self, view: RoadmapView) -> Iterator[None]:
        """Show the road, phase after phase."""
        if len(self.rows) != len(view.phases):
            self._make_rows(len(view.phases))
        for row, phase in zip(self.rows, view.phases, strict=True):
            if row.show_phase(phase):
                for chip in row.chips:
                    self._connect(chip)
                yield
        self._let_tab_reach()

    def current(self) -> str:
        """Return the key of the topic that the focus is on, or was on last."""
        return self._current

    def choose(self, key: str) -> None:
        """Put the focus on a topic."""
        chip = self.chip(key)
        if chip is not None:
            self._go_to(chip)

    def show_found(self, keys: frozenset[str]) -> None:
        """Mark the topics that a search found."""
        for chip in self.chips():
            chip.show_found(found=chip.topic.key in keys)

    def chips(self) -> list[TopicChip]:
        """Return the chips of all phases."""
        return [chip for row in self.rows for chip in row.chips]

    def chip(self, key: str) -> TopicChip | None:
        """Return the chip of a topic."""
        return next((chip for chip in self.chips() if chip.topic.key == key), None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to the topic it was on last, or to the first."""
        super().focusInEvent(event)
        chips = self.chips()
        if chips:
            self._go_to(self.chip(self._current) or chips[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows; other keys are the page's."""
        if not self._walk(event):
            event.ignore()

    def _walk(self, event: QKeyEvent) -> bool:
        chips = self.chips()
        here = self.chip(self._current)
        key = Qt.Key(event.key())
        if here is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if key in _ALONG:
            mirrored = -1 if self.isRightToLeft() else 1
            place = chips.index(here) + _ALONG[key] * mirrored
            self._go_to(chips[min(max(place, 0), len(chips) - 1)])
        elif key in _ACROSS:
            self._go_to(self._across(here, _ACROSS[key]))
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._go_to(chips[0 if key == Qt.Key.Key_Home else -1])
        else:
            return self.area.scroll_by(event)
        return True

    def _across(self, here: TopicChip, step: int) -> TopicChip:
        """Return the nearest chip of the line above or below, the same where there is none."""
        own = self._corner(here)
        lines = {self._corner(chip).y() for chip in self.chips()}
        beyond = [y for y in lines if step * (y - own.y()) > 0]
        if not beyond:
            return here
        line = min(beyond, key=lambda y: abs(y - own.y()))
        found = [chip for chip in self.chips() if self._corner(chip).y() == line]
        return min(found, key=lambda chip: abs(self._corner(chip).x() - own.x()))

    def _corner(self, chip: TopicChip) -> QPoint:
        return chip.mapTo(self._column, QPoint(0, 0))

    def _go_to(self, chip: TopicChip) -> None:
        chip.setFocus(_BY_KEYBOARD)
        self.area.ensureWidgetVisible(chip, 0, 24)

    def _meet(self, chip: TopicChip) -> None:
        if chip.hasFocus():
            self._current = chip.topic.key
            self._let_tab_reach()
            self.area.ensureWidgetVisible(chip, 0, 24)
        self.chosen.emit(chip.topic.key)

    def _let_tab_reach(self) -> None:
        """Let Tab stop once a phase: at the topic with the focus, or at the first."""
        for row in self.rows:
            keys = [chip.topic.key for chip in row.chips]
            stop = keys.index(self._current) if self._current in keys else 0
            for n, chip in enumerate(row.chips):
                reach = Qt.FocusPolicy.TabFocus if n == stop else Qt.FocusPolicy.ClickFocus
                chip.setFocusPolicy(reach)

    def _connect(self, chip: TopicChip) -> None:
        chip.met.connect(lambda: self._meet(chip))
        chip.left.connect(lambda: self.chosen.emit(self._current))
        chip.clicked.connect(lambda: self.opened.emit(chip.topic.key))

    def _make_rows(self, count: int) -> None:
        clear(self._lines)
        self.rows = [PhaseRow(self._theme) for _ in range(count)]
        for n, row in enumerate(self.rows):
            if n:
                self._lines.addWidget(rule())
            self._lines.addWidget(row)
        self._lines.addStretch(1)

    def _fit(self) -> None:
        for chip in self.chips():
            chip.fit()
