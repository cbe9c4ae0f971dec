"""Files that are damaged or hostile: what can be read is read, the rest is named, nothing hangs."""

from __future__ import annotations

import time
from datetime import datetime
from pathlib import Path

import pytest
from tests.support.calendars import (
    CALENDARS,
    TWO_YEARS,
    calendar,
    event,
    read,
    read_bytes,
    times,
)
from tests.support.clock import BERLIN
from tests.support.databases import IS_ROOT

from gradus.errors import CalendarFileError
from gradus.formats.calendar_files import content, reading
from gradus.formats.calendar_files.content import file_bytes
from gradus.formats.calendar_files.period import Period
from gradus.formats.calendar_files.reading import read_busy_times
from gradus.formats.calendar_files.zones import known_zone

_UNKNOWN_ZONE = (
    "The time zone “Middle Earth” is not known, so its times were read as those of this computer."
)
_HOUR = ("DTSTART;TZID=Europe/Berlin:20260326T100000", "DURATION:PT1H", "SUMMARY:Event")


def test_a_broken_event_is_named_with_its_line_and_spoils_no_other() -> None:
    found = read("broken_events.ics")
    assert times(found, "Good") == ["06-01 10:00-11:00"]
    assert found.problems == (
        "Line 3: the event “No start” was left out, because it has no start.",
        "Line 8: the event “No date” was left out, because its DTSTART cannot be understood.",
        "Line 13: the event “Each second” was left out, because it repeats too often.",
        "Line 20: the event “No step” was left out, because its RRULE cannot be understood.",
        "Line 27: the event “No rule” was left out, because its RRULE cannot be understood.",
        _UNKNOWN_ZONE,
    )


def test_a_broken_exception_leaves_the_dates_of_its_series() -> None:
    series = event(*_HOUR, "RRULE:FREQ=DAILY;COUNT=3")
    broken = event("RECURRENCE-ID;TZID=Europe/Berlin:20260327T100000", "SUMMARY:Moved")
    found = read_bytes(calendar(*series, *broken))
    assert times(found, "Event") == [
        *("03-26 09:00-10:00", "03-27 09:00-10:00", "03-28 09:00-10:00")
    ]
    assert found.problems == ("Line 10: the event “Moved” was left out, because it has no start.",)


@pytest.mark.parametrize(
    ("rule", "why"),
    [
        ("FREQ=SECONDLY", "it repeats too often"),
        ("FREQ=FORTNIGHTLY", "its EXRULE cannot be understood"),
        ("nothing", "its EXRULE cannot be understood"),
        ("FREQ=DAILY;INTERVAL=0", "its EXRULE cannot be understood"),
    ],
)
def test_a_rule_of_exception_that_cannot_be_followed_is_named(rule: str, why: str) -> None:
    """To pass over it would make the person busy at times that are free."""
    series = event(*_HOUR, "RRULE:FREQ=DAILY;COUNT=3", f"EXRULE:{rule}", "SUMMARY:Odd")
    found = read_bytes(calendar(*series))
    assert found.busy == ()
    (problem,) = found.problems
    assert problem == f"Line 3: the event “Event” was left out, because {why}."


def test_a_time_in_an_unknown_zone_is_read_as_that_of_the_person() -> None:
    assert times(read("broken_events.ics"), "Nowhere") == ["06-10 07:00-08:00"]


@pytest.mark.timeout(20)
def test_a_zone_named_like_a_path_without_end_is_unknown() -> None:
    name = "/".join(["mozilla.org"] * 2000)
    assert known_zone(name) is None
    assert known_zone(f"/{name}/America/Argentina/Salta") == "America/Argentina/Salta"


def test_a_zone_whose_rule_cannot_be_followed_keeps_nobody_waiting() -> None:
    """dateutil would keep a lock for ever: the first look fails, and the second never returns."""
    winter = ("BEGIN:STANDARD", "DTSTART:16010101T030000", "TZOFFSETFROM:+0200")
    summer = ("BEGIN:DAYLIGHT", "DTSTART:16010101T020000", "TZOFFSETFROM:+0100")
    rule = "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=255"
    zone = (*winter, "TZOFFSETTO:+0100", "END:STANDARD", *summer, "TZOFFSETTO:+0200", rule)
    at = ("DTSTART;TZID=Own:20260401T090000", "DURATION:PT1H", "SUMMARY:Event")
    events = (*event(*at, uid="one"), *event(*at, uid="two"))
    whole = ("BEGIN:VTIMEZONE", "TZID:Own", *zone, "END:DAYLIGHT", "END:VTIMEZONE", *events)
    found = read_bytes(calendar(*whole))
    assert times(found, "Event") == ["04-01 07:00-08:00"] * 2
    assert found.problems == (_UNKNOWN_ZONE.replace("Middle Earth", "Own"),)


def test_rules_that_never_come_true_are_not_all_followed_to_the_end_of_all_years() -> None:
    never = ("DTSTART:20260105T090000", "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "SUMMARY:No")
    events = [line for n in range(40) for line in event(*never, uid=f"never {n}")]
    begun = time.thread_time()
    found = read_bytes(calendar(*events, *event(*_HOUR, uid="good")))
    assert time.thread_time() - begun < 5  # it would be ten
    assert len(found.problems) == 37
    assert found.problems[0].endswith("because it repeats too often.")
    assert len(times(found, "Event")) == 1


def test_a_file_that_was_cut_off_gives_what_is_whole() -> None:
    found = read("truncated.ics")
    assert times(found, "Good") == ["06-01 10:00-11:00"]
    assert found.problems == ("Line 9: the event “Cut off” has no end in the file.",)


@pytest.mark.parametrize("size", range(0, 3200, 61))
def test_wherever_a_file_is_cut_off_the_events_before_are_read(size: int) -> None:
    data = (CALENDARS / "thunderbird.ics").read_bytes()
    whole = read_bytes(data)
    head = data[: len(b"BEGIN:VCALENDAR\r\n") + size]
    found = read_bytes(head)
    uids = {line[4:].decode() for line in head.splitlines() if line.startswith(b"UID:")}
    assert {one.uid for one in found.busy} <= uids
    assert len(found.busy) <= len(whole.busy)
    assert bool(found.problems) == (b"END:VCALENDAR" not in head)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("web_page.ics", "no iCalendar file"),
        ("binary.ics", "no iCalendar file"),
        ("archive.ics", "ZIP archive"),
        ("empty.ics", "is empty"),
    ],
)
def test_a_file_that_is_no_calendar_is_refused_in_a_sentence(name: str, sentence: str) -> None:
    with pytest.raises(CalendarFileError, match=sentence) as refusal:
        read(name)
    assert refusal.value.remedy.endswith(".")


def test_a_file_that_is_not_there_or_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CalendarFileError, match=r"gone\.ics cannot be read"):
        file_bytes(tmp_path / "gone.ics")
    with pytest.raises(CalendarFileError, match="is no file"):
        file_bytes(tmp_path)


@pytest.mark.skipif(IS_ROOT, reason="nothing is forbidden to root")
def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "secret.ics"
    file.touch(0)
    with pytest.raises(CalendarFileError, match="Permission denied"):
        file_bytes(file)


def test_a_file_that_is_far_too_large_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(content, "MOST_BYTES", 100)
    file = tmp_path / "large.ics"
    file.write_bytes(bytes(101))
    with pytest.raises(CalendarFileError, match="larger than"):
        file_bytes(file)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=MINUTELY;INTERVAL=5",
        "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYHOUR=0,6,12,18;BYMINUTE=0,10,20,30,40,50;BYSECOND=0,10,20,30,40,50",
    ],
)
def test_an_event_that_repeats_too_often_is_left_out(rule: str) -> None:
    found = read_bytes(calendar(*event(*_HOUR, f"RRULE:{rule}")))
    assert found.busy == ()
    assert "it repeats too often" in found.problems[0]


def test_an_event_that_ends_before_it_begins_is_left_out() -> None:
    at = ("DTSTART:20260302T180000Z", "DTEND:02020302T193000Z", "RRULE:FREQ=WEEKLY")
    found = read_bytes(calendar(*event(*at, "SUMMARY:Event", uid="one")))
    assert found.busy == ()
    (problem,) = found.problems
    assert problem.endswith("the event “Event” was left out, because it ends before it begins.")


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=5",
        "FREQ=MONTHLY;BYDAY=6MO",
        "FREQ=WEEKLY;BYMONTH=4;BYMONTHDAY=31",
        "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;INTERVAL=7;BYDAY=FR",
        "FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1",
    ],
)
def test_a_rule_that_never_comes_true_leaves_the_first_date(rule: str) -> None:
    found = read_bytes(calendar(*event(*_HOUR, f"RRULE:{rule}")))
    assert times(found, "Event") == ["03-26 09:00-10:00"]
    assert found.problems == ()


def test_a_rare_rule_is_followed_to_its_next_date() -> None:
    """29 February 2016 was a Monday, and the next such one is in 2044."""
    rare = ("DTSTART;VALUE=DATE:20160229", "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO")
    period = Period(datetime(2043, 1, 1, tzinfo=BERLIN), datetime(2045, 1, 1, tzinfo=BERLIN))
    assert times(read_bytes(calendar(*event(*rare)), period), "Busy") == ["02-28 23:00-02-29 23:00"]


def test_an_endless_event_is_followed_to_the_end_of_what_is_looked_at() -> None:
    found = read_bytes(calendar(*event(*_HOUR, "RRULE:FREQ=DAILY")))
    # 26 March 2026 to 31 December 2027
    assert len(found.busy) == 281 + 365
    assert f"{found.busy[-1].start:%Y-%m-%d}" == "2027-12-31"


def test_a_daily_event_of_the_year_1_is_no_reason_to_wait() -> None:
    old = ("DTSTART:00010101T100000", "DURATION:PT1H", "RRULE:FREQ=DAILY")
    assert "repeats too often" in read_bytes(calendar(*event(*old))).problems[0]


def test_a_file_with_too_many_busy_times_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_BUSY_TIMES", 600)
    with pytest.raises(CalendarFileError, match="busy times"):
        read_bytes(calendar(*event(*_HOUR, "RRULE:FREQ=DAILY")))


def test_a_reading_that_is_to_stop_gives_nothing() -> None:
    """Half of five events counts as done once the file is taken apart."""
    calls: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> bool:
        calls.append((done, total))
        return False

    data = (CALENDARS / "google.ics").read_bytes()
    assert read_busy_times("google.ics", data, TWO_YEARS, stop) is None
    assert calls == [(2, 5)]


def test_a_reading_tells_how_far_it_is_and_may_stop_before_it_understands_anything() -> None:
    data = calendar(*(line for n in range(120) for line in event(*_HOUR, uid=str(n))))
    steps: list[tuple[int, int]] = []

    def go_on(done: int, total: int) -> bool:
        steps.append((done, total))
        return True

    assert read_busy_times("a.ics", data, TWO_YEARS, go_on) is not None
    assert steps == [(25, 120), (50, 120), (60, 120), (85, 120), (110, 120), (120, 120)]
    steps.clear()
    assert read_busy_times("a.ics", data, TWO_YEARS, lambda *at: not go_on(*at)) is None
    assert steps == [(25, 120)]


def test_components_nested_without_end_break_nothing() -> None:
    nested = ["BEGIN:VALARM"] * 5000
    found = read_bytes(calendar("BEGIN:VEVENT", "UID:a", *_HOUR, *nested, "END:VEVENT"))
    assert times(found, "Event") == ["03-26 09:00-10:00"]
