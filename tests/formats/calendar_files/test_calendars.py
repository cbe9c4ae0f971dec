"""Calendars as the programs of others write them; what is expected was worked out by hand."""

from __future__ import annotations

import pytest
from tests.support.calendars import calendar, event, read, read_bytes, times


def test_a_class_of_google_keeps_its_hour_when_the_clocks_change() -> None:
    """Each Monday at 18:00 in Berlin; 9 March is left out, 30 March moved, 20 April too late."""
    found = read("google.ics")
    assert times(found, "Linear algebra class") == [
        "03-02 17:00-18:30",
        "03-16 17:00-18:30",
        "03-23 17:00-18:30",
        "04-06 16:00-17:30",
        "04-13 16:00-17:30",
    ]
    assert times(found, "Linear algebra class, moved") == ["03-31 17:00-18:30"]
    assert found.problems == ()


def test_whole_days_of_google_are_busy_unless_they_are_marked_as_free() -> None:
    found = read("google.ics")
    assert times(found, "Trip to the sea") == ["06-04 22:00-06-07 22:00"]
    assert times(found, "Birthday of Ada") == []


def test_what_is_cancelled_and_what_gradus_wrote_itself_is_not_busy() -> None:
    titles = {one.title for one in read("google.ics").busy}
    assert titles == {
        "Linear algebra class",
        "Linear algebra class, moved",
        "Dentist",
        "Trip to the sea",
    }


def test_the_zones_of_windows_are_understood() -> None:
    """Clocks go back on 25 October in Berlin and on 1 November in Seattle."""
    found = read("outlook.ics")
    assert times(found, "Team meeting") == [
        "10-13 07:00-08:00",
        "10-20 07:00-08:00",
        "10-27 08:00-09:00",
        "11-03 08:00-09:00",
    ]
    assert times(found, "Call with Seattle") == ["11-05 16:00-17:00"]
    assert found.problems == ()


def test_a_zone_that_only_its_file_knows_is_followed() -> None:
    found = read("outlook.ics")
    assert times(found, "In summer") == ["07-01 05:00-06:00"]
    assert times(found, "In winter") == ["12-01 06:00-07:00"]
    assert times(found, "Interview") == ["01-15 09:00-10:00"]


def test_two_files_may_mean_different_zones_by_one_name() -> None:
    """A library that remembers zones by their names would take the second for the first."""

    def one(offset: str) -> bytes:
        zone = ("BEGIN:STANDARD", "DTSTART:16010101T000000", f"TZOFFSETFROM:{offset}")
        lines = ("BEGIN:VTIMEZONE", "TZID:Here", *zone, f"TZOFFSETTO:{offset}", "END:STANDARD")
        at = ("DTSTART;TZID=Here:20260601T120000", "DURATION:PT1H", "SUMMARY:Noon")
        return calendar(*lines, "END:VTIMEZONE", *event(*at))

    assert times(read_bytes(one("+0300")), "Noon") == ["06-01 09:00-10:00"]
    assert times(read_bytes(one("-0500")), "Noon") == ["06-01 17:00-18:00"]


def test_of_two_zones_in_one_line_the_first_counts() -> None:
    at = "DTSTART;TZID=America/New_York;VALUE=DATE-TIME;TZID=/1/Europe/Berlin:20260601T120000"
    data = calendar(*event(at, "DURATION:PT1H", "SUMMARY:Noon"))
    assert times(read_bytes(data), "Noon") == ["06-01 16:00-17:00"]


def test_a_zone_within_a_zone_means_nothing() -> None:
    start = ("BEGIN:STANDARD", "DTSTART;TZID=/z1/Europe/Berlin:16010101T000000")
    zone = ("BEGIN:VTIMEZONE", "TZID:Here", *start, "TZOFFSETFROM:+0300", "TZOFFSETTO:+0300")
    at = ("DTSTART;TZID=Here:20260601T120000", "DURATION:PT1H", "SUMMARY:Noon")
    data = calendar(*zone, "END:STANDARD", "END:VTIMEZONE", *event(*at))
    assert times(read_bytes(data), "Noon") == ["06-01 09:00-10:00"]


def test_outlook_says_in_its_own_way_what_is_free() -> None:
    found = read("outlook.ics")
    assert times(found, "Only a note") == []
    assert times(found, "Out of office") == ["12-23 23:00-12-24 23:00"]


def test_a_floating_time_of_apple_is_meant_where_the_person_is() -> None:
    assert times(read("apple.ics"), "Run") == ["04-10 05:00-06:30"]


def test_dates_that_are_listed_one_by_one_keep_the_hour_of_their_zone() -> None:
    """New York puts its clocks forward on 8 March."""
    calls = ["03-06 14:00-15:00", "03-09 13:00-14:00", "03-13 13:00-14:00"]
    assert times(read("apple.ics"), "Calls") == calls


def test_an_event_since_the_year_1604_comes_each_year() -> None:
    """Apple dates what has no year to 1604."""
    assert times(read("apple.ics"), "Christmas") == ["12-24 23:00-12-25 23:00"] * 2


def test_an_event_over_several_days_takes_all_of_them() -> None:
    assert times(read("apple.ics"), "Hiking 🏔") == ["07-31 16:00-08-03 08:00"]


def test_a_meeting_of_thunderbird_misses_the_date_that_was_cancelled() -> None:
    """Each second Tuesday of the month, four times; February's is cancelled."""
    club = ["01-13 18:00-20:00", "03-10 18:00-20:00", "04-14 17:00-19:00"]
    assert times(read("thunderbird.ics"), "Chess club") == club


def test_a_change_to_this_and_all_later_dates_moves_them() -> None:
    found = read("thunderbird.ics")
    assert times(found, "Early shift") == ["05-04 06:00-06:30", "05-05 06:00-06:30"]
    assert times(found, "Late shift") == [f"05-0{day} 07:00-07:45" for day in (6, 7, 8)]


def test_of_two_versions_of_an_event_the_newer_counts() -> None:
    assert times(read("thunderbird.ics"), "Parents' evening") == ["06-02 10:00-11:00"]


def test_a_times_zone_may_be_said_for_the_whole_calendar() -> None:
    at = event("DTSTART:20260601T120000", "DTEND:20260601T130000", "SUMMARY:Lunch")
    assert times(read_bytes(calendar("X-WR-TIMEZONE:Asia/Tokyo", *at)), "Lunch") == [
        "06-01 03:00-04:00"
    ]


@pytest.mark.parametrize("name", ["windows_1252.ics", "utf_16.ics", "folded_in_a_character.ics"])
def test_a_title_is_read_whatever_its_bytes(name: str) -> None:
    found = read(name)
    assert times(found, "Zahnärztin") == ["06-01 10:00-11:00"]
    assert found.problems == ()


def test_events_without_an_identity_are_not_mixed_up() -> None:
    first = ("BEGIN:VEVENT", "DTSTART:20260601T100000Z", "DURATION:PT1H", "SUMMARY:A", "END:VEVENT")
    second = ("BEGIN:VEVENT", "DTSTART:20260602T100000Z", "DURATION:PT1H", "END:VEVENT")
    found = read_bytes(calendar(*first, *second))
    assert [one.title for one in found.busy] == ["A", "Busy"]
    assert len({one.uid for one in found.busy}) == 2


def test_an_event_without_length_takes_no_time() -> None:
    assert read_bytes(calendar(*event("DTSTART:20260601T100000Z"))).busy == ()


def test_a_calendar_that_cancels_takes_no_time() -> None:
    meeting = event("DTSTART:20260601T100000Z", "DTEND:20260601T110000Z")
    assert read_bytes(calendar("METHOD:CANCEL", *meeting)).busy == ()


BERLIN = ("DTSTART;TZID=Europe/Berlin:20260302T090000", "DTEND;TZID=Europe/Berlin:20260302T100000")


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("DTSTART:20260302T090000Z", "DURATION:PT1H30M"), ["03-02 09:00-10:30"]),
        (("DTSTART:20260302T090000Z", "DURATION:P1W"), ["03-02 09:00-03-09 09:00"]),
        (("DTSTART;VALUE=DATE:20260302", "DURATION:P2D"), ["03-01 23:00-03-03 23:00"]),
        (("DTSTART;VALUE=DATE:20260302",), ["03-01 23:00-03-02 23:00"]),
        (("DTSTART:20260302", "DTEND:20260303"), ["03-01 23:00-03-02 23:00"]),
        (("DTSTART:20260302T090000Z", "DTEND;VALUE=DATE:20260303"), ["03-02 09:00-03-03 00:00"]),
    ],
)
def test_an_event_ends_at_its_end_after_its_length_or_with_its_day(
    lines: tuple[str, ...], expected: list[str]
) -> None:
    assert times(read_bytes(calendar(*event(*lines, "SUMMARY:A"))), "A") == expected


def test_a_whole_day_has_23_hours_where_the_clock_skips_one() -> None:
    day = event("DTSTART;VALUE=DATE:20260329", "DTEND;VALUE=DATE:20260330", "SUMMARY:A")
    assert times(read_bytes(calendar(*day)), "A") == ["03-28 23:00-03-29 22:00"]


@pytest.mark.parametrize(
    "left_out",
    [
        "EXDATE;TZID=Europe/Berlin:20260303T090000,20260304T090000",
        "EXDATE:20260303T080000Z,20260304T080000Z",
        "EXDATE;VALUE=DATE:20260303,20260304",
        "EXDATE:20260303T090000,20260304T090000",
    ],
)
def test_dates_are_left_out_in_whatever_way_they_are_written(left_out: str) -> None:
    daily = event(*BERLIN, "RRULE:FREQ=DAILY;COUNT=4", left_out, "SUMMARY:A")
    assert times(read_bytes(calendar(*daily)), "A") == ["03-02 08:00-09:00", "03-05 08:00-09:00"]


def test_a_moved_date_may_be_named_in_utc_and_before_its_series() -> None:
    """So Exchange writes it."""
    moved = event(
        "RECURRENCE-ID:20260303T080000Z",
        "DTSTART;TZID=Europe/Berlin:20260303T150000",
        "DTEND;TZID=Europe/Berlin:20260303T160000",
        "SUMMARY:A",
    )
    daily = event(*BERLIN, "RRULE:FREQ=DAILY;COUNT=2", "SUMMARY:A")
    found = read_bytes(calendar(*moved, *daily))
    assert times(found, "A") == ["03-02 08:00-09:00", "03-03 14:00-15:00"]


@pytest.mark.parametrize("name", ["RECURRENCE-ID;VALUE=DATE:20260303", "RECURRENCE-ID:20260303"])
@pytest.mark.parametrize("comes_first", [False, True])
def test_a_date_alone_names_the_time_of_its_series_on_that_date(
    name: str, comes_first: bool
) -> None:
    moved = event(name, "DTSTART;TZID=Europe/Berlin:20260303T150000", "DURATION:PT1H", "SUMMARY:A")
    daily = event(*BERLIN, "RRULE:FREQ=DAILY;COUNT=3", "SUMMARY:A")
    found = read_bytes(calendar(*moved, *daily) if comes_first else calendar(*daily, *moved))
    assert times(found, "A") == ["03-02 08:00-09:00", "03-03 14:00-15:00", "03-04 08:00-09:00"]


def test_a_date_alone_may_be_cancelled_or_move_all_that_follow() -> None:
    at = ("DTSTART;TZID=Europe/Berlin:20260303T150000", "DURATION:PT1H", "SUMMARY:A")
    daily = event(*BERLIN, "RRULE:FREQ=DAILY;COUNT=3", "SUMMARY:A")
    gone = event("RECURRENCE-ID;VALUE=DATE:20260303", "STATUS:CANCELLED", *at)
    found = read_bytes(calendar(*daily, *gone))
    assert times(found, "A") == ["03-02 08:00-09:00", "03-04 08:00-09:00"]
    later = event("RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20260303", *at)
    found = read_bytes(calendar(*daily, *later))
    assert times(found, "A") == ["03-02 08:00-09:00", "03-03 14:00-15:00", "03-04 14:00-15:00"]


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=WEEKLY;BYDAY=TU,WE",
        "FREQ=WEEKLY;BYDAY=TU,WE;UNTIL=20260304",
        "FREQ=WEEKLY;BYDAY=TU,WE;UNTIL=20260304T080000Z",
        "FREQ=WEEKLY;BYDAY=TU,WE;COUNT=2",
        "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=3,4",
    ],
)
def test_a_rule_of_exception_leaves_out_what_it_names(rule: str) -> None:
    """2 March 2026 is a Monday."""
    daily = event(*BERLIN, "RRULE:FREQ=DAILY;COUNT=4", f"EXRULE:{rule}", "SUMMARY:A")
    found = read_bytes(calendar(*daily))
    assert times(found, "A") == ["03-02 08:00-09:00", "03-05 08:00-09:00"]
    assert found.problems == ()


def test_a_rule_of_exception_ends_when_it_says() -> None:
    """At 08:59 in Berlin on the fourth, when that day's event has not begun."""
    rule = "EXRULE:FREQ=DAILY;UNTIL=20260304T075900Z"
    daily = event(*BERLIN, "RRULE:FREQ=DAILY;COUNT=4", rule, "SUMMARY:A")
    found = read_bytes(calendar(*daily))
    assert times(found, "A") == ["03-04 08:00-09:00", "03-05 08:00-09:00"]


def test_two_rules_of_exception_count_both_and_whole_days_have_them_too() -> None:
    rules = ("EXRULE:FREQ=DAILY;COUNT=1", "EXRULE:FREQ=WEEKLY;BYDAY=TH")
    daily = event(*BERLIN, "RRULE:FREQ=DAILY;COUNT=4", *rules, "SUMMARY:A")
    found = read_bytes(calendar(*daily))
    assert times(found, "A") == ["03-03 08:00-09:00", "03-04 08:00-09:00"]
    start, every_other = "DTSTART;VALUE=DATE:20260302", "EXRULE:FREQ=DAILY;INTERVAL=2"
    days = event(start, "RRULE:FREQ=DAILY;COUNT=3", every_other, "SUMMARY:A")
    assert times(read_bytes(calendar(*days)), "A") == ["03-02 23:00-03-03 23:00"]


@pytest.mark.parametrize(
    "last", ["UNTIL=20260303", "UNTIL=20260303T080000Z", "UNTIL=20260303T090000"]
)
def test_the_last_date_of_a_series_is_one_of_it_however_it_is_written(last: str) -> None:
    daily = event(*BERLIN, f"RRULE:FREQ=DAILY;{last}", "SUMMARY:A")
    assert times(read_bytes(calendar(*daily)), "A") == ["03-02 08:00-09:00", "03-03 08:00-09:00"]


@pytest.mark.parametrize(
    "zone",
    [
        "/freeassociation.sourceforge.net/Europe/Berlin",
        "/mozilla.org/20050126_1/Europe/Berlin",
        "W. Europe Standard Time",
        '"Europe/Berlin"',
    ],
)
def test_a_zone_may_have_a_prefix_quotes_or_the_name_of_windows(zone: str) -> None:
    at = event(f"DTSTART;TZID={zone}:20260702T090000", "DURATION:PT1H", "SUMMARY:A")
    found = read_bytes(calendar(*at))
    assert times(found, "A") == ["07-02 07:00-08:00"]
    assert found.problems == ()


def test_the_name_that_exchange_has_for_utc_is_understood() -> None:
    at = event('DTSTART;TZID="tzone://Microsoft/Utc":20260702T090000', "DURATION:PT1H", "SUMMARY:A")
    assert times(read_bytes(calendar(*at)), "A") == ["07-02 09:00-10:00"]


def test_an_event_in_the_hour_that_the_clock_skips_keeps_its_length() -> None:
    """In Berlin there is no 02:30 on 29 March; it is 01:30 in UTC, as by the hour before."""
    nightly = event(
        "DTSTART;TZID=Europe/Berlin:20260328T023000",
        "DTEND;TZID=Europe/Berlin:20260328T033000",
        "RRULE:FREQ=DAILY;COUNT=3",
        "SUMMARY:A",
    )
    assert times(read_bytes(calendar(*nightly)), "A") == [
        "03-28 01:30-02:30",
        "03-29 01:30-02:30",
        "03-30 00:30-01:30",
    ]


def test_a_list_of_busy_periods_is_read_and_what_is_free_in_it_is_not() -> None:
    periods = (
        "FREEBUSY:20260302T090000Z/20260302T100000Z,20260303T090000Z/PT30M",
        "FREEBUSY;FBTYPE=BUSY-TENTATIVE:20260304T090000Z/PT15M",
        "FREEBUSY;FBTYPE=FREE:20260305T090000Z/PT1H",
    )
    listed = ("BEGIN:VFREEBUSY", "UID:one", "DTSTART:20260302T000000Z", *periods, "END:VFREEBUSY")
    found = read_bytes(calendar(*listed))
    expected = ["03-02 09:00-10:00", "03-03 09:00-09:30", "03-04 09:00-09:15"]
    assert times(found, "Busy") == expected
    assert len({one.uid for one in found.busy}) == 3
    broken = calendar(*(line.replace("20260302T09", "soon") for line in listed))
    assert len(read_bytes(broken).busy) == 2
    (problem,) = read_bytes(broken).problems
    assert problem.startswith("Line 6: an event was left out, because its DTSTART")
