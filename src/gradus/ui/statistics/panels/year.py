"""The days of the year on which something was studied."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale

from gradus.domain.statistics.study_time import Studied
from gradus.services.statistics.view import Statistics
from gradus.ui import words
from gradus.ui.design.theme import Theme
from gradus.ui.statistics import texts
from gradus.ui.statistics.panel import Panel
from gradus.ui.widgets.plots.heat_map import Cell, HeatMap


class YearPanel(Panel):
    """A square a day."""

    name = "year"

    def __init__(self, theme: Theme) -> None:
        self.map = HeatMap(theme)
        super().__init__(theme, self.map)

    def show_statistics(self, statistics: Statistics) -> None:
        """Show a year of days."""
        found = statistics.year
        self.say(self.tr("Days of the year"), self._sentence(found))
        short = QLocale.FormatType.ShortFormat
        days = tuple(QLocale().standaloneDayName(day, short) for day in range(1, 8))
        legend = (self.tr("no answers"), self.tr("many answers"))
        self.map.show_cells(tuple(self._cell(one) for one in found), days, legend)
        head = (self.tr("Day"), self.tr("Answers"), self.tr("Minutes"))
        rows = [_row(one) for one in reversed(found) if one.answers]
        self.show_rows(head, rows)

    def _sentence(self, found: tuple[Studied, ...]) -> str:
        with_answers = sum(one.answers > 0 for one in found)
        text = self.tr("You studied on {0} of the last {1} days. The larger a square, the more.")
        return text.format(texts.number(with_answers), texts.number(len(found)))

    def _cell(self, one: Studied) -> Cell:
        day = date.fromordinal(one.first)
        text = self.tr("{0}: {1}, {2}")
        tip = text.format(
            words.long_day(day), texts.answers(one.answers), texts.minutes(one.minutes)
        )
        return Cell(one.answers, tip, texts.month(day) if day.day == 1 else "")


def _row(one: Studied) -> tuple[str, ...]:
    day = texts.short_day(date.fromordinal(one.first))
    return day, texts.number(one.answers), texts.number(one.minutes, 1)
