"""An iCalendar file's bytes, up to the busy times in it."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC

from tests.fuzzing.mutation import Grammar
from tests.support.calendars import TWO_YEARS

from gradus.errors import CalendarFileError
from gradus.formats.calendar_files.reading import read_busy_times

_WORDS = """
BEGIN:VCALENDAR END:VCALENDAR BEGIN:VEVENT END:VEVENT BEGIN:VTIMEZONE END:VTIMEZONE BEGIN:STANDARD
END:STANDARD BEGIN:VFREEBUSY END:VFREEBUSY BEGIN:VALARM END:VALARM UID:a SUMMARY:a DTSTART:
DTSTART;VALUE=DATE:20260301 DTEND:20260301T120000Z DURATION:PT1H DURATION:-P1D RRULE: EXRULE: RDATE:
EXDATE: RECURRENCE-ID:20260308T100000Z FREQ=YEARLY FREQ=MONTHLY FREQ=WEEKLY FREQ=DAILY FREQ=HOURLY
FREQ=SECONDLY ;COUNT=5 ;INTERVAL=0 ;UNTIL=20270101 ;UNTIL=00010101T000000Z ;BYDAY=MO,-1SU ;BYDAY=
;BYMONTH=2 ;BYMONTHDAY=30 ;BYMONTHDAY=-31 ;BYSETPOS=-1 ;BYWEEKNO=53 ;BYYEARDAY=366 ;BYHOUR=0,25
;BYMINUTE=0,1,2,3 ;BYSECOND=60 ;BYEASTER=0 ;WKST=SU ;TZID=Europe/Berlin: ;TZID=Nowhere:
;TZID="../../etc/passwd": ;VALUE=PERIOD: TZOFFSETFROM:+0100 TZOFFSETTO:-9999 TZNAME:X METHOD:CANCEL
X-WR-TIMEZONE:UTC FREEBUSY: ;FBTYPE=FREE: 20260101T000000Z/PT1H 00010101 99991231T235959Z 20260329
20260329T023000 P1W P99999999999D PT -P1D STATUS:CANCELLED TRANSP:TRANSPARENT SEQUENCE:9 MO ,
"""
GRAMMAR = Grammar(
    "calendar",
    (*(word.encode() for word in _WORDS.split()), b"\r\n", b"\r\n ", b"\xff\xfe", b"\\n"),
    ((b"BEGIN:VEVENT\r\n", b"END:VEVENT\r\n"), (b"BEGIN:X\r\n", b"END:X\r\n")),
    ("tests/data/calendars",),
)


def one_input(data: bytes) -> None:
    """Read a calendar; what is found is in order and in the time that was asked for."""
    with suppress(CalendarFileError):
        found = read_busy_times("made.ics", data, TWO_YEARS)
        assert found is not None
        assert list(found.busy) == sorted(found.busy)
        for one in found.busy:
            assert one.start.tzinfo is one.end.tzinfo is UTC
            assert one.start < one.end
            assert one.start < TWO_YEARS.last
            assert one.end > TWO_YEARS.first
            assert one.uid
            assert one.title.isprintable()
        assert all(said and len(said) < 500 for said in found.problems)
