"""True retention: the share of reviews that was recalled."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from gradus.domain.statistics.period import Span
from gradus.domain.statistics.retention import Retention
from gradus.domain.statistics.share import Share
from gradus.services.statistics.view import Statistics
from gradus.ui import words
from gradus.ui.design.theme import Theme
from gradus.ui.statistics import texts
from gradus.ui.statistics.panel import Panel
from gradus.ui.widgets.plots.axis import Axis, Tick, share_axis
from gradus.ui.widgets.plots.points import Guide, Point, PointPlot, Series, Stroke

_FEW = 10
"""A share of fewer reviews is left to the table: its interval would span the plot."""


class RetentionPanel(Panel):
    """Young and mature cards as two lines, and the share that was asked for."""

    name = "retention"

    def __init__(self, theme: Theme) -> None:
        self.points = PointPlot(theme)
        super().__init__(theme, self.points)

    def show_statistics(self, statistics: Statistics) -> None:
        """Show what was recalled, week by week or month by month."""
        found, span = statistics.retention, statistics.period.recalled
        self.say(self.tr("True retention"), self._sentence(found))
        series = (
            self._series(self.tr("young"), found, span, lambda one: one.young, Stroke.SECOND),
            self._series(self.tr("mature"), found, span, lambda one: one.mature, Stroke.FIRST),
        )
        asked = statistics.desired_retention
        lowest = min((point.y for one in series for point in one.points), default=asked)
        upright = share_axis(min(lowest, asked) - 0.02, self.tr("recalled"), words.percent)
        last = max(len(found) - 1, 1)
        guide = Guide((-0.5, asked), (last + 0.5, asked), self.tr("what you ask for"))
        self.points.show_series(series, _across(found, span, last), upright, guide)
        head = (
            self._first(span),
            self.tr("Cards"),
            self.tr("Reviews"),
            self.tr("Recalled"),
            self.tr("95% interval"),
        )
        self.show_rows(head, [row for one in found for row in self._rows_of(one, span)])

    def _sentence(self, found: Sequence[Retention]) -> str:
        young, mature = _sum(one.young for one in found), _sum(one.mature for one in found)
        return self.tr(
            "{0} of young cards and {1} of mature ones were recalled. A card is mature once its"
            " interval is 21 days."
        ).format(texts.share(young), texts.share(mature))

    def _series(
        self,
        name: str,
        found: Sequence[Retention],
        span: Span,
        cards: Callable[[Retention], Share],
        stroke: Stroke,
    ) -> Series:
        points = []
        for index, one in enumerate(found):
            counted = cards(one)
            if counted.value is not None and counted.count >= _FEW:
                text = self.tr("{0}, {1}: {2} of {3} recalled").format(
                    texts.stretch(span, one.first),
                    name,
                    texts.share(counted),
                    texts.reviews(counted.count),
                )
                points.append(Point(index, counted.value, *counted.interval(), text, 0.9))
        return Series(name, tuple(points), stroke)

    def _first(self, span: Span) -> str:
        return self.tr("Month") if span is Span.MONTH else self.tr("Week from")

    def _rows_of(self, one: Retention, span: Span) -> list[tuple[str, ...]]:
        name = texts.short_stretch(span, one.first)
        kinds = ((self.tr("young"), one.young), (self.tr("mature"), one.mature))
        return [
            (name, cards, texts.number(counted.count), texts.share(counted), texts.bounds(counted))
            for cards, counted in kinds
        ]


def _sum(shares: Iterable[Share]) -> Share:
    counted = list(shares)
    return Share(sum(one.count for one in counted), sum(one.hits for one in counted))


def _across(found: Sequence[Retention], span: Span, last: int) -> Axis:
    ticks = []
    for index, one in enumerate(found):
        text = texts.tick(Span.DAY if span is Span.WEEK else span, one.first)
        ticks.append(Tick(index, text))
    return Axis(-0.5, last + 0.5, tuple(ticks))
