"""What a study day came to, in a few figures."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from gradus.domain.scheduling.day_summary import DaySummary
from gradus.ui import words
from gradus.ui.widgets.figure import Figure

_WIDTH, _GAP = 104, 16


class DayFigures(QFrame):
    """A card with a figure for each; nothing is shown of a day without answers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "card")
        self.setAccessibleName(self.tr("Today"))
        self.answers, self.met, self.learned = Figure(), Figure(), Figure()
        self.recalled, self.time = Figure(), Figure()
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 18, 24, 18)
        row.setSpacing(_GAP)
        for figure in (self.answers, self.met, self.learned, self.recalled, self.time):
            figure.setFixedWidth(_WIDTH)
            row.addWidget(figure)
        self.hide()

    def show_day(self, day: DaySummary) -> None:
        """Show a day's figures."""
        share = day.recalled_share
        minutes = max(round(day.time / timedelta(minutes=1)), 1)
        self._count(self.answers, day.answers, self.tr("answer(s)", "", day.answers))
        met = self.tr("card(s) met for the first time", "", day.met)
        self._count(self.met, day.met, met)
        learned = self.tr("card(s) learned", "", day.learned)
        self._count(self.learned, day.learned, learned)
        self.time.show_figure(self.tr("{0} min").format(minutes), self.tr("time"))
        self.recalled.setVisible(share is not None)
        if share is not None:
            self.recalled.show_figure(words.percent(share), self._recalled(day))
        self.setVisible(bool(day.answers))

    @staticmethod
    def _count(figure: Figure, count: int, caption: str) -> None:
        figure.show_figure(QLocale().toString(count), caption)

    def _recalled(self, day: DaySummary) -> str:
        reviews = day.recalled + day.forgotten
        return self.tr("of {0} recalled").format(words.reviews(reviews))
