"""What does not fit before its deadline, and ways out, each tried by planning again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial

from gradus.domain.planning.free_time import MINUTES_OF_A_DAY, FreeTime, Window
from gradus.domain.planning.plan import Plan, PlanRequest
from gradus.domain.planning.planner import make_plan

HOUR = 60
_EVENING = Window(18 * HOUR, 19 * HOUR)
_LONGEST = 3 * 364
"""A later date is looked for in three years."""

_TRIES = 6
"""So many dates and so many topics to drop are tried at most."""


class Remedy(StrEnum):
    """A way out: a later date, one more hour on a weekday, or a topic less."""

    LATER = "later"
    HOUR = "hour"
    DROP = "drop"


@dataclass(frozen=True, slots=True)
class Shortfall:
    """Work that ends after its deadline: keys in the order of the road.

    `minutes` of it come after the deadline, and `days` is by how much the last of it is late.
    """

    keys: tuple[str, ...]
    minutes: int
    days: int


@dataclass(frozen=True, slots=True)
class WayOut:
    """A way out and its effect: the plan that `request` has, and what is still short in it.

    `days` is by how much a later date is later, `weekday` (0 is Monday) has the additional hour,
    `key` is what is dropped.
    """

    remedy: Remedy
    request: PlanRequest
    plan: Plan
    left: Shortfall | None
    days: int = 0
    weekday: int | None = None
    key: str | None = None


def shortfall(plan: Plan) -> Shortfall | None:
    """Return what a plan cannot do in time; None where every deadline is kept."""
    if not plan.late:
        return None
    minutes = sum(late.minutes for late in plan.late)
    keys = tuple(late.key for late in plan.late)
    return Shortfall(keys, minutes, max(late.days for late in plan.late))


def ways_out(
    request: PlanRequest, plan: Plan, go_on: Callable[[], bool] = lambda: True
) -> tuple[WayOut, ...]:
    """Return at most one way of each kind that makes a plan less late, with its effect.

    At most about 20 plans are made, and none more once `go_on` says no.
    """
    short = shortfall(plan)
    if short is None:
        return ()
    kinds = (_later(request, plan), _hours(request), _drops(request, short))
    found = [_best(_stoppable(ways, go_on), short) for ways in kinds]
    return tuple(way for way in found if way is not None)


def _stoppable(ways: Iterator[WayOut], go_on: Callable[[], bool]) -> Iterator[WayOut]:
    while go_on() and (way := next(ways, None)) is not None:
        yield way


def _best(ways: Iterable[WayOut], short: Shortfall) -> WayOut | None:
    """Return the first that leaves nothing short, else the one that leaves the least."""
    best, least = None, (short.days, short.minutes)
    for way in ways:
        left = (way.left.days, way.left.minutes) if way.left else (0, 0)
        if left < least:
            best, least = way, left
        if way.left is None:
            break
    return best


def _later(request: PlanRequest, plan: Plan) -> Iterator[WayOut]:
    """Yield later dates, from the first that can hold; more days are planned to find it."""
    if _lacks_days(request, plan):
        request = replace(request, days=max(request.days, _LONGEST))
        plan = make_plan(request)
    short = shortfall(plan)
    if short is None or _lacks_days(request, plan):
        return
    waits = (short.days + (1 << more) - 1 for more in range(_TRIES))
    yield from map(partial(_postponed, request), waits)


def _postponed(request: PlanRequest, days: int) -> WayOut:
    work = tuple(
        one if one.deadline is None else replace(one, deadline=one.deadline + days)
        for one in request.work
    )
    return _way(Remedy.LATER, replace(request, work=work), days=days)


def _lacks_days(request: PlanRequest, plan: Plan) -> bool:
    """Tell whether work with a deadline ends beyond the days that are planned."""
    wanted = {work.key for work in request.work if work.deadline is not None}
    return any(one.key in wanted for one in plan.unplaced)


def _hours(request: PlanRequest) -> Iterator[WayOut]:
    """Yield a plan for one more hour on each weekday, those with free time first."""
    weekly = request.free_time.weekly
    for weekday in sorted(range(7), key=lambda n: not weekly[n]):
        windows = _with_an_hour(weekly[weekday])
        if windows is not None:
            days = (*weekly[:weekday], windows, *weekly[weekday + 1 :])
            free_time = FreeTime(days, request.free_time.exceptions)
            yield _way(Remedy.HOUR, replace(request, free_time=free_time), weekday=weekday)


def _with_an_hour(windows: tuple[Window, ...]) -> tuple[Window, ...] | None:
    """Return windows with an hour after the last, or before the first, if the day has one."""
    if not windows:
        return (_EVENING,)
    first, last = windows[0], windows[-1]
    if last.end + HOUR <= MINUTES_OF_A_DAY:
        return (*windows[:-1], Window(last.start, last.end + HOUR))
    if first.start >= HOUR:
        return (Window(first.start - HOUR, first.end), *windows[1:])
    return None


def _drops(request: PlanRequest, short: Shortfall) -> Iterator[WayOut]:
    """Yield a plan without each of a few optional topics: first the smallest that may be enough."""
    minutes: dict[str, int] = {}
    for work in request.work:
        if work.optional:
            minutes[work.key] = minutes.get(work.key, 0) + work.minutes
    needed = {key for work in request.work for key in work.requires - {work.key}}
    free = [key for key, total in minutes.items() if key not in needed and total > 0]
    enough = sorted((k for k in free if minutes[k] >= short.minutes), key=lambda k: minutes[k])
    rest = sorted((k for k in free if k not in enough), key=lambda k: -minutes[k])
    for key in [*enough, *rest][:_TRIES]:
        left = tuple(one for one in request.work if one.key != key)
        yield _way(Remedy.DROP, replace(request, work=left), key=key)


def _way(
    remedy: Remedy,
    request: PlanRequest,
    *,
    days: int = 0,
    weekday: int | None = None,
    key: str | None = None,
) -> WayOut:
    plan = make_plan(request)
    return WayOut(remedy, request, plan, shortfall(plan), days, weekday, key)
