"""Windows of a week as they are edited: none ever overlaps another."""

from __future__ import annotations

from gradus.domain.planning.free_time import MINUTES_OF_A_DAY, Window
from gradus.domain.planning.work import SLOT

Day = tuple[Window, ...]
Week = tuple[Day, ...]
_WEEKDAYS = range(5)


def overlaps(windows: Day, wanted: Window) -> bool:
    """Say whether a stretch takes part of any window."""
    return any(one.start < wanted.end and wanted.start < one.end for one in windows)


def with_window(week: Week, day: int, wanted: Window) -> Week | None:
    """Return a week with one more window on a day (from 0); None where it would overlap."""
    if overlaps(week[day], wanted):
        return None
    return _replaced(week, day, tuple(sorted((*week[day], wanted))))


def without(week: Week, day: int, gone: Window) -> Week:
    """Return a week without a window."""
    return _replaced(week, day, tuple(one for one in week[day] if one != gone))


def at(windows: Day, minute: float) -> Window | None:
    """Return the window that holds a minute."""
    return next((one for one in windows if one.start <= minute < one.end), None)


def room(windows: Day, minute: float) -> Window:
    """Return the stretch between the windows round a minute that none holds."""
    before = [one.end for one in windows if one.end <= minute]
    after = [one.start for one in windows if one.start > minute]
    return Window(max(before, default=0), min(after, default=MINUTES_OF_A_DAY))


def stretched(week: Week, day: int, window: Window, end: float) -> Window:
    """Return a window that ends near a minute, at least a slot long and clear of the next one."""
    latest = room(without(week, day, window)[day], window.start).end
    return Window(window.start, min(max(snapped(end), window.start + SLOT), latest))


def begun(week: Week, day: int, window: Window, start: float) -> Window:
    """Return a window that begins near a minute, at least a slot long and clear of the former."""
    earliest = room(without(week, day, window)[day], window.start).start
    return Window(max(min(snapped(start), window.end - SLOT), earliest), window.end)


def shifted(window: Window, start: float) -> Window:
    """Return a window of the same length that begins near a minute and stays within its day."""
    length = window.end - window.start
    begin = min(max(snapped(start), 0), MINUTES_OF_A_DAY - length)
    return Window(begin, begin + length)


def spanned(windows: Day, anchor: float, minute: float) -> Window | None:
    """Return the window that is drawn from an anchor to a minute; None where there is no room."""
    free = room(windows, anchor)
    first, last = sorted((snapped(anchor), snapped(minute)))
    first = max(min(first, free.end - SLOT), free.start)
    last = min(max(last, first + SLOT), free.end)
    return Window(first, last) if last - first >= SLOT else None


def same_on_weekdays(week: Week, day: int) -> Week:
    """Return a week whose Monday to Friday are like one day."""
    return tuple(week[day] if one in _WEEKDAYS else week[one] for one in range(7))


def minutes(week: Week) -> int:
    """Return the free minutes of a week."""
    return sum(one.end - one.start for day in week for one in day)


def snapped(minute: float) -> int:
    """Return the nearest quarter of an hour."""
    return round(minute / SLOT) * SLOT


def _replaced(week: Week, day: int, windows: Day) -> Week:
    return (*week[:day], windows, *week[day + 1 :])
