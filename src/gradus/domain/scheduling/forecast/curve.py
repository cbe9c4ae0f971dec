"""A load curve: how many answers a group of cards asks on each of the days ahead."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from gradus.domain.scheduling.forecast.model import DayLoad

Counts = tuple[float, float, float, float]
"""Answers to cards that are New, Learning, in Review and Relearning."""

NOTHING: Counts = (0.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class LoadCurve:
    """Expected answers on each study day from `start` on.

    Curves of separate groups of cards add up, so that a plan which moves one group need not look
    at the others again.
    """

    start: int
    days: tuple[Counts, ...]

    def __add__(self, other: LoadCurve) -> LoadCurve:
        return total(self.start, len(self.days), (self, other))

    def scaled(self, cards: float) -> LoadCurve:
        """Return the curve of that many such groups."""
        return LoadCurve(self.start, tuple(times(day, cards) for day in self.days))

    def loads(self, seconds: Sequence[float]) -> tuple[DayLoad, ...]:
        """Return each day with its minutes; `seconds` is what an answer takes in each state."""
        return tuple(
            DayLoad(self.start + n, day, sum(map(_product, day, seconds)) / 60)
            for n, day in enumerate(self.days)
        )


def total(start: int, days: int, curves: Iterable[LoadCurve]) -> LoadCurve:
    """Add curves up over a number of days; what lies outside is left out."""
    sums = [list(NOTHING) for _ in range(days)]
    for curve in curves:
        for n, counts in enumerate(curve.days, curve.start - start):
            if 0 <= n < days:
                day = sums[n]
                for state, count in enumerate(counts):
                    day[state] += count
    return LoadCurve(start, tuple((a, b, c, d) for a, b, c, d in sums))


def times(counts: Counts, factor: float) -> Counts:
    """Return counts, each multiplied."""
    new, learning, review, relearning = counts
    return new * factor, learning * factor, review * factor, relearning * factor


def _product(count: float, seconds: float) -> float:
    return count * seconds
