"""The calendars that lie in tests/data, written by hand in the style of the programs they name."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from tests.support.clock import BERLIN

from gradus.domain.planning.busy_time import BusyTime
from gradus.formats.calendar_files.period import Period
from gradus.formats.calendar_files.reading import CalendarRead, read_busy_times

CALENDARS = Path(__file__).parents[1] / "data" / "calendars"
TWO_YEARS = Period(datetime(2026, 1, 1, tzinfo=BERLIN), datetime(2028, 1, 1, tzinfo=BERLIN))


def read(name: str, period: Period = TWO_YEARS) -> CalendarRead:
    """Read a file of the corpus."""
    return read_bytes((CALENDARS / name).read_bytes(), period)


def read_bytes(data: bytes, period: Period = TWO_YEARS) -> CalendarRead:
    """Read a calendar that a test made."""
    found = read_busy_times("made.ics", data, period)
    assert found is not None
    return found


def calendar(*lines: str) -> bytes:
    """Return a calendar that holds these lines."""
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *lines, "END:VCALENDAR", ""]).encode()


def event(*lines: str, uid: str = "one") -> tuple[str, ...]:
    """Return the lines of an event."""
    return ("BEGIN:VEVENT", f"UID:{uid}", *lines, "END:VEVENT")


def times(found: CalendarRead, title: str) -> list[str]:
    """Return when the busy times of a title are, in UTC, as "MM-DD HH:MM-HH:MM"."""
    return [_written(one) for one in found.busy if one.title == title]


def _written(one: BusyTime) -> str:
    assert one.start.tzinfo is UTC
    day = "" if one.start.date() == one.end.date() else f"{one.end:%m-%d} "
    return f"{one.start:%m-%d %H:%M}-{day}{one.end:%H:%M}"
