"""When the person is reminded, and of what: of blocks that begin, and of reviews that wait."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta, tzinfo
from enum import StrEnum

from gradus.domain.planning.block import Block, Status

LATEST = timedelta(minutes=10)
"""A reminder that comes later than this, because the computer slept, is of no use."""


class Matter(StrEnum):
    """What a reminder is about."""

    SOON = "soon"
    BEGINS = "begins"
    REVIEWS = "reviews"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the person wants to be told, by the wall clock.

    `blocks` at all; `before` minutes ahead as well, 0 for not; reviews at `reviews_hour`, None for
    never. Nothing is told from the hour `quiet_from` until `quiet_until`; equal hours are no quiet.
    """

    blocks: bool = True
    before: int = 0
    reviews_hour: int | None = None
    quiet_from: int = 22
    quiet_until: int = 7


@dataclass(frozen=True, slots=True)
class Reminder:
    """One thing to tell: `at` is its moment (UTC); `block` is None for reviews."""

    matter: Matter
    at: datetime
    block: Block | None = None


def reminders(
    blocks: Iterable[Block],
    due: int,
    wishes: Wishes,
    zone: tzinfo,
    since: datetime,
    now: datetime,
) -> tuple[Reminder, ...]:
    """Return what is to be told now, in the order of time, and was not until `since`.

    `due` are the reviews that wait. Looks that follow one another, each from where the one before
    ended, tell everything once.
    """
    begin = max(since, now - LATEST)
    found = (*_of_blocks(blocks, wishes), *_of_reviews(due, wishes, zone, now))
    told = (one for one in found if begin < one.at <= now and not _is_quiet(one.at, wishes, zone))
    return tuple(sorted(told, key=lambda one: one.at))


def reviews_at(wishes: Wishes, zone: tzinfo, now: datetime) -> datetime | None:
    """Return the moment of the present local day at which reviews are told of, None for never."""
    if wishes.reviews_hour is None:
        return None
    today = now.astimezone(zone).date()
    return datetime.combine(today, time(wishes.reviews_hour), tzinfo=zone)


def _of_blocks(blocks: Iterable[Block], wishes: Wishes) -> Iterator[Reminder]:
    for block in blocks:
        if wishes.blocks and block.status is Status.PLANNED:
            yield Reminder(Matter.BEGINS, block.start, block)
            if wishes.before:
                early = block.start - timedelta(minutes=wishes.before)
                yield Reminder(Matter.SOON, early, block)


def _of_reviews(due: int, wishes: Wishes, zone: tzinfo, now: datetime) -> Iterator[Reminder]:
    moment = reviews_at(wishes, zone, now)
    if moment is not None and due > 0:
        yield Reminder(Matter.REVIEWS, moment)


def _is_quiet(when: datetime, wishes: Wishes, zone: tzinfo) -> bool:
    hour, begin, end = when.astimezone(zone).hour, wishes.quiet_from, wishes.quiet_until
    if begin <= end:
        return begin <= hour < end
    return hour >= begin or hour < end
