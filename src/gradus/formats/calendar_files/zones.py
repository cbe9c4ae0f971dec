"""Names of time zones as calendars write them, brought to names that mean one thing.

icalendar remembers a zone by its name for as long as the program runs, and every file may mean
another thing by "Customized Time Zone". So a zone that only its file knows gets a name that is made
from its definition, and all others the name that the system's own rules have for them.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from threading import Lock
from typing import cast
from zoneinfo import ZoneInfo

from icalendar import Timezone
from icalendar.timezone import tzp
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from gradus.formats.calendar_files.broken import BROKEN
from gradus.formats.calendar_files.lines import Line
from gradus.formats.calendar_files.parts import Part

_PARAMETER = re.compile(r';TZID=("[^"]*"|[^":;]*)', re.IGNORECASE)
_YEARLY = re.compile(
    r"RRULE:FREQ=YEARLY(;(BYMONTH=\d+|BYDAY=[-+\dA-Z]+|BYMONTHDAY=[-+\d,]+|INTERVAL=1|WKST=[A-Z]+"
    r"|UNTIL=\w+))*",
    re.IGNORECASE,
)
_LATE = datetime(2040, 1, 1)  # noqa: DTZ001  by the zone's own wall clock
_broken: set[str] = set()
_teaching = Lock()
_OTHER_NAMES = {"tzone://Microsoft/Utc": "UTC"} | WINDOWS_TO_OLSON
"""Exchange has a name of its own for UTC."""

_MOST_LEVELS = 3
"""As in America/Argentina/Salta. Each level of a name is a package to Python's zones, and it looks
for one within the other until it has no more room."""

_MOST_LINES = 1000
"""A zone with more lines is none: the longest histories there are stay far below."""


@dataclass(slots=True)
class Zones:
    """Renames the zones of one file; `unknown` gathers names that mean nothing."""

    names: dict[str, str | None] = field(default_factory=dict)
    unknown: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, parts: Iterable[Part]) -> Zones:
        """Learn the zones that a file defines."""
        zones = cls()
        for part in parts:
            tzid = part.value("TZID").replace(
                "\\", ""
            )  # commas are escaped here, and quoted elsewhere
            if tzid and known_zone(tzid) is None:
                zones.names[tzid] = _defined(part)
        return zones

    def name(self, tzid: str) -> str | None:
        """Return the name to use for a zone, None where nobody knows it."""
        if tzid not in self.names:
            self.names[tzid] = known_zone(tzid)
        return self.names[tzid]

    def renamed(self, line: Line) -> str:
        """Return the text of a line with its zone renamed, or floating where nobody knows it.

        Where a line names several, the first counts.
        """
        head, colon, _ = line.text.partition(":")
        match = _PARAMETER.search(line.text)
        if match is None or (match.start() > len(head) and '"' not in head):
            return line.text
        tzid = match[1].strip('"')
        name = self.name(tzid)
        if name is None:
            self.unknown.add(tzid)
        parameter = f";TZID={name}" if name and colon else ""
        more, colon, value = line.text[match.end() :].partition(":")
        return line.text[: match.start()] + parameter + _PARAMETER.sub("", more) + colon + value


def known_zone(tzid: str) -> str | None:
    """Return the system's name for a zone: its own, Windows's, or the part after a prefix."""
    name = tzid.strip("/ ")
    name = _OTHER_NAMES.get(name, name)
    parts = name.split("/")
    first = max(0, len(parts) - _MOST_LEVELS)
    shorter = ("/".join(parts[start:]) for start in range(first, len(parts)))
    return next((one for one in shorter if _is_zone(one)), None)


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (OSError, LookupError, ValueError):  # a folder of zones, none, no name at all
        return False
    return True


def _defined(part: Part) -> str | None:
    """Teach icalendar a zone that its file defines and return its name, None where it is broken."""
    rules = [line.text for line in part.lines if line.name == "RRULE"]
    if len(part.lines) > _MOST_LINES or not all(map(_YEARLY.fullmatch, rules)):
        return None
    body = [_by_its_own_clock(line.text) for line in part.lines if line.name != "TZID"]
    name = "gradus-" + hashlib.sha256("\n".join(body).encode()).hexdigest()[:16]
    text = "\r\n".join(["BEGIN:VTIMEZONE", f"TZID:{name}", *body, "END:VTIMEZONE", ""])
    return name if _is_taught(name, text) else None


def _by_its_own_clock(text: str) -> str:
    """Return a line of a zone without another zone in it, which means nothing there."""
    head, colon, value = text.partition(":")
    return _PARAMETER.sub("", head) + colon + value


def _is_taught(name: str, text: str) -> bool:
    """Let icalendar know a zone, and follow its rules once.

    dateutil never gives back the lock of a rule that fails, and whoever asked such a zone again
    would wait for ever: so it is remembered, and by one thread at a time.
    """
    with _teaching:
        if name in _broken:
            return False
        try:
            Timezone.from_ical(text)
            zone = cast("tzinfo | None", tzp.timezone(name))
            return zone is not None and zone.utcoffset(_LATE) is not None
        except BROKEN:
            _broken.add(name)
            return False
