"""How long was studied a day."""

from __future__ import annotations

from gradus.domain.statistics.study_time import Studied
from gradus.services.statistics.view import Statistics
from gradus.ui.design.theme import Theme
from gradus.ui.statistics import texts
from gradus.ui.statistics.panel import Panel
from gradus.ui.widgets.plots.axis import counting_axis
from gradus.ui.widgets.plots.bars import BarPlot, Column


class TimePanel(Panel):
    """A bar a day, a week or a month, always in minutes a day."""

    name = "time"

    def __init__(self, theme: Theme) -> None:
        self.bars = BarPlot(theme)
        super().__init__(theme, self.bars)

    def show_statistics(self, statistics: Statistics) -> None:
        """Show the time of a period."""
        found, span = statistics.studied, statistics.span
        self.say(self.tr("Time studied"), self._sentence(found))
        columns = tuple(
            Column(
                texts.tick(span, one.first),
                one.minutes_a_day,
                self._tip(statistics, one),
                one.first + one.days > statistics.today,
            )
            for one in found
        )
        most = max(column.value for column in columns)
        axis = counting_axis(most, self.tr("minutes a day"), texts.tick_number)
        self.bars.show_columns(columns, "", axis)
        head = (self.tr("From"), self.tr("Days"), self.tr("Answers"), self.tr("Minutes"))
        self.show_rows(head, [_row(statistics, one) for one in found])

    def _sentence(self, found: tuple[Studied, ...]) -> str:
        days = sum(one.days for one in found)
        minutes = sum(one.minutes for one in found)
        answers = texts.answers(sum(one.answers for one in found))
        text = self.tr("{0} a day over {1} days, in {2}. Days without study count as well.")
        return text.format(texts.minutes(minutes / days), texts.number(days), answers)

    def _tip(self, statistics: Statistics, one: Studied) -> str:
        name = texts.stretch(statistics.span, one.first)
        text = self.tr("{0}: {1}, {2}") if one.days == 1 else self.tr("{0}: {1} a day, {2}")
        return text.format(name, texts.minutes(one.minutes_a_day), texts.answers(one.answers))


def _row(statistics: Statistics, one: Studied) -> tuple[str, ...]:
    return (
        texts.short_stretch(statistics.span, one.first),
        texts.number(one.days),
        texts.number(one.answers),
        texts.number(one.minutes, 1),
    )
