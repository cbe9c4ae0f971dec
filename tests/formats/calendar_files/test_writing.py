"""The written plan, read back by icalendar and recurring-ical-events, which know nothing of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.support.clock import BERLIN

from gradus.formats.calendar_files.writing import PlanEvent, calendar_bytes

_START = datetime(2026, 3, 28, 18, tzinfo=UTC)
_BLOCK = PlanEvent(
    uid="b1",
    sequence=3,
    changed=datetime(2026, 3, 1, 9, 30, tzinfo=UTC),
    start=_START,
    end=_START + timedelta(minutes=45),
    title="SVD; part 2, with C:\\notes",
    description="Missed.\nAgain.",
    category="Learn",
    alarm=5,
)


def _read(events: list[PlanEvent]) -> list[Any]:
    return list(icalendar.Calendar.from_ical(calendar_bytes(events)).events)


def test_a_block_is_read_back_as_it_is() -> None:
    (event,) = _read([_BLOCK])
    assert event["UID"] == "b1@gradus"
    assert event["SEQUENCE"] == 3
    assert event["STATUS"] == "CONFIRMED"
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (_BLOCK.start, _BLOCK.end)
    assert event["SUMMARY"] == "SVD; part 2, with C:\\notes"
    assert event["DESCRIPTION"] == "Missed.\nAgain."
    assert event["CATEGORIES"].cats == ["Learn"]
    assert event["DTSTAMP"].dt == event["LAST-MODIFIED"].dt == _BLOCK.changed
    assert event.errors == []


def test_an_alarm_rings_before_the_start_at_it_or_not_at_all() -> None:
    before, at, none = _read([_BLOCK, replace(_BLOCK, alarm=0), replace(_BLOCK, alarm=None)])
    assert before.alarms.times[0].trigger == _START - timedelta(minutes=5)
    assert at.alarms.times[0].trigger == _START
    assert none.alarms.times == []


def test_a_cancelled_block_says_so_and_rings_no_more() -> None:
    (event,) = _read([replace(_BLOCK, cancelled=True)])
    assert event["STATUS"] == "CANCELLED"
    assert event.alarms.times == []


def test_blocks_keep_their_hour_in_the_week_in_which_the_clocks_change() -> None:
    """Berlin puts its clocks forward in the night to 29 March 2026: 19:00 is 18:00, then 17:00."""
    evenings = [datetime(2026, 3, day, 19, tzinfo=BERLIN) for day in range(27, 32)]
    blocks = [
        replace(_BLOCK, uid=str(n), start=when.astimezone(UTC), end=when.astimezone(UTC) + _hour())
        for n, when in enumerate(evenings)
    ]
    calendar = icalendar.Calendar.from_ical(calendar_bytes(blocks))
    found = recurring_ical_events.of(calendar).between((2026, 3, 1), (2026, 4, 30))
    starts = sorted(event["DTSTART"].dt for event in found)
    assert [f"{start:%d %H:%M}" for start in starts] == [
        *("27 18:00", "28 18:00", "29 17:00", "30 17:00", "31 17:00")
    ]
    assert [start.astimezone(BERLIN).hour for start in starts] == [19] * 5


def _hour() -> timedelta:
    return timedelta(hours=1)


_ZONES = st.sampled_from(
    ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Tehran"]
)
_TIMES = st.datetimes(
    datetime(2000, 1, 1),  # noqa: DTZ001  the zone is drawn as well
    datetime(2090, 1, 1),  # noqa: DTZ001
    timezones=_ZONES.map(ZoneInfo),
)
_WORDS = st.text(st.characters(exclude_categories=["C", "Z"], include_characters=" "), max_size=200)


@settings(deadline=None, max_examples=50)
@given(start=_TIMES, minutes=st.integers(5, 600), title=_WORDS, sequence=st.integers(0, 10**6))
def test_whatever_the_plan_says_is_what_others_read(
    start: datetime, minutes: int, title: str, sequence: int
) -> None:
    begin = start.astimezone(UTC).replace(microsecond=0)
    end = begin + timedelta(minutes=minutes)
    block = replace(_BLOCK, start=begin, end=end, title=title, sequence=sequence)
    calendar = icalendar.Calendar.from_ical(calendar_bytes([block]))
    (event,) = recurring_ical_events.of(calendar).between(
        begin - timedelta(days=1), end + timedelta(days=1)
    )
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (begin, end)
    assert event["SUMMARY"] == title
    assert event["SEQUENCE"] == sequence


@settings(deadline=None, max_examples=50)
@given(title=st.text(max_size=300))
def test_no_line_is_longer_than_75_bytes_whatever_stands_in_it(title: str) -> None:
    data = calendar_bytes([replace(_BLOCK, title=title)])
    lines = data.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert b"\n" not in b"".join(lines)
    for line in lines:
        line.decode()
    assert len(icalendar.Calendar.from_ical(data).events) == 1


def test_the_same_plan_gives_the_same_bytes_in_whatever_order_it_comes() -> None:
    other = replace(_BLOCK, uid="b2", start=_START + _hour(), end=_START + 2 * _hour())
    assert calendar_bytes([_BLOCK, other]) == calendar_bytes([other, _BLOCK])


def test_a_plan_without_blocks_is_a_calendar() -> None:
    assert _read([]) == []
