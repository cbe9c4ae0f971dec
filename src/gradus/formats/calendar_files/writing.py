"""The plan as an iCalendar file (RFC 5545, with a name and an interval as in RFC 7986).

Times are written in UTC, which every calendar program turns into its own zone. Nothing in the file
depends on when it is written, so the same plan gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from gradus.formats.calendar_files.own import OWN_UID, PRODUCT

_FOLDED_AT = 75
_HEAD = (
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    f"PRODID:{PRODUCT}",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "NAME:Gradus",
    "X-WR-CALNAME:Gradus",
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    "X-PUBLISHED-TTL:PT1H",
)


@dataclass(frozen=True, slots=True)
class PlanEvent:
    """A block as a calendar program shows it.

    `sequence` grows with every change, and `changed` (UTC) is when the last one was. `alarm` is in
    minutes before the start, None for no alarm. A cancelled event stays in the file for a while, so
    that a program which knows it takes it away.
    """

    uid: str
    sequence: int
    changed: datetime
    start: datetime
    end: datetime
    title: str
    description: str = ""
    category: str = ""
    alarm: int | None = None
    cancelled: bool = False


def calendar_bytes(events: Iterable[PlanEvent]) -> bytes:
    """Return a whole calendar file; events come in the order of time."""
    ordered = sorted(events, key=lambda event: (event.start, event.uid))
    lines = [*_HEAD, *(line for event in ordered for line in _event(event)), "END:VCALENDAR"]
    return b"".join(map(_folded, lines))


def _event(event: PlanEvent) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(event.uid + OWN_UID)}"
    yield f"DTSTAMP:{_utc(event.changed)}"
    yield f"LAST-MODIFIED:{_utc(event.changed)}"
    yield f"SEQUENCE:{event.sequence}"
    yield f"STATUS:{'CANCELLED' if event.cancelled else 'CONFIRMED'}"
    yield f"DTSTART:{_utc(event.start)}"
    yield f"DTEND:{_utc(event.end)}"
    yield f"SUMMARY:{_text(event.title)}"
    if event.description:
        yield f"DESCRIPTION:{_text(event.description)}"
    if event.category:
        yield f"CATEGORIES:{_text(event.category)}"
    yield "TRANSP:OPAQUE"
    if event.alarm is not None and not event.cancelled:
        yield from _alarm(event.title, event.alarm)
    yield "END:VEVENT"


def _alarm(title: str, minutes: int) -> Iterator[str]:
    yield "BEGIN:VALARM"
    yield "ACTION:DISPLAY"
    yield f"DESCRIPTION:{_text(title)}"
    yield f"TRIGGER:{f'-PT{minutes}M' if minutes else 'PT0S'}"
    yield "END:VALARM"


def _utc(when: datetime) -> str:
    return f"{when.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(words: str) -> str:
    """Escape a text; control characters, which no calendar may hold, become spaces."""
    plain = words
    if not words.isprintable():
        plain = "".join(sign if sign.isprintable() or sign == "\n" else " " for sign in words)
    for sign in ("\\", ";", ","):
        plain = plain.replace(sign, "\\" + sign)
    return plain.replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """Break a line into pieces of at most 75 bytes, never within a character."""
    if len(line) <= _FOLDED_AT and line.isascii():  # as nearly all are
        return line.encode() + b"\r\n"
    pieces, size = [""], 0
    for sign in line:
        width = len(sign.encode("utf-8", "replace"))
        if size + width > _FOLDED_AT:
            pieces.append(" ")
            size = 1
        pieces[-1] += sign
        size += width
    return "\r\n".join(pieces).encode("utf-8", "replace") + b"\r\n"
