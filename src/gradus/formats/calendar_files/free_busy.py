"""Calendars that say when somebody is busy and not with what, as events."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from gradus.formats.calendar_files.lines import Line
from gradus.formats.calendar_files.parts import Part

_FREE = re.compile(r";FBTYPE=\"?FREE\"?(?=[;:])", re.IGNORECASE)


def events_of(parts: Iterable[Part]) -> Iterator[Part]:
    """Yield an event without a name for each busy period that some VFREEBUSY list (RFC 5545)."""
    for part in parts:
        for line in part.lines:
            if line.name == "FREEBUSY" and not _FREE.search(line.text):
                for period in filter(None, line.value.split(",")):
                    yield _event(line.number, period.strip())


def _event(number: int, period: str) -> Part:
    """Return the event of a period, which ends at a time or after a length."""
    start, _, end = period.partition("/")
    name = "DURATION" if end[:1] in ("P", "+") else "DTEND"
    both = (("DTSTART", start), (name, end))
    return Part(number, [Line(number, name, f"{name}:{value}") for name, value in both])
