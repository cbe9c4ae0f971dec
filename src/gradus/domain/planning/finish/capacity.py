"""How many minutes of the days ahead can hold blocks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, time, timedelta, tzinfo

from gradus.domain.planning.free_time import FreeTime, Span, Window
from gradus.domain.planning.work import SLOT, PlanRules

Week = tuple[float, ...]
"""Minutes on seven days."""


def weeks_ahead(
    free_time: FreeTime, busy: Iterable[Span], rules: PlanRules, now: datetime, zone: tzinfo
) -> Iterator[Week]:
    """Yield the minutes of each seven days from today on, without end.

    They are real minutes of free windows after `now`, less busy times, breaks between blocks, the
    weekly review and what is beyond the cap of a day. Raises OverflowError after the year 9999.
    """
    taken = sorted(busy)
    first = now.astimezone(zone).toordinal()
    while True:
        days = (
            _minutes(free_time, taken, rules, (day, now, zone)) for day in range(first, first + 7)
        )
        yield _less_weekly_review(tuple(days), rules.weekly_review)
        first += 7
        taken = [span for span in taken if span.end > _at(first, 0, zone)]


def usual_week(free_time: FreeTime, rules: PlanRules, first: int) -> Week:
    """Return the minutes of seven days from the weekday of a date on, without exceptions."""
    days = tuple(
        _capped(sum(fitting(one.end - one.start, rules) for one in _windows(free_time, day)), rules)
        for day in range(first, first + 7)
    )
    return _less_weekly_review(days, rules.weekly_review)


def fitting(minutes: float, rules: PlanRules) -> float:
    """Return how many minutes of blocks fit into a stretch: breaks stand between two of them."""
    turn = rules.block + rules.pause
    blocks = (minutes + rules.pause) // turn
    rest = max(minutes - blocks * turn, 0.0)
    return blocks * rules.block + rest // SLOT * SLOT


def _minutes(
    free_time: FreeTime, busy: Sequence[Span], rules: PlanRules, at: tuple[int, datetime, tzinfo]
) -> float:
    day, now, zone = at
    fit = 0.0
    for window in free_time.on(day):
        start = max(_at(day, window.start, zone), now)
        for one in _without(start, _at(day, window.end, zone), busy):
            fit += fitting(one, rules)
    return _capped(fit, rules)


def _without(start: datetime, end: datetime, busy: Sequence[Span]) -> Iterator[float]:
    """Yield the minutes of what busy times leave of a stretch, part by part."""
    for span in busy:
        if span.start >= end:
            break
        if span.end > start:
            if span.start > start:
                yield (span.start - start) / timedelta(minutes=1)
            start = span.end
    if end > start:
        yield (end - start) / timedelta(minutes=1)


def _at(day: int, minute: int, zone: tzinfo) -> datetime:
    days, rest = divmod(minute, 24 * 60)
    clock = time(rest // 60, rest % 60)
    local = datetime.combine(datetime.fromordinal(day + days), clock, zone)
    return local.astimezone(UTC)


def _windows(free_time: FreeTime, day: int) -> tuple[Window, ...]:
    return free_time.weekly[(day - 1) % 7]


def _capped(minutes: float, rules: PlanRules) -> float:
    return minutes if rules.day_cap is None else min(minutes, rules.day_cap)


def _less_weekly_review(days: Week, minutes: float) -> Week:
    """Take the weekly review out of the last day that has time."""
    last = max((place for place, free in enumerate(days) if free > 0), default=None)
    return tuple(
        max(free - minutes, 0.0) if place == last else free for place, free in enumerate(days)
    )
