"""The days that the calendar shows: free windows, blocks, busy times, in local time."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from operator import attrgetter

from gradus.domain.planning.block import Block, Status
from gradus.domain.planning.free_time import MINUTES_OF_A_DAY
from gradus.domain.planning.placing.stretches import joined, without
from gradus.services.planning.making.requests import Inputs
from gradus.services.planning.titles import title
from gradus.services.planning.views import BlockView, BusyView, DayView
from gradus.services.planning.wall_clock import instant, place
from gradus.store.planning.road import Names
from gradus.store.planning.taken import Taken


@dataclass(frozen=True, slots=True)
class Shown:
    """A run of dates from `first` on (an ordinal)."""

    first: int
    count: int

    @classmethod
    def week(cls, day: int) -> Shown:
        """The week, Monday first, that holds a date."""
        return cls(day - (day - 1) % 7, 7)

    @classmethod
    def month(cls, day: int) -> Shown:
        """The whole weeks of the month that holds a date."""
        first = date.fromordinal(day).replace(day=1).toordinal()
        after = date.fromordinal(first + 31).replace(day=1).toordinal()
        start, end = cls.week(first).first, cls.week(after - 1).first + 7
        return cls(start, end - start)

    def span(self, zone: tzinfo) -> tuple[datetime, datetime]:
        """Return the instants between which they lie."""
        return instant(self.first, 0, zone), instant(self.first + self.count, 0, zone)

    @property
    def days(self) -> range:
        """The dates."""
        return range(self.first, self.first + self.count)


def block_view(block: Block, names: Names, zone: tzinfo, now: datetime) -> BlockView:
    """Return a block as it is painted."""
    _, start = place(block.start, zone)
    known = names.get(block.subject)
    return BlockView(
        uid=block.uid,
        kind=block.kind,
        subject=block.subject,
        title=title(block, names),
        phase=None if known is None else known[1],
        start=start,
        minutes=block.minutes,
        pinned=block.pinned,
        status=block.status,
        minutes_done=block.minutes_done,
        fixed=block.status is not Status.PLANNED or block.end <= now,
    )


def days_of(inputs: Inputs, events: Iterable[Taken], shown: Shown) -> tuple[DayView, ...]:
    """Return the days as they are stored; `events` are what other calendars hold."""
    zone, now, free = inputs.request.zone, inputs.request.now, inputs.request.free_time
    by_day: defaultdict[int, list[BlockView]] = defaultdict(list)
    for block in within(inputs.stored, *shown.span(zone)):
        day, _ = place(block.start, zone)
        by_day[day].append(block_view(block, inputs.names, zone, now))
    busy = _busy(events, zone, shown)
    return tuple(
        DayView(day, free.on(day), tuple(by_day[day]), tuple(busy[day])) for day in shown.days
    )


def free_minutes(days: Iterable[DayView]) -> int:
    """Return the minutes of the free windows that no event takes."""
    return sum(_free(day) for day in days)


def within(stored: Sequence[Block], start: datetime, end: datetime) -> Sequence[Block]:
    """Return the blocks that begin between two instants, the second left out."""
    first, last = (bisect_left(stored, when, key=attrgetter("start")) for when in (start, end))
    return stored[first:last]


def _free(day: DayView) -> int:
    windows = joined((window.start, window.end) for window in day.free)
    taken = joined((busy.start, busy.start + busy.minutes) for busy in day.busy)
    return sum(end - start for start, end in without(windows, taken))


def _busy(events: Iterable[Taken], zone: tzinfo, shown: Shown) -> defaultdict[int, list[BusyView]]:
    """Cut events at midnight, so that each date has its own part."""
    by_day: defaultdict[int, list[BusyView]] = defaultdict(list)
    for event in events:
        first, begin = place(event.start, zone)
        last, end = place(event.end, zone)
        for day in range(max(first, shown.first), min(last, shown.first + shown.count - 1) + 1):
            start = begin if day == first else 0
            minutes = (end if day == last else MINUTES_OF_A_DAY) - start
            if minutes > 0:
                by_day[day].append(BusyView(event.title, start, minutes, event.origin))
    return by_day
