"""The numbers of a plot as a table, for eyes that want them and for screen readers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from gradus.ui.design.fonts import Text
from gradus.ui.design.sizes import wear
from gradus.ui.design.theme import Theme
from gradus.ui.widgets.focus_ring import FocusRing

_ROW = 26
_Align = Qt.AlignmentFlag


class Numbers(QTableWidget):
    """Read-only; arrows walk its cells, Tab leaves it, letters are the page's keys."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ring = FocusRing(theme, self)
        self.setProperty("frame", "table")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        wear(self, Text.SMALL, tabular=True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        wear(self.horizontalHeader(), Text.SMALL)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setResizeContentsPrecision(12)  # rows; all of a year take too long

    def show_rows(self, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show rows of text; the first column names the row."""
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # measured once, at the end
        self.setColumnCount(len(head))
        self.setRowCount(len(rows))
        for column, title in enumerate(head):
            self.setHorizontalHeaderItem(column, _cell(title, column))
            for row, cells in enumerate(rows):
                self.setItem(row, column, _cell(cells[column], column))
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        if rows and self.currentRow() < 0:
            self.setCurrentCell(0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave letters to the page instead of searching for them."""
        if event.text().isalpha():
            event.ignore()
        else:
            super().keyPressEvent(event)


def _cell(text: str, column: int) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    side = _Align.AlignLeft if column == 0 else _Align.AlignRight
    item.setTextAlignment(side | _Align.AlignVCenter)
    return item
