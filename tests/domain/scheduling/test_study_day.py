"""Study days begin at the rollover hour of the wall clock, whatever the clock does."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gradus.domain.scheduling.study_day import day_start, study_day

_ZONES: list[tzinfo] = [
    UTC,
    timezone(timedelta(hours=5, minutes=45)),
    timezone(timedelta(hours=-12)),
    timezone(timedelta(hours=14)),
    ZoneInfo("Europe/Berlin"),
    ZoneInfo("America/New_York"),
    ZoneInfo("Australia/Lord_Howe"),  # half an hour of daylight saving
    ZoneInfo("America/Sao_Paulo"),  # skipped midnight until 2018
    ZoneInfo("Asia/Baku"),  # skipped four in the morning until 2015
    ZoneInfo("Antarctica/Casey"),  # went from two to five in the morning in 2009
    ZoneInfo("Antarctica/Troll"),  # two hours of daylight saving
    ZoneInfo("Pacific/Apia"),  # skipped 30 December 2011
]
_START = datetime(2005, 1, 1, tzinfo=UTC)
_INSTANTS = st.timedeltas(timedelta(0), timedelta(days=25 * 365)).map(lambda gap: _START + gap)
_APIA_SKIPS = datetime(2011, 12, 30, 10, tzinfo=UTC)
_CASEY_SKIPS = datetime(2009, 10, 17, 18, tzinfo=UTC)


def _at(zone: str, *wall: int, fold: int = 0) -> datetime:
    year, month, day, hour, minute = wall
    local = datetime(year, month, day, hour, minute, tzinfo=ZoneInfo(zone), fold=fold)
    return local.astimezone(UTC)


@pytest.mark.parametrize(
    ("instant", "expected"),
    [
        (_at("Europe/Berlin", 2026, 1, 5, 3, 59), date(2026, 1, 4)),
        (_at("Europe/Berlin", 2026, 1, 5, 4, 0), date(2026, 1, 5)),
        (_at("Europe/Berlin", 2026, 1, 5, 23, 59), date(2026, 1, 5)),
        (_at("Europe/Berlin", 2026, 3, 29, 3, 59), date(2026, 3, 28)),  # a day of 23 hours
        (_at("Europe/Berlin", 2026, 3, 29, 4, 0), date(2026, 3, 29)),
        (_at("Europe/Berlin", 2026, 10, 25, 2, 30, fold=0), date(2026, 10, 24)),
        (_at("Europe/Berlin", 2026, 10, 25, 2, 30, fold=1), date(2026, 10, 24)),
        (_at("Europe/Berlin", 2026, 10, 25, 4, 0), date(2026, 10, 25)),
    ],
)
def test_the_wall_clock_decides(instant: datetime, expected: date) -> None:
    assert study_day(instant, ZoneInfo("Europe/Berlin")) == expected.toordinal()


@pytest.mark.parametrize("hour", [0, 4, 23])
def test_the_rollover_hour_is_the_persons(hour: int) -> None:
    start = datetime(2026, 1, 5, hour, tzinfo=UTC)
    day = date(2026, 1, 5).toordinal()
    assert study_day(start, UTC, hour) == day
    assert study_day(start - timedelta(microseconds=1), UTC, hour) == day - 1
    assert day_start(day, UTC, hour) == start


@pytest.mark.parametrize(
    ("zone", "day", "expected"),
    [
        ("Europe/Berlin", date(2026, 1, 5), datetime(2026, 1, 5, 3, tzinfo=UTC)),
        ("Europe/Berlin", date(2026, 3, 29), datetime(2026, 3, 29, 2, tzinfo=UTC)),
        ("America/New_York", date(2026, 11, 1), datetime(2026, 11, 1, 9, tzinfo=UTC)),
        # The clock went from 03:59:59 to 05:00.
        ("Asia/Baku", date(2015, 3, 29), datetime(2015, 3, 29, 0, tzinfo=UTC)),
        # From 02:00 to 05:00: the day begins at the jump, not an hour into it.
        ("Antarctica/Casey", date(2009, 10, 18), _CASEY_SKIPS),
        # No 30 December at all: its study day is what 31 December has before four o'clock.
        ("Pacific/Apia", date(2011, 12, 30), _APIA_SKIPS),
    ],
)
def test_a_day_begins_when_the_clock_reaches_or_jumps_the_rollover(
    zone: str, day: date, expected: datetime
) -> None:
    assert day_start(day.toordinal(), ZoneInfo(zone)) == expected


@given(_INSTANTS, st.sampled_from(_ZONES))
@example(_APIA_SKIPS + timedelta(hours=1), ZoneInfo("Pacific/Apia"))
@example(_CASEY_SKIPS + timedelta(minutes=1), ZoneInfo("Antarctica/Casey"))
def test_every_instant_lies_within_its_study_day(instant: datetime, zone: tzinfo) -> None:
    day = study_day(instant, zone)
    assert day_start(day, zone) <= instant < day_start(day + 1, zone)


@given(_INSTANTS, st.timedeltas(timedelta(0), timedelta(days=2)), st.sampled_from(_ZONES))
def test_study_days_never_run_backwards(instant: datetime, gap: timedelta, zone: tzinfo) -> None:
    assert study_day(instant, zone) <= study_day(instant + gap, zone)


def test_a_traveller_may_live_a_study_day_twice() -> None:
    arrival = datetime(2026, 1, 5, 23, tzinfo=UTC)
    in_tokyo = study_day(arrival, ZoneInfo("Asia/Tokyo"))
    in_honolulu = study_day(arrival, ZoneInfo("Pacific/Honolulu"))
    assert in_tokyo == in_honolulu + 1
