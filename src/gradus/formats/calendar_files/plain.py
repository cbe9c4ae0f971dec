"""Events that happen once and are written as most programs do, read without the libraries.

They are nearly all of a large file, and the libraries take twenty times as long over each of them.
Whatever is written in another way is left to the libraries.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from gradus.domain.planning.busy_time import BusyTime
from gradus.formats.calendar_files.parts import Part
from gradus.formats.calendar_files.period import Period
from gradus.formats.calendar_files.titles import takes_time, title
from gradus.formats.calendar_files.zones import Zones

_TIME = re.compile(
    r"DT(?:START|END)(?:;TZID=([\w/+-]+))?:"
    r"([0-9]{4})([0-9]{2})([0-9]{2})T([0-9]{2})([0-9]{2})([0-9]{2})(Z?)",
    re.ASCII,
)
_LENGTH = re.compile(r"DURATION:PT(?:([0-9]{1,2})H)?(?:([0-9]{1,2})M)?", re.ASCII)
_WORDS = re.compile(r"(?:UID|SUMMARY|STATUS|TRANSP|X-MICROSOFT-CDO-BUSYSTATUS):[^\\]*|SEQUENCE:\d+")
_ENDS = {"DTEND", "DURATION"}


def plain(parts: Sequence[Part], uid: str, zones: Zones, period: Period) -> list[BusyTime] | None:
    """Return what `busy_times` returns of an event, None where it is not as plain as that."""
    lines = {line.name: line.text for line in parts[0].lines}
    if len(parts) > 1 or len(lines) != len(parts[0].lines) or len(lines.keys() & _ENDS) != 1:
        return None
    try:
        start = _time(lines.pop("DTSTART", ""), zones)
        end = _end(lines, start, zones)
    except (ValueError, LookupError):
        return None
    if not all(text.isprintable() and _WORDS.fullmatch(text) for text in lines.values()):
        return None
    first, last = start.astimezone(UTC), end.astimezone(UTC)
    if start >= end or first >= last:
        return None  # what is meant then, the libraries know
    said = {name: text.partition(":")[2] for name, text in lines.items()}
    if not takes_time(said) or first >= period.last or last <= period.first:
        return []
    return [BusyTime(first, last, uid, title(said))]


def _end(lines: dict[str, str], start: datetime, zones: Zones) -> datetime:
    if "DTEND" in lines:
        return _time(lines.pop("DTEND"), zones)
    match = _LENGTH.fullmatch(lines.pop("DURATION"))
    if match is None or not any(match.groups()):
        raise ValueError
    return start + timedelta(hours=int(match[1] or 0), minutes=int(match[2] or 0))


def _time(text: str, zones: Zones) -> datetime:
    """Raises ValueError or LookupError for what is not in UTC or in a zone that everybody knows."""
    match = _TIME.fullmatch(text)
    if match is None or bool(match[1]) == bool(match[8]):
        raise ValueError
    name = zones.name(match[1]) if match[1] else "UTC"
    if name is None:
        raise ValueError
    year, month, day, hour, minute, second = map(int, match.groups()[1:7])
    return datetime(year, month, day, hour, minute, second, tzinfo=ZoneInfo(name))
