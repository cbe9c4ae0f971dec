"""Review minutes of the days ahead."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from gradus.services.today.view import TodayView
from gradus.ui import words
from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.today import sentences
from gradus.ui.widgets.bar_chart import Bar, BarChart
from gradus.ui.widgets.card import Card
from gradus.ui.widgets.label import label


class LoadCard(Card):
    """A bar a day, and the highest in words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = BarChart(theme)
        self.note = label("", Text.NOTE, wrap=True)
        self.body.addSpacing(8)
        self.body.addWidget(self.chart)
        self.body.addSpacing(10)
        self.body.addWidget(self.note)

    def show_view(self, view: TodayView) -> None:
        """Show the load of a day's forecast."""
        title = self.tr("Review minutes, next %Ln day(s)", "", len(view.load))
        self.set_heading(title)
        self.chart.setAccessibleName(title)
        self.chart.show_bars(_bars(view))
        self.note.setText(sentences.load_note(view))


def _bars(view: TodayView) -> tuple[Bar, ...]:
    narrow = QLocale.FormatType.NarrowFormat
    return tuple(
        Bar(
            words.weekday(day.day, narrow), day.minutes, sentences.bar_tip(day), day.day == view.day
        )
        for day in view.load
    )
