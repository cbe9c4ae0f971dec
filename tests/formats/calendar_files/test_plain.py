"""Plain events are read without the libraries, and as the libraries would read them."""

from __future__ import annotations

import pytest
from tests.support.calendars import CALENDARS, TWO_YEARS, calendar, event, read_bytes, times
from tests.support.mutants import mutants

from gradus.errors import CalendarFileError
from gradus.formats.calendar_files import reading
from gradus.formats.calendar_files.parts import Part
from gradus.formats.calendar_files.plain import plain
from gradus.formats.calendar_files.reading import CalendarRead


def _outcome(data: bytes) -> CalendarRead | str:
    try:
        return read_bytes(data)
    except CalendarFileError as error:
        return str(error)


def _both_ways(data: bytes, monkeypatch: pytest.MonkeyPatch) -> tuple[object, object]:
    monkeypatch.setattr(reading, "plain", plain)
    quick = _outcome(data)
    monkeypatch.setattr(reading, "plain", lambda *_asked: None)
    return quick, _outcome(data)


@pytest.mark.parametrize("file", sorted(CALENDARS.glob("*.ics")), ids=lambda file: file.name)
def test_each_file_is_read_as_the_libraries_read_it(
    file: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    quick, slow = _both_ways((CALENDARS / str(file)).read_bytes(), monkeypatch)
    assert quick == slow


def test_damaged_files_are_read_as_the_libraries_read_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for data in mutants(seed=5, count=40):
        quick, slow = _both_ways(data, monkeypatch)
        assert quick == slow


@pytest.mark.parametrize(
    "lines",
    [
        ("DTSTART:20260329T003000Z", "DTEND:20260329T013000Z"),
        ("DTSTART;TZID=Europe/Berlin:20260329T013000", "DTEND;TZID=Europe/Berlin:20260329T023000"),
        ("DTSTART;TZID=Europe/Berlin:20260329T013000", "DURATION:PT2H"),
        ("DTSTART;TZID=Europe/Berlin:20261025T013000", "DURATION:PT1H30M"),
        ("DTSTART;TZID=Europe/Berlin:20251231T230000", "DTEND;TZID=Europe/Berlin:20260101T000000"),
        ("DTSTART;TZID=Europe/Berlin:20251231T230000", "DTEND;TZID=Europe/Berlin:20260101T000001"),
        ("DTSTART;TZID=Europe/Berlin:20280101T000000", "DURATION:PT30M"),
        ("DTSTART;TZID=Europe/Berlin:20271231T233000", "DURATION:PT45M"),
        ("DTSTART:20260301T100000Z", "DTEND:20260301T090000Z"),
        ("DTSTART:20260301T100000Z", "DTEND:20260301T100000Z"),
        ("DTSTART:20260301T100000Z", "DURATION:PT0M"),
        ("DTSTART:20260301T100000Z", "DURATION:PT1H", "STATUS:cancelled"),
        ("DTSTART:20260301T100000Z", "DURATION:PT1H", "TRANSP:TRANSPARENT"),
        ("DTSTART:20260301T100000Z", "DURATION:PT1H", "X-MICROSOFT-CDO-BUSYSTATUS:FREE"),
        ("DTSTART:20260301T100000Z", "DURATION:PT1H", "SEQUENCE:x"),
        ("DTSTART:20260301T100000Z", "DURATION:PT1H", "SUMMARY:Rain\\, then sun"),
        ("DTSTART:20260301T100000Z", "DURATION:PT1H", "SUMMARY;LANGUAGE=en:  Tea  and  talk "),
        ("DTSTART:20260301T100000Z", "DURATION:PT1H", "DTEND:20260301T120000Z"),
        ("DTSTART:20260231T100000Z", "DURATION:PT1H"),
        ("DTSTART:20260301T100000Z",),
    ],
)
def test_an_event_is_read_as_the_libraries_read_it(
    lines: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    quick, slow = _both_ways(calendar(*event(*lines)), monkeypatch)
    assert quick == slow


def test_an_end_in_another_zone_is_that_instant() -> None:
    """In the hour that Berlin has twice, the first of them; New York is at UTC-4 until November."""
    flight = event(
        "DTSTART;TZID=Europe/Berlin:20261025T023000",
        "DTEND;TZID=America/New_York:20261025T023000",
        "SUMMARY:Flight",
    )
    assert times(read_bytes(calendar(*flight)), "Flight") == ["10-25 00:30-06:30"]


def test_plain_events_do_not_come_to_the_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(part: Part, *_with: object) -> None:
        raise AssertionError(part)

    monkeypatch.setattr(reading, "understood", refuse)
    lines = ("DTSTART;TZID=Europe/Berlin:20260302T090000", "DURATION:PT1H", "SUMMARY:A")
    (found,) = read_bytes(calendar(*event(*lines))).busy
    assert (found.title, found.uid, f"{found.start:%d %H:%M}") == ("A", "one", "02 08:00")
    assert found.start >= TWO_YEARS.first
