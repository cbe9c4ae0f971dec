"""This week: the days, and three figures."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gradus.services.today_view import TodayView
from gradus.ui import words
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.today.week_row import WeekRow
from gradus.ui.widgets.card import Card
from gradus.ui.widgets.label import label


class WeekCard(Card):
    """Days studied, what was recalled, what was learned; nothing here ever resets to zero."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        heading = self.tr("This week")
        self.setAccessibleName(heading)
        self.row = WeekRow(look)
        self.days, days = _figure(self.tr("days studied"))
        self.recalled, self._recalled_box = _figure(self.tr("recalled this month"))
        self.learned, learned = _figure(self.tr("cards learned"))
        self.body.addWidget(label(heading, Text.HEADING))
        self.body.addSpacing(10)
        self.body.addWidget(self.row)
        self.body.addSpacing(12)
        figures = QHBoxLayout()
        figures.setSpacing(12)
        for box, share in ((days, 3), (self._recalled_box, 4), (learned, 3)):
            figures.addWidget(box, share)
        self.body.addLayout(figures)

    def show_view(self, view: TodayView) -> None:
        """Show a week; the share recalled waits for the first review."""
        self.row.show_week(view.week)
        self.days.setText(str(sum(day.studied for day in view.week)))
        self.learned.setText(str(view.learned))
        self._recalled_box.setVisible(view.recalled is not None)
        self.recalled.setText("" if view.recalled is None else words.percent(view.recalled))


def _figure(caption: str) -> tuple[QLabel, QWidget]:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    figure = label("", Text.FIGURE)
    column.addWidget(figure)
    column.addWidget(label(caption, Text.SMALL, wrap=True))
    column.addStretch(1)
    return figure, box
