"""When the person is free: windows of each weekday, and dates that are different."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

MINUTES_OF_A_DAY = 24 * 60


@dataclass(frozen=True, slots=True, order=True)
class Window:
    """A part of a local day, in minutes of the wall clock: 0 <= start < end <= 1440."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class FreeTime:
    """The free windows of every day, each day's in order and without overlap.

    `weekly` holds those of Monday to Sunday. `exceptions` replaces them on single dates (ordinals
    of date.toordinal); no window on a date means a day off.
    """

    weekly: tuple[tuple[Window, ...], ...] = ((),) * 7
    exceptions: Mapping[int, tuple[Window, ...]] = field(default_factory=dict)

    @property
    def is_given(self) -> bool:
        """Whether there is any window at all; without one, nobody has said when they are free."""
        return any(self.weekly) or any(self.exceptions.values())

    def on(self, day: int) -> tuple[Window, ...]:
        """Return the windows of a date; ordinal 1 was a Monday."""
        return self.exceptions.get(day, self.weekly[(day - 1) % 7])

    def is_off(self, day: int) -> bool:
        """Whether a date has no window although others have; no date has, where none is given."""
        return not self.on(day) and self.is_given


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of real time between two instants (UTC), start < end."""

    start: datetime
    end: datetime
