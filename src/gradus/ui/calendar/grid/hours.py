"""Which hours of a day the grid shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gradus.domain.planning.free_time import MINUTES_OF_A_DAY
from gradus.services.planning.views import DayView

_FEWEST = 6 * 60
_USUAL = (8 * 60, 20 * 60)


def shown_hours(days: Sequence[DayView]) -> tuple[int, int]:
    """Return the whole hours, in minutes, that hold all free time and every block.

    Busy times alone do not make a day longer, or one whole-day event would show every night.
    """
    ends = list(_ends(days))
    if not ends:
        return _USUAL
    first = min(start for start, _end in ends) // 60 * 60
    last = min(-(-max(end for _start, end in ends) // 60) * 60, MINUTES_OF_A_DAY)
    return _at_least(first, last)


def _at_least(first: int, last: int) -> tuple[int, int]:
    last = min(max(last, first + _FEWEST), MINUTES_OF_A_DAY)
    return max(min(first, last - _FEWEST), 0), last


def _ends(days: Sequence[DayView]) -> Iterator[tuple[int, int]]:
    for day in days:
        yield from ((window.start, window.end) for window in day.free)
        yield from ((one.start, one.start + one.minutes) for one in day.blocks)
