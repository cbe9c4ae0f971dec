"""The minutes that the days ahead are expected to take."""

from __future__ import annotations

from gradus.services.statistics.view import LoadAhead, Statistics
from gradus.ui.design.theme import Theme
from gradus.ui.statistics import texts
from gradus.ui.statistics.panel import Panel
from gradus.ui.widgets.plots.axis import counting_axis
from gradus.ui.widgets.plots.bars import BarPlot, Column


class LoadPanel(Panel):
    """A bar a day, or a week where a year is looked at."""

    name = "load"

    def __init__(self, theme: Theme) -> None:
        self.bars = BarPlot(theme)
        super().__init__(theme, self.bars)

    def show_statistics(self, statistics: Statistics) -> None:
        """Show the forecast."""
        found, span = statistics.load, statistics.period.planned
        days = sum(one.days for one in found)
        self.say(self.tr("Load of the next %Ln day(s)", "", days), self._sentence(found, days))
        columns = tuple(
            Column(texts.tick(span, one.first), one.minutes_a_day, self._tip(statistics, one))
            for one in found
        )
        most = max((column.value for column in columns), default=1.0)
        axis = counting_axis(most, self.tr("minutes a day"), texts.tick_number)
        self.bars.show_columns(columns, "", axis)
        head = (self.tr("From"), self.tr("Days"), self.tr("Reviews"), self.tr("Minutes"))
        self.show_rows(head, [_row(statistics, one) for one in found])

    def _sentence(self, found: tuple[LoadAhead, ...], days: int) -> str:
        minutes = sum(one.minutes for one in found) / max(days, 1)
        text = self.tr("About {0} a day, new cards included, if you study as you do now.")
        return text.format(texts.minutes(minutes))

    def _tip(self, statistics: Statistics, one: LoadAhead) -> str:
        name = texts.stretch(statistics.period.planned, one.first)
        if one.days == 1:
            text = self.tr("{0}: {1}, {2} reviews")
        else:
            text = self.tr("{0}: {1} a day, {2} reviews in all")
        return text.format(name, texts.minutes(one.minutes_a_day), texts.number(one.reviews))


def _row(statistics: Statistics, one: LoadAhead) -> tuple[str, ...]:
    return (
        texts.short_stretch(statistics.period.planned, one.first),
        texts.number(one.days),
        texts.number(one.reviews),
        texts.number(one.minutes, 1),
    )
