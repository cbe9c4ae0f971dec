"""Busy times of an iCalendar file."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from icalendar import Event

from gradus.domain.planning.busy_time import BusyTime
from gradus.errors import CalendarFileError
from gradus.formats.calendar_files.broken import BROKEN
from gradus.formats.calendar_files.content import SHORTER
from gradus.formats.calendar_files.free_busy import events_of
from gradus.formats.calendar_files.limits import Patience
from gradus.formats.calendar_files.lines import Line, content_lines
from gradus.formats.calendar_files.own import OWN_UID
from gradus.formats.calendar_files.parts import Part, Parts, take_apart
from gradus.formats.calendar_files.period import Period
from gradus.formats.calendar_files.plain import plain
from gradus.formats.calendar_files.series import busy_times, misses, understood
from gradus.formats.calendar_files.zones import Zones, known_zone

MOST_BUSY_TIMES = 100_000
_EVERY = 50
"""So many events that do not repeat take some milliseconds."""

_AGAIN = "Export the calendar again as an iCalendar file (.ics), and choose that."

Progress = Callable[[int, int], bool]
"""Called with events done and events in all; returns False when the reading is to stop."""


@dataclass(frozen=True, slots=True)
class CalendarRead:
    """What a file says: busy times in order, and a sentence on each event that was left out."""

    busy: tuple[BusyTime, ...]
    problems: tuple[str, ...] = ()


def read_busy_times(
    name: str, data: bytes, period: Period, progress: Progress = lambda _done, _all: True
) -> CalendarRead | None:
    """Return the busy times of a calendar within a period, None where `progress` said stop.

    What Gradus wrote itself is passed over. An event that cannot be understood is left out and
    named with its line. Raises CalendarFileError where the file is no calendar, or has so many
    events that something must be wrong; `name` is what the file is called.
    """
    try:
        parts = take_apart(_counted(content_lines(data), data.count(b"BEGIN:VEVENT"), progress))
    except _StoppedError:
        return None
    if not parts.is_calendar:
        raise _no_calendar(name, data)
    reading, groups = _Reading(name, parts, period), _series(parts)
    for done, (uid, series) in enumerate(groups.items()):
        looked_at = done % _EVERY == 0 or series[0].has("RRULE")
        # To take it apart is the half of it.
        if looked_at and not progress((len(groups) + done) // 2, len(groups)):
            return None
        reading.take(uid, series)
    progress(len(groups), len(groups))
    return reading.result()


class _StoppedError(Exception):
    """Nobody wants to know any more."""


def _counted(lines: Iterable[Line], total: int, progress: Progress) -> Iterator[Line]:
    """Yield lines, and tell of half an event for each that begins."""
    begun = 0
    for line in lines:
        if line.name == "BEGIN" and line.value == "VEVENT":
            begun += 1
            if begun % _EVERY == 0 and not progress(begun // 2, max(begun, total)):
                raise _StoppedError
        yield line


class _Reading:
    """Gathers busy times event by event, and sentences on those that cannot be understood."""

    def __init__(self, name: str, parts: Parts, period: Period) -> None:
        self._name = name
        self._period = period
        self._zones = Zones.of(parts.zones)
        self._patience = Patience()
        self._calendar_zone = known_zone(parts.zone)
        self._found: list[BusyTime] = []
        self._problems = list(parts.problems)

    def take(self, uid: str, series: Sequence[Part]) -> None:
        if misses(series, self._period):
            return
        found = plain(series, uid, self._zones, self._period)
        self._found += self._followed(uid, series) if found is None else found
        if len(self._found) > MOST_BUSY_TIMES:
            raise CalendarFileError(f"{self._name} has more than 100,000 busy times.", SHORTER)

    def _followed(self, uid: str, series: Sequence[Part]) -> list[BusyTime]:
        events = [event for part in series if (event := self._understood(part)) is not None]
        try:
            return busy_times(uid, events, self._calendar_zone, self._period)
        except BROKEN as error:
            self._leave_out(series[0], error)
            return []

    def _understood(self, part: Part) -> Event | None:
        try:
            return understood(part, self._zones, self._period, self._patience)
        except BROKEN as error:
            self._leave_out(part, error)
            return None

    def _leave_out(self, part: Part, error: Exception) -> None:
        title = part.value("SUMMARY")[:80]
        named = f"the event “{title}”" if title else "an event"
        said = f"Line {part.number}: {named} was left out, because {_why(error)}."
        self._problems.append(said)

    def result(self) -> CalendarRead:
        problems = (*self._problems, *_unknown(self._zones.unknown))
        return CalendarRead(tuple(sorted(self._found)), problems)


def _series(parts: Parts) -> dict[str, list[Part]]:
    """Group events with their exceptions; one without an identity gets it from its text."""
    groups: dict[str, list[Part]] = {}
    for part in () if parts.cancelled else (*parts.events, *events_of(parts.free_busy)):
        uid = part.value("UID") or _made_up(part)
        if not uid.endswith(OWN_UID):
            groups.setdefault(uid, []).append(part)
    return groups


def _made_up(part: Part) -> str:
    text = "\n".join(line.text for line in part.lines)
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:32]


def _why(error: Exception) -> str:
    said = str(error)
    return said if said.startswith(("it ", "its ")) else "its times cannot be understood"


def _unknown(zones: Iterable[str]) -> Sequence[str]:
    read_as = "is not known, so its times were read as those of this computer."
    return [f"The time zone “{zone[:80]}” {read_as}" for zone in islice(sorted(zones), 10)]


def _no_calendar(name: str, data: bytes) -> CalendarFileError:
    if data.startswith(b"PK"):
        unpack = "Unpack it, and choose the .ics file that is in it."
        return CalendarFileError(f"{name} is a ZIP archive.", unpack)
    if not data.strip():
        return CalendarFileError(f"{name} is empty.", _AGAIN)
    return CalendarFileError(f"{name} is no iCalendar file.", _AGAIN)
