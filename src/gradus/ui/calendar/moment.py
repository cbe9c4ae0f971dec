"""The person's date and minute of the wall clock, and steps of months."""

from __future__ import annotations

import calendar
from datetime import date

from gradus.clock import Clock


def moment(clock: Clock) -> tuple[int, int]:
    """Return today (an ordinal) and the minute of the day."""
    local = clock.now().astimezone(clock.zone())
    return local.toordinal(), local.hour * 60 + local.minute


def month_step(day: int, steps: int) -> int:
    """Return by how many days the same date lies some months on, or the last one it has."""
    when = date.fromordinal(day)
    year, month = divmod(when.year * 12 + when.month - 1 + steps, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(when.day, last)).toordinal() - day
