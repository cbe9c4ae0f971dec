"""The month: names of the weekdays, and below them the grid."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gradus.services.planning.views import DaysView
from gradus.ui import words
from gradus.ui.calendar.month.month_grid import MonthGrid
from gradus.ui.calendar.scrolled import Scrolled
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.widgets.label import label

_MONDAY = 1
"""The first of January of the year 1 was one."""
_PAD = 8


class MonthView(QWidget):
    """Scrolls where six weeks have no room."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as painted: time runs so
        self.grid = MonthGrid(look)
        self.setFocusProxy(self.grid)
        frame = QFrame()
        frame.setProperty("frame", "card")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(Scrolled(self.grid))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(_names())
        column.addWidget(frame, 1)

    def show_days(self, view: DaysView) -> None:
        """Show the weeks of a month."""
        self.grid.show_days(view)
        self.grid.updateGeometry()


def weekday_names() -> list[str]:
    """Return short names, Monday first."""
    days = (date.fromordinal(day) for day in range(_MONDAY, _MONDAY + 7))
    return [words.weekday(day, QLocale.FormatType.ShortFormat) for day in days]


def _names() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(0)
    for short in weekday_names():
        name = label(short, Text.SMALL)
        name.setContentsMargins(_PAD, 0, 0, 0)
        row.addWidget(name, 1)
    return row
