"""This week: the days, and three figures."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gradus.services.today.view import TodayView
from gradus.ui import words
from gradus.ui.design.look import Look
from gradus.ui.today.card_head import LeadingCard
from gradus.ui.today.week_row import WeekRow
from gradus.ui.widgets.figure import Figure


class WeekCard(LeadingCard):
    """Weeks kept, what was recalled, what was learned; nothing here ever resets to zero."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look.theme, self.tr("Statistics"), "W", parent)
        self.set_heading(self.tr("This week"))
        self.row = WeekRow(look)
        self.weeks, self.recalled, self.learned = Figure(), Figure(), Figure()
        self.body.addWidget(self.row)
        self.body.addSpacing(12)
        figures = QHBoxLayout()
        figures.setSpacing(12)
        for figure, share in ((self.weeks, 3), (self.recalled, 4), (self.learned, 3)):
            figures.addWidget(figure, share)
        self.body.addLayout(figures)

    def show_view(self, view: TodayView) -> None:
        """Show a week; the share recalled waits for the first review."""
        self.row.show_week(view.week)
        self._show_weeks(view)
        self._show_learned(view.learned)
        self.recalled.setVisible(view.recalled is not None)
        if view.recalled is not None:
            self.recalled.show_figure(words.percent(view.recalled), self.tr("recalled this month"))

    def _show_weeks(self, view: TodayView) -> None:
        """Show weeks kept, and in the first week, while none can be, the days studied."""
        weeks = view.weeks
        if weeks.counted:
            share = self.tr("{0} of {1}").format(weeks.kept, weeks.counted)
            self.weeks.show_figure(share, self.tr("weeks kept"))
            return
        days = sum(day.studied for day in view.week)
        caption = self.tr("day(s) studied", "", days)
        self.weeks.show_figure(QLocale().toString(days), caption)

    def _show_learned(self, cards: int) -> None:
        caption = self.tr("card(s) learned", "", cards)
        self.learned.show_figure(QLocale().toString(cards), caption)
