"""One event with all its repetitions and exceptions, as stretches of real time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any, NamedTuple, cast

import recurring_ical_events
from icalendar import Calendar, Event
from icalendar.prop import vRecur
from recurring_ical_events.occurrence import Occurrence
from recurring_ical_events.selection.name import ComponentsWithName

from gradus.domain.planning.busy_time import BusyTime
from gradus.formats.calendar_files.limits import Patience, checked, followed
from gradus.formats.calendar_files.parts import Part
from gradus.formats.calendar_files.period import Period
from gradus.formats.calendar_files.titles import takes_time, title
from gradus.formats.calendar_files.zones import Zones

_DATE = re.compile(r"[0-9]{8}(?![0-9])")
_MARGIN = timedelta(days=2)
"""Zones are at most 26 hours apart."""


class Times(NamedTuple):
    """When an event happens once, as its calendar writes it, and the event."""

    start: date
    end: date
    event: Event


class _Repetition(Occurrence):  # type: ignore[misc]  # the library has no types
    """A repetition without a copy of its event, which takes most of the time."""

    def as_component(self, keep_recurrence_attributes: bool) -> Times:  # noqa: ARG002, FBT001
        return Times(self.start, self.end, self._adapter._component)  # noqa: SLF001


_EVENTS = ComponentsWithName("VEVENT", occurrence=_Repetition)


def misses(parts: Sequence[Part], period: Period) -> bool:
    """Whether a look at the dates tells that an event is over or far away; most of a file are."""
    (part, *exceptions) = parts
    if exceptions or part.has("RRULE", "RDATE", "RECURRENCE-ID"):
        return False
    first, last = period.first - _MARGIN, period.last + _MARGIN
    start, end = _DATE.match(part.value("DTSTART")), _DATE.match(part.value("DTEND"))
    over = end is not None and end[0] < f"{first:%Y%m%d}"
    return over or (start is not None and start[0] > f"{last:%Y%m%d}")


def understood(part: Part, zones: Zones, period: Period, patience: Patience) -> Event:
    """Return the event of some lines, with rules that can be followed to the period's end.

    Raises RepeatsTooOftenError, ValueError with what is wrong with "it", or others of BROKEN.
    """
    lines = [zones.renamed(line) for line in part.lines]
    text = "\r\n".join(["BEGIN:VEVENT", *lines, "END:VEVENT", ""])
    event = cast("Event", Event.from_ical(text))
    if "DTSTART" not in event:
        raise ValueError("it has no start")
    if event.errors:
        name = event.errors[0][0]
        raise ValueError(f"its {name} cannot be understood" if name else "it is damaged")
    end: Any = event.get("DTEND")
    if end is not None and end.dt.year < _start(event).year:  # followed for as long afterwards
        raise ValueError("it ends before it begins")
    _leave_out(event, period, patience)
    _bound(event, period.last, patience)
    return event


def busy_times(
    uid: str, events: Iterable[Event], calendar_zone: str | None, period: Period
) -> list[BusyTime]:
    """Return when an event, given with its exceptions, takes time within a period, in order.

    What is cancelled or does not count as busy takes none, and an event for whole days takes them
    from midnight to midnight. `calendar_zone` is in which floating times are meant, where the file
    says so. Raises ValueError and others of BROKEN where the events make no sense together.
    """
    calendar = Calendar()
    if calendar_zone:
        calendar["X-WR-TIMEZONE"] = calendar_zone
    for event in _told_apart(list(events)):
        calendar.add_component(event)
    query = recurring_ical_events.of(calendar, components=[_EVENTS])
    found: list[Times] = query.between(period.first, period.last)
    return sorted(set(_within(uid, found, period)))


def _told_apart(events: Sequence[Event]) -> Sequence[Event]:
    """Let an exception that names a date alone stand for the time of its series on that date."""
    series = [_start(event) for event in events if "RECURRENCE-ID" not in event]
    if series and isinstance(start := series[0], datetime):
        for event in events:
            named: Any = event.get("RECURRENCE-ID")
            if named is not None and not isinstance(named.dt, datetime):
                named.dt = datetime.combine(named.dt, start.timetz())
    return events


def _leave_out(event: Event, period: Period, patience: Patience) -> None:
    """Put dates in the place of rules of exception, which RFC 2445 had and RFC 5545 has no more."""
    start, last = _start(event), _wall(period.last)
    for rule in _popped(event, "EXRULE"):
        _until_the_end(rule, start)
        found = checked(rule, _wall(start), last, patience, "EXRULE")
        if found is None:
            found = followed(_by_the_wall(rule, start), _wall(start), last)
        for one in found:
            event.add("EXDATE", _like(start, one))


def _by_the_wall(rule: vRecur, start: date) -> vRecur:
    """Return a rule with its end in the time of its event."""
    until = rule.get("UNTIL", [None])[0]
    if not isinstance(until, datetime) or until.tzinfo is None:
        return rule
    zone = start.tzinfo if isinstance(start, datetime) else None
    return vRecur({**rule, "UNTIL": [until.astimezone(zone or UTC).replace(tzinfo=None)]})


def _popped(event: Event, name: str) -> list[vRecur]:
    rules = event.pop(name, [])
    return rules if isinstance(rules, list) else [rules]


def _bound(event: Event, last: datetime, patience: Patience) -> None:
    """Put the few starts that a rule has in its place where it could not be followed to its end."""
    start = _start(event)
    for rule in _popped(event, "RRULE"):
        _until_the_end(rule, start)
        starts = checked(rule, _wall(start), _wall(last), patience)
        if starts is None:
            event.add("RRULE", rule)
        for one in starts or ():
            event.add("RDATE", _like(start, one))


def _until_the_end(rule: vRecur, start: date) -> None:
    """Let a rule whose last is a date go on to the end of it, as older programs mean it."""
    last = rule.get("UNTIL", [None])[0]
    if isinstance(start, datetime) and isinstance(last, date) and not isinstance(last, datetime):
        rule["UNTIL"] = [datetime.combine(last, time(23, 59, 59))]


def _start(event: Event) -> date:
    written: Any = event["DTSTART"]
    start: date = written.dt
    return start


def _wall(when: date) -> date:
    return when.replace(tzinfo=None) if isinstance(when, datetime) else when


def _like(start: date, one: date) -> date:
    if isinstance(start, datetime):
        assert isinstance(one, datetime)
        return one.replace(tzinfo=start.tzinfo)
    return date(one.year, one.month, one.day)


def _within(uid: str, found: Iterable[Times], period: Period) -> Iterator[BusyTime]:
    for times in found:
        start, end = _stretch(times, period.zone)
        if takes_time(times.event) and start < end:
            yield BusyTime(start, end, uid, title(times.event))


def _stretch(times: Times, zone: tzinfo) -> tuple[datetime, datetime]:
    """Return start and end in UTC; in an hour that the clock skips an event keeps its length."""
    start, end = _instant(times.start, zone), _instant(times.end, zone)
    shown = _wall(times.end), _wall(times.start)
    if start >= end and all(isinstance(one, datetime) for one in shown) and shown[0] > shown[1]:
        end = start + (shown[0] - shown[1])
    return start, end


def _instant(when: date, zone: tzinfo) -> datetime:
    if not isinstance(when, datetime):
        when = datetime.combine(when, time.min, zone)
    if when.tzinfo is None:
        when = when.replace(tzinfo=zone)
    return when.astimezone(UTC)
