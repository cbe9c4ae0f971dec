"""Which backups stay: many of late, fewer of long ago."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from gradus.domain.backups.naming import BY_HAND

ALL_OF = timedelta(days=2)
DAYS, WEEKS, MONTHS = 12, 10, 9
"""So many days, weeks and months keep their newest copy; those without any do not count."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A backup as thinning sees it: when (UTC) and why it was made, and what names it."""

    time: datetime
    reason: str
    name: str


def kept(copies: Iterable[Copy], now: datetime, zone: tzinfo) -> frozenset[Copy]:
    """Return the copies that stay at an instant; days, weeks and months are those of `zone`.

    Copies made by hand stay always and take no other's place. Whatever else is asked, the newest
    one stays, what went once is never missed later, and thinning often keeps what thinning once
    would have kept.
    """
    every = sorted(copies, key=lambda one: (one.time, one.name), reverse=True)
    own = {one for one in every if one.reason == BY_HAND}
    made = [one for one in every if one not in own]
    fresh = {one for one in made if one.time >= now - ALL_OF}
    periods = ((DAYS, _day), (WEEKS, _week), (MONTHS, _month))
    chosen = (_newest_of_each(made, most, period, zone) for most, period in periods)
    return frozenset(own.union(fresh, *chosen))


Period = Callable[[datetime], tuple[int, ...]]


def _newest_of_each(made: list[Copy], most: int, period: Period, zone: tzinfo) -> set[Copy]:
    """Return the newest copy of each of the last periods that have any; newest first in `made`."""
    found: dict[tuple[int, ...], Copy] = {}
    for one in made:
        found.setdefault(period(one.time.astimezone(zone)), one)
    return {found[key] for key in sorted(found, reverse=True)[:most]}


def _day(time: datetime) -> tuple[int, ...]:
    return (time.toordinal(),)


def _week(time: datetime) -> tuple[int, ...]:
    return time.isocalendar()[:2]


def _month(time: datetime) -> tuple[int, ...]:
    return (time.year, time.month)
