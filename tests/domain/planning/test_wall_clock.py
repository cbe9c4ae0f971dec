"""Free time by the wall clock, on dates whose clocks change; expected times are from almanacs."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.support.plans import CHANGES, windows

from gradus.domain.planning.free_time import Window
from gradus.domain.planning.placing.wall_clock import WallClock

BERLIN = ZoneInfo("Europe/Berlin")
LORD_HOWE = ZoneInfo("Australia/Lord_Howe")


def free(zone: tzinfo, day: date, *windows: Window) -> list[tuple[str, str]]:
    """Return the free stretches of a date in UTC, as day and time."""
    clock = WallClock(zone, day.toordinal(), 1)
    return [
        (f"{clock.instant(start):%d %H:%M}", f"{clock.instant(end):%d %H:%M}")
        for start, end in clock.stretches(day.toordinal(), windows)
    ]


def test_a_window_is_an_hour_earlier_in_utc_in_summer() -> None:
    evening = Window(19 * 60, 21 * 60)
    assert free(BERLIN, date(2026, 3, 28), evening) == [("28 18:00", "28 20:00")]
    assert free(BERLIN, date(2026, 3, 29), evening) == [("29 17:00", "29 19:00")]


def test_an_hour_that_is_skipped_is_not_free() -> None:
    """In Berlin the clock goes from 2 to 3 on 29 March 2026."""
    assert free(BERLIN, date(2026, 3, 29), Window(120, 180)) == []
    assert free(BERLIN, date(2026, 3, 29), Window(60, 240)) == [("29 00:00", "29 02:00")]


def test_an_hour_that_comes_twice_is_free_twice() -> None:
    """In Berlin the clock goes back from 3 to 2 on 25 October 2026."""
    assert free(BERLIN, date(2026, 10, 25), Window(120, 180)) == [("25 00:00", "25 02:00")]
    half = free(BERLIN, date(2026, 10, 25), Window(120, 150))
    assert half == [("25 00:00", "25 00:30"), ("25 01:00", "25 01:30")]


def test_a_change_of_half_an_hour_is_one() -> None:
    """On Lord Howe the clock goes from 2:00 to 2:30 on 4 October 2026, from +10:30 to +11."""
    assert free(LORD_HOWE, date(2026, 10, 4), Window(60, 180)) == [("03 14:30", "03 16:00")]


def test_a_date_that_was_left_out_has_no_free_time() -> None:
    """Apia had no 30 December 2011."""
    assert free(ZoneInfo("Pacific/Apia"), date(2011, 12, 30), Window(0, 1440)) == []


@pytest.mark.parametrize(
    "zone", [ZoneInfo("Asia/Kathmandu"), timezone(timedelta(hours=3, minutes=37)), UTC]
)
def test_quarters_of_every_wall_clock_are_multiples_of_15(zone: tzinfo) -> None:
    day = date(2026, 6, 1)
    clock = WallClock(zone, day.toordinal(), 1)
    ((start, _),) = clock.stretches(day.toordinal(), (Window(600, 700),))
    assert start % 15 == 0
    assert clock.instant(start).astimezone(zone).strftime("%H:%M") == "10:00"


def test_minutes_that_are_not_whole_are_left_out() -> None:
    zone = timezone(timedelta(hours=1, seconds=20))
    assert free(zone, date(2026, 6, 1), Window(600, 660)) == [("01 09:00", "01 09:59")]
    clock = WallClock(UTC, 739_621, 1)
    half = datetime(2026, 1, 5, 8, 0, 30, tzinfo=UTC)
    assert clock.minute_after(half) == clock.minute(half) + 1


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(sorted(CHANGES)), windows(), st.integers(-1, 1), st.data())
def test_a_minute_is_free_if_the_clock_shows_a_time_in_a_window(
    name: str, drawn: tuple[Window, ...], day_after: int, data: st.DataObject
) -> None:
    zone = ZoneInfo(name)
    day = date(*data.draw(st.sampled_from(CHANGES[name]))).toordinal() + day_after
    clock = WallClock(zone, day, 1)
    stretches = clock.stretches(day, drawn)
    midnight = datetime.combine(date.fromordinal(day), datetime.min.time(), UTC)
    for minute in range(-24 * 60, 48 * 60, 7):
        at = midnight + timedelta(minutes=minute)
        local = at.astimezone(zone)
        shown = local.hour * 60 + local.minute
        inside = local.date().toordinal() == day and any(w.start <= shown < w.end for w in drawn)
        found = any(start <= clock.minute(at) < end for start, end in stretches)
        assert found == inside
        assert clock.day(clock.minute(at)) == local.date().toordinal()
