"""Coming back after a break: whether to catch up, how much a day, and until when."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from gradus.domain.scheduling.estimate import minutes
from gradus.domain.scheduling.review_order import ReviewOrder

USUAL_MINUTES = 30
"""A day's minutes for who has set no limit."""
MISSED_DAYS = 5
"""After more days than this a backlog of a single day is worth catching up."""
ORDER = ReviewOrder.BEST_RECALLED
"""The order that left simulated learners knowing most; docs/performance.md holds the figures."""

_LONGEST = 400
_BACK_AFTER = (2, 7)


@dataclass(frozen=True, slots=True)
class Backlog:
    """What waits: `due` cards in all, of which `overdue` were due before today.

    `days_away` counts the study days since the last answer, `per_day` is how many reviews the
    minutes of a day hold.
    """

    due: int
    overdue: int
    days_away: int
    per_day: int

    @property
    def needs_catching_up(self) -> bool:
        """Whether it is more than two days' work, or more than one after many missed days."""
        if self.overdue > 2 * self.per_day:
            return True
        return self.days_away > MISSED_DAYS and self.overdue > self.per_day

    @property
    def is_left(self) -> bool:
        """Whether more is due than a day holds, so that catching up is not over."""
        return self.due > self.per_day


def reviews_a_day(minutes_per_day: int, seconds_per_answer: float) -> int:
    """Return how many reviews a day's minutes hold, one at least."""
    each = minutes(0, 1, 0, seconds_per_answer)
    return max(1, int((minutes_per_day or USUAL_MINUTES) / each + 1e-9))


def days_to_clear(
    due: int, load: Callable[[int], int], per_day: int, forgotten: float
) -> int | None:
    """Return after how many days all that is due fits into a day, None if it never will.

    `load` says how many other cards fall due so many days from now. Of the cards asked each day the
    share `forgotten` (0 to 1) is expected back after two days and once more after a week.
    """
    waiting = float(due)
    for day in range(_LONGEST):
        waiting += load(day) if day else 0
        waiting += forgotten * per_day * sum(day >= after for after in _BACK_AFTER)
        if waiting <= per_day:
            return day
        waiting -= per_day
    return None
