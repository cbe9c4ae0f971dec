"""The page of the dialog on which a week is written: the same windows for keys and speech."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from gradus.ui.calendar.free_time import words
from gradus.ui.calendar.free_time.window_rows import WindowRows
from gradus.ui.calendar.free_time.windows import Week
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.label import label
from gradus.ui.widgets.scroll_column import ScrollColumn


class FormPage(QWidget):
    """`changed` says that some time was changed."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days = [WindowRows(look, words.weekday(day)) for day in range(7)]
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, REACH, REACH, REACH)
        grid.setVerticalSpacing(10)
        grid.setHorizontalSpacing(16)
        for at, rows in enumerate(self.days):
            grid.addWidget(label(rows.name, Text.STRONG), at, 0)
            grid.addWidget(rows, at, 1)
            rows.changed.connect(self.changed)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(7, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ScrollColumn(content))

    def show_week(self, week: Week) -> None:
        """Show windows."""
        for rows, found in zip(self.days, week, strict=True):
            rows.show_windows(found)

    def week(self) -> Week:
        """Return what the form says."""
        return tuple(rows.windows() for rows in self.days)

    def problem(self) -> str:
        """Say in a sentence what is wrong; "" where nothing is."""
        return next((found for rows in self.days if (found := rows.problem())), "")
