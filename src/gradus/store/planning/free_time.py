"""The free time of the person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from sqlalchemy import Connection, delete, insert, select

from gradus.domain.planning.free_time import FreeTime, Window
from gradus.store.tables.calendar import availability

_READ = select(
    availability.c.weekday,
    availability.c.day,
    availability.c.start_minute,
    availability.c.end_minute,
).order_by(availability.c.start_minute, availability.c.id)
_ADD = insert(availability)
_FORGET = delete(availability)
_NONE = Window(0, 0)
"""What stands on a date without free time, because a date without rows is like any other."""


def read(connection: Connection) -> FreeTime:
    """Return when the person is free."""
    weekly: list[list[Window]] = [[] for _ in range(7)]
    exceptions: defaultdict[int, list[Window]] = defaultdict(list)
    for weekday, day, start, end in connection.execute(_READ):
        windows = weekly[weekday] if day is None else exceptions[day]
        if end > start:
            windows.append(Window(start, end))
    dates = {day: tuple(windows) for day, windows in exceptions.items()}
    return FreeTime(tuple(map(tuple, weekly)), dates)


def write(connection: Connection, free_time: FreeTime) -> None:
    """Replace what was stored; the same free time always makes the same rows."""
    connection.execute(_FORGET)
    rows = [{"id": number, **row} for number, row in enumerate(_rows(free_time), start=1)]
    if rows:
        connection.execute(_ADD, rows)


def _rows(free_time: FreeTime) -> Iterator[dict[str, int | None]]:
    for weekday, windows in enumerate(free_time.weekly):
        for window in windows:
            yield _row(weekday, None, window)
    for day, windows in sorted(free_time.exceptions.items()):
        for window in windows or (_NONE,):
            yield _row(None, day, window)


def _row(weekday: int | None, day: int | None, window: Window) -> dict[str, int | None]:
    return {
        "weekday": weekday,
        "day": day,
        "start_minute": window.start,
        "end_minute": window.end,
    }
