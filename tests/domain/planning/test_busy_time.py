from __future__ import annotations

from datetime import UTC, datetime, timedelta

from gradus.domain.planning.busy_time import BusyTime

NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def test_busy_times_come_in_the_order_in_which_they_begin_and_then_end() -> None:
    long = BusyTime(NOON, NOON + 2 * HOUR, "a", "Lunch")
    short = BusyTime(NOON, NOON + HOUR, "z", "Call")
    early = BusyTime(NOON - HOUR, NOON + 3 * HOUR, "m", "Dentist")
    assert sorted([long, short, early]) == [early, short, long]
