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
