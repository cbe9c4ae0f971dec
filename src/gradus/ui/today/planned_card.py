"""What is planned for today, in the order of time."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gradus.domain.planning.block import Status
from gradus.services.today.view import TodayView
from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.help.keys import enter
from gradus.ui.today.planned_row import PlannedRow
from gradus.ui.widgets.card import Card, rule
from gradus.ui.widgets.clear import clear
from gradus.ui.widgets.key_cap import KeyCap
from gradus.ui.widgets.label import label


class PlannedCard(Card):
    """A row a block; hidden where nothing is planned.

    `startRequested` carries a block's uid, `markRequested` a uid and a Status, `focused` the row
    that has the focus now.
    """

    startRequested = Signal(str)
    markRequested = Signal(str, object)
    focused = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.set_heading(self.tr("Planned for today"))
        self.rows: list[PlannedRow] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.body.setContentsMargins(20, 20, 20, 8)
        self.body.insertLayout(1, self._legend())
        self.body.addLayout(self._lines)
        self.hide()

    def show_view(self, view: TodayView) -> None:
        """Show the blocks of a day; the row that has the focus keeps it."""
        if len(view.planned) != len(self.rows):
            self._make(len(view.planned))
        for row, block in zip(self.rows, view.planned, strict=True):
            row.show_block(block, view.cards)
        self.setVisible(bool(self.rows))

    def take_focus(self) -> bool:
        """Give the first block that is still planned the focus, and say whether there is one."""
        planned = (row for row in self.rows if row.block and row.block.status is Status.PLANNED)
        row = next(planned, self.rows[0] if self.rows else None)
        if row is not None:
            row.setFocus(Qt.FocusReason.TabFocusReason)
        return row is not None

    def _legend(self) -> QHBoxLayout:
        keys = (
            ("P", self.tr("choose")),
            (enter(), self.tr("open")),
            ("D", self.tr("done")),
            ("M", self.tr("missed")),
        )
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 0)
        row.setSpacing(5)
        for key, meaning in keys:
            row.addWidget(KeyCap(key))
            row.addWidget(label(meaning, Text.SMALL))
            row.addSpacing(9)
        row.addStretch(1)
        return row

    def _make(self, count: int) -> None:
        clear(self._lines)
        self.rows = [self._row() for _ in range(count)]
        for row in self.rows:
            self._lines.addWidget(rule())
            self._lines.addWidget(row)

    def _row(self) -> PlannedRow:
        row = PlannedRow(self._theme)
        row.startRequested.connect(self.startRequested)
        row.markRequested.connect(self.markRequested)
        row.focused.connect(lambda: self.focused.emit(row))
        row.stepped.connect(lambda steps: self._step(row, steps))
        return row

    def _step(self, row: PlannedRow, steps: int) -> None:
        place = self.rows.index(row) + steps
        if 0 <= place < len(self.rows):
            self.rows[place].setFocus(Qt.FocusReason.TabFocusReason)
