"""Dates and minutes of the wall clock, and the instants that they stand for."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo

_MINUTE = timedelta(minutes=1)


def instant(day: int, minute: int, zone: tzinfo) -> datetime:
    """Return the instant (UTC) at which the clock shows so many minutes after midnight of a date.

    A time that the clock skips is as long after midnight as if it did not.
    """
    shown = datetime.combine(date.fromordinal(day), time()) + minute * _MINUTE
    return shown.replace(tzinfo=zone).astimezone(UTC)


def place(when: datetime, zone: tzinfo) -> tuple[int, int]:
    """Return the date (an ordinal) and the minutes after midnight that the clock shows then."""
    local = when.astimezone(zone)
    return local.toordinal(), local.hour * 60 + local.minute
