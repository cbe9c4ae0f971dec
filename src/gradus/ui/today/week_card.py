"""This week: the days, and three figures."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gradus.services.today.view import TodayView
from gradus.ui import words
from gradus.ui.design.look import Look
from gradus.ui.today.week_row import WeekRow
from gradus.ui.widgets.card import Card
from gradus.ui.widgets.figure import Figure


class WeekCard(Card):
    """Days studied, what was recalled, what was learned; nothing here ever resets to zero."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_heading(self.tr("This week"))
        self.row = WeekRow(look)
        self.days, self.recalled, self.learned = Figure(), Figure(), Figure()
        self.body.addWidget(self.row)
        self.body.addSpacing(12)
        figures = QHBoxLayout()
        figures.setSpacing(12)
        for figure, share in ((self.days, 3), (self.recalled, 4), (self.learned, 3)):
            figures.addWidget(figure, share)
        self.body.addLayout(figures)

    def show_view(self, view: TodayView) -> None:
        """Show a week; the share recalled waits for the first review."""
        self.row.show_week(view.week)
        self._show_days(sum(day.studied for day in view.week))
        self._show_learned(view.learned)
        self.recalled.setVisible(view.recalled is not None)
        if view.recalled is not None:
            self.recalled.show_figure(words.percent(view.recalled), self.tr("recalled this month"))

    def _show_days(self, days: int) -> None:
        caption = self.tr("day(s) studied", "", days)
        self.days.show_figure(QLocale().toString(days), caption)

    def _show_learned(self, cards: int) -> None:
        caption = self.tr("card(s) learned", "", cards)
        self.learned.show_figure(QLocale().toString(cards), caption)
