"""Study days: numbered dates that begin at the person's rollover hour in their time zone."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

ROLLOVER_HOUR = 4
"""A night owl's answers before four in the morning belong to the day before."""

_TWO_DAYS = 2 * 24 * 60 * 60


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant (UTC) with the study day that holds it."""

    now: datetime
    day: int


def study_day(instant: datetime, zone: tzinfo, rollover_hour: int = ROLLOVER_HOUR) -> int:
    """Return the ordinal (date.toordinal) of the study day that holds an instant.

    The wall clock decides, so that a day of 23 or 25 hours is one day like any other.
    """
    local = instant.astimezone(zone)
    before = local.hour < rollover_hour
    return local.date().toordinal() - before


def day_start(day: int, zone: tzinfo, rollover_hour: int = ROLLOVER_HOUR) -> datetime:
    """Return the instant (UTC) at which a study day begins.

    Where the clock skips the rollover hour, or a whole date, the day begins when it has jumped.
    """
    near = datetime.combine(date.fromordinal(day), time(rollover_hour), UTC)

    def day_at(seconds: int) -> int:
        return study_day(near + timedelta(seconds=seconds), zone, rollover_hour)

    around = range(-_TWO_DAYS, _TWO_DAYS)
    return near + timedelta(seconds=around[bisect_left(around, day, key=day_at)])
