"""Weeks that were kept: counted and never lost."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

DAYS_OF_A_WEEK = 3
"""A week is kept with so many study days, or with all that had free time where those are less."""

IsOff = Callable[[int], bool]
"""Tells of a date (ordinal) whether there was no free time on it."""


@dataclass(frozen=True, slots=True)
class WeeksKept:
    """The number of the present week (1 is the first with an answer, 0 before) and weeks kept.

    `counted` are the weeks that could have been kept: the present one only once it is kept, and a
    week without free time only if it was studied in nevertheless.
    """

    week: int = 0
    kept: int = 0
    counted: int = 0


def monday(day: int) -> int:
    """Return the Monday (ordinal) of the week that holds a date; ordinal 1 was a Monday."""
    return day - (day - 1) % 7


def weeks_kept(days: Collection[int], today: int, is_off: IsOff | None = None) -> WeeksKept:
    """Return how many weeks up to today were kept, from the study days with an answer.

    `is_off` is None where no free time was entered.
    """
    past = {day for day in days if day <= today}
    if not past:
        return WeeksKept()
    first, present = min(past), monday(today)
    kept = counted = 0
    for start in range(monday(first), present + 1, 7):
        studied = len(past.intersection(range(start, start + 7)))
        needed = _needed(max(start, first), start + 7, is_off)
        is_kept = studied > 0 and studied >= needed
        kept += is_kept
        counted += is_kept or (start < present and needed > 0)
    return WeeksKept((present - monday(first)) // 7 + 1, kept, counted)


def weeks_of(days: Collection[int]) -> frozenset[int]:
    """Return the Mondays of the weeks that hold these dates."""
    return frozenset(map(monday, days))


def _needed(start: int, end: int, is_off: IsOff | None) -> int:
    free = sum(is_off is None or not is_off(day) for day in range(start, end))
    return min(DAYS_OF_A_WEEK, free)
