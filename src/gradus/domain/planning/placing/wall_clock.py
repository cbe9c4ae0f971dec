"""What the wall clock of a zone shows over a run of dates, in whole minutes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from functools import lru_cache

from gradus.domain.planning.free_time import Window
from gradus.domain.planning.placing.stretches import Stretch, joined
from gradus.domain.planning.work import SLOT

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MINUTE = timedelta(minutes=1)
_EPOCH_DAY = _EPOCH.toordinal()
_DAY = 24 * 60 * 60
_MARGIN = 2
"""Dates before and after, because a zone may be up to a day away from UTC."""


class WallClock:
    """Converts between instants, dates and minutes.

    A minute counts from 1970 in UTC, shifted by less than a slot so that the quarters of this
    zone's hours are its multiples of 15, in Kathmandu too.
    """

    def __init__(self, zone: tzinfo, first: int, days: int) -> None:
        self._pieces = _pieces(zone, first - _MARGIN, first + days + _MARGIN)
        self._starts = [start for start, _, _ in self._pieces]
        self._shift = self._pieces[0][2] // 60 % SLOT

    def minute(self, instant: datetime) -> int:
        """Return the minute that an instant is in."""
        return (instant - _EPOCH) // _MINUTE + self._shift

    def minute_after(self, instant: datetime) -> int:
        """Return the first minute that begins at an instant or after it."""
        return -((_EPOCH - instant) // _MINUTE) + self._shift

    def instant(self, minute: int) -> datetime:
        """Return the instant (UTC) at which a minute begins."""
        return _EPOCH + (minute - self._shift) * _MINUTE

    def day(self, minute: int) -> int:
        """Return the date (ordinal) that a minute is on."""
        second = (minute - self._shift) * 60
        piece = self._pieces[max(0, bisect_right(self._starts, second) - 1)]
        return (second + piece[2]) // _DAY + _EPOCH_DAY

    def stretches(self, day: int, windows: Iterable[Window]) -> list[Stretch]:
        """Return when the wall clock is inside one of a date's windows, in order.

        An hour that the clock skips is none, and one that it shows twice is two.
        """
        midnight = (day - _EPOCH_DAY) * _DAY
        first = max(0, bisect_right(self._starts, midnight - _DAY) - 1)
        pieces = self._pieces[first : bisect_right(self._starts, midnight + 2 * _DAY)]
        found = []
        for window in windows:
            for start, end, offset in pieces:
                low = max(midnight + window.start * 60 - offset, start)
                high = min(midnight + window.end * 60 - offset, end)
                if low < high:
                    found.append((-(-low // 60) + self._shift, high // 60 + self._shift))
        return joined(found) if len(found) > 1 else found


@lru_cache(maxsize=8)
def _pieces(zone: tzinfo, first: int, last: int) -> tuple[tuple[int, int, int], ...]:
    """Return what `_runs` yields; plans of the same dates are made again and again."""
    return tuple(_runs(zone, first, last))


def _runs(zone: tzinfo, first: int, last: int) -> Iterator[tuple[int, int, int]]:
    """Yield runs of real time (seconds from 1970) with the same offset (seconds) from UTC."""
    start, end = (first - _EPOCH_DAY) * _DAY, (last - _EPOCH_DAY) * _DAY
    offset = _offset(zone, start)
    for midnight in range(start + _DAY, end + 1, _DAY):
        after = _offset(zone, midnight)
        if after != offset:
            change = _change(zone, midnight - _DAY, midnight)
            yield start, change, offset
            start, offset = change, after
    yield start, end, offset


def _change(zone: tzinfo, low: int, high: int) -> int:
    """Return the first second whose offset is that of `high`, where `low` has another."""
    after = _offset(zone, high)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if _offset(zone, middle) == after else (middle, high)
    return high


def _offset(zone: tzinfo, second: int) -> int:
    offset = (_EPOCH + timedelta(seconds=second)).astimezone(zone).utcoffset()
    return 0 if offset is None else offset // timedelta(seconds=1)
