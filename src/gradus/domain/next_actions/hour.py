"""When a weekly hour fits best: on the least busy day, at the end of what is free."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from gradus.domain.planning.free_time import FreeTime, Window

HOUR = 60
LEAST = 15


@dataclass(frozen=True, slots=True)
class WeeklyHour:
    """A weekday (0 is Monday), the minute of the wall clock at which it begins, and its length."""

    weekday: int
    start: int
    minutes: int


def weekly_hour(free: FreeTime, planned: Mapping[int, int]) -> WeeklyHour | None:
    """Return the hour that is set aside each week, None where no window is long enough.

    `planned` are the minutes that are planned already, by weekday. An hour is shorter where no
    window of the week is so long.
    """
    windows = [(day, one) for day in range(7) for one in free.weekly[day]]
    if not windows:
        return None
    length = min(HOUR, max(_long(one) for _, one in windows))
    fitting = [(day, one) for day, one in windows if _long(one) >= max(length, LEAST)]
    if not fitting:
        return None
    day, window = min(fitting, key=lambda one: (planned.get(one[0], 0), -one[1].end, one[0]))
    return WeeklyHour(day, window.end - length, length)


def _long(window: Window) -> int:
    return window.end - window.start
