"""At which hours answers were given, and what was recalled then."""

from __future__ import annotations

from gradus.domain.statistics.study_time import Hour
from gradus.services.statistics.view import Statistics
from gradus.ui.design.theme import Theme
from gradus.ui.statistics import texts
from gradus.ui.statistics.panel import Panel
from gradus.ui.widgets.plots.axis import counting_axis
from gradus.ui.widgets.plots.bars import BarPlot, Column

_ENOUGH = 50
"""Reviews in an hour before its share is worth naming."""


class HoursPanel(Panel):
    """A bar an hour."""

    name = "hours"

    def __init__(self, theme: Theme) -> None:
        self.bars = BarPlot(theme)
        super().__init__(theme, self.bars)

    def show_statistics(self, statistics: Statistics) -> None:
        """Show the hours of a period."""
        found = statistics.hours
        self.say(self.tr("Answers by hour"), self._sentence(found))
        columns = tuple(
            Column(str(one.hour) if one.hour % 3 == 0 else "", one.answers, self._tip(one))
            for one in found
        )
        axis = counting_axis(max(c.value for c in columns), self.tr("answers"), texts.tick_number)
        self.bars.show_columns(columns, self.tr("hour of the day"), axis)
        head = (
            self.tr("Hour"),
            self.tr("Answers"),
            self.tr("Reviews"),
            self.tr("Recalled"),
            self.tr("95% interval"),
        )
        self.show_rows(head, [self._row(one) for one in found])

    def _sentence(self, found: tuple[Hour, ...]) -> str:
        most = max(found, key=lambda one: one.answers)
        if not most.answers:
            return self.tr("No answer falls into this period.")
        text = self.tr("Most answers fall between {0} and {1}.").format(
            texts.hour(most.hour), texts.hour(most.hour + 1)
        )
        known = [one for one in found if one.recalled.count >= _ENOUGH]
        if len(known) < 2:
            return text
        best = max(known, key=lambda one: one.recalled.value or 0.0)
        more = self.tr("You recalled most after {0}: {1} of {2}.").format(
            texts.hour(best.hour), texts.share(best.recalled), texts.reviews(best.recalled.count)
        )
        return f"{text} {more}"

    def _tip(self, one: Hour) -> str:
        name = self.tr("{0} to {1}").format(texts.hour(one.hour), texts.hour(one.hour + 1))
        if not one.recalled.count:
            return self.tr("{0}: {1}").format(name, texts.answers(one.answers))
        return self.tr("{0}: {1}, {2} of {3} recalled").format(
            name,
            texts.answers(one.answers),
            texts.share(one.recalled),
            texts.reviews(one.recalled.count),
        )

    def _row(self, one: Hour) -> tuple[str, ...]:
        return (
            texts.hour(one.hour),
            texts.number(one.answers),
            texts.number(one.recalled.count),
            texts.share(one.recalled),
            texts.bounds(one.recalled),
        )
