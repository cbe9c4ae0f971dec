"""Damaged calendars: those of tests/data, each spoilt in a few places."""

from __future__ import annotations

import random
from collections.abc import Iterator

from tests.support.calendars import CALENDARS

_SOURCES = ("google.ics", "outlook.ics", "apple.ics", "thunderbird.ics", "broken_events.ics")
_VALUES = (
    *(b"", b"0", b"-1", b"99999999999999999999", b"\x00", b"\xff\xfe", b"T", b"Z", b";", b"="),
    *(b"00010101", b"00010101T000000", b"99991231T235959Z", b"20260230", b"20261231T256161"),
    *(b"P1W", b"-P1D", b"P99999999999D", b"PT", b"20260101/20260102", b"20260101T000000/PT1H"),
    *(b"FREQ=SECONDLY", b"FREQ=HOURLY;INTERVAL=0", b"FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"),
    *(b"FREQ=YEARLY;BYWEEKNO=60", b"FREQ=DAILY;COUNT=-5", b"FREQ=MONTHLY;BYSETPOS=400;BYDAY=MO"),
    *(b"FREQ=DAILY;UNTIL=00010101", b"FREQ=WEEKLY;BYDAY=", b"FREQ=YEARLY;BYEASTER=0", b"FREQ="),
    *(b"FREQ=DAILY;UNTIL=20260101T000000;UNTIL=20270101", b"FREQ=HOURLY;BYHOUR=25", b"MO"),
)
_NAMES = (
    *(b"DTSTART", b"DTEND", b"DURATION", b"RRULE", b"RDATE", b"EXDATE", b"RECURRENCE-ID", b"UID"),
    *(b"SEQUENCE", b"STATUS", b"TRANSP", b"SUMMARY", b"BEGIN", b"END", b"TZID", b"TZOFFSETTO"),
)
_ZONES = (b"Europe", b"../../etc/passwd", b"", b"UTC", b"Nowhere", b"\x00", b"America/New_York")


def mutants(seed: int, count: int) -> Iterator[bytes]:
    """Yield so many damaged calendars, the same for the same seed."""
    chance = random.Random(seed)
    sources = [(CALENDARS / name).read_bytes() for name in _SOURCES]
    for _ in range(count):
        lines = chance.choice(sources).split(b"\r\n")
        for _ in range(chance.randint(1, 6)):
            _spoil(lines, chance)
        data = b"\r\n".join(lines)
        yield data[: chance.randrange(len(data) + 1)] if chance.random() < 0.1 else data


def _spoil(lines: list[bytes], chance: random.Random) -> None:
    at = chance.randrange(len(lines))
    line = lines[at]
    name, _, value = line.partition(b":")
    match chance.randrange(9):
        case 0:
            lines[at] = b""
        case 1:
            lines.insert(chance.randrange(len(lines)), line)
        case 2:
            other = chance.randrange(len(lines))
            lines[at], lines[other] = lines[other], line
        case 3:
            lines[at] = name + b":" + chance.choice(_VALUES)
        case 4:
            lines[at] = chance.choice(_NAMES) + b":" + value
        case 5:
            lines[at] = name.partition(b";")[0] + b";TZID=" + chance.choice(_ZONES) + b":" + value
        case 6:
            lines.insert(at, chance.choice(_NAMES) + b":" + chance.choice(_VALUES))
        case 7:
            lines[at] = name + b";VALUE=" + chance.choice((b"DATE", b"PERIOD", b"X")) + b":" + value
        case _:
            spot = chance.randrange(len(line) + 1)
            lines[at] = line[:spot] + bytes([chance.randrange(256)]) + line[spot + 1 :]
