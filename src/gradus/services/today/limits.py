"""How many minutes of reviews a day can hold: what the person wants, and what they are free for."""

from __future__ import annotations

from dataclasses import dataclass

from gradus.domain.planning.free_time import FreeTime
from gradus.domain.scheduling.estimate import minutes

NO_LIMIT = 1_000_000
"""Reviews that a day without any limit holds."""


@dataclass(frozen=True, slots=True)
class DayLimits:
    """`per_day` is 0 for no limit; without any free time entered only that counts."""

    per_day: int
    free: FreeTime

    def days_off(self) -> tuple[int, ...]:
        """Return the weekdays (0 is Monday) that never have free time, where others have."""
        weekly = self.free.weekly
        return tuple(n for n in range(7) if not weekly[n]) if any(weekly) else ()

    def minutes(self, day: int) -> int | None:
        """Return how many minutes a day holds, None for any number."""
        limits = [self.per_day] if self.per_day else []
        if self.free.is_given:
            limits.append(sum(window.end - window.start for window in self.free.on(day)))
        return min(limits, default=None)

    def reviews(self, day: int, seconds_per_answer: float) -> int:
        """Return how many reviews a day holds."""
        limit = self.minutes(day)
        if limit is None:
            return NO_LIMIT
        return int(limit / minutes(0, 1, 0, seconds_per_answer) + 1e-9)
