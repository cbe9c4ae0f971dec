"""A calendar file taken apart into events and time zones, so that a broken one spoils no other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from gradus.formats.calendar_files.lines import Line

_WANTED = {
    *("UID", "SUMMARY", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "EXRULE"),
    *("RECURRENCE-ID", "SEQUENCE", "STATUS", "TRANSP", "X-MICROSOFT-CDO-BUSYSTATUS", "FREEBUSY"),
}
"""What busy times depend on; the rest of an event is neither read nor judged."""


@dataclass(slots=True)
class Part:
    """The lines of one event or time zone, without BEGIN and END; `number` is that of BEGIN."""

    number: int
    lines: list[Line] = field(default_factory=list)

    def value(self, name: str) -> str:
        """Return the value of the first property of a name, empty where there is none."""
        return next((line.value for line in self.lines if line.name == name), "")

    def has(self, *names: str) -> bool:
        """Whether there is a property of one of these names."""
        return any(line.name in names for line in self.lines)


@dataclass(slots=True)
class Parts:
    """Everything in a file that counts; `is_calendar` says whether a calendar begins in it."""

    is_calendar: bool = False
    zone: str = ""
    cancelled: bool = False
    events: list[Part] = field(default_factory=list)
    free_busy: list[Part] = field(default_factory=list)
    zones: list[Part] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def take_apart(lines: Iterable[Line]) -> Parts:
    """Sort the lines of a file by what they belong to."""
    splitter = _Splitter()
    for line in lines:
        splitter.take(line)
    splitter.finish()
    return splitter.parts


class _Splitter:
    """Knows in which component the next line stands; what is nested in an event is passed over."""

    def __init__(self) -> None:
        self.parts = Parts()
        self._event: Part | None = None
        self._zone: Part | None = None
        self._nested = 0
        self._open = False

    def take(self, line: Line) -> None:
        match line.name:
            case "BEGIN":
                self._begin(line, line.value.upper())
            case "END":
                self._end(line, line.value.upper())
            case name if self._zone is not None:
                self._zone.lines.append(line)
            case name if self._event is not None:
                if not self._nested and name in _WANTED:
                    self._event.lines.append(line)
            case name if not self._nested:
                self._about_calendar(name, line.value)

    def finish(self) -> None:
        if self._event is not None:
            self._cut_off(self._event)
        elif self._open:
            self.parts.problems.append("The file ends before its calendar does.")

    def _begin(self, line: Line, component: str) -> None:
        match component:
            case "VCALENDAR":
                self.parts.is_calendar = self._open = True
                self._nested = 0
            case "VEVENT":
                if self._event is not None:
                    self._cut_off(self._event)
                self._event, self._zone, self._nested = Part(line.number), None, 0
            case "VFREEBUSY" if self._event is None and self._zone is None:
                self._event, self._nested = Part(line.number), 0
            case "VTIMEZONE" if self._event is None:
                self._zone = Part(line.number)
            case _ if self._zone is not None:
                self._zone.lines.append(line)
            case _:
                self._nested += 1

    def _end(self, line: Line, component: str) -> None:
        match component:
            case "VEVENT" if self._event is not None:
                self.parts.events.append(self._event)
                self._event, self._nested = None, 0
            case "VFREEBUSY" if self._event is not None and not self._nested:
                self.parts.free_busy.append(self._event)
                self._event = None
            case "VTIMEZONE" if self._zone is not None:
                self.parts.zones.append(self._zone)
                self._zone = None
            case "VCALENDAR":
                if self._event is not None:
                    self._cut_off(self._event)
                self._event, self._zone, self._nested, self._open = None, None, 0, False
            case _ if self._zone is not None:
                self._zone.lines.append(line)
            case _:
                self._nested = max(0, self._nested - 1)

    def _about_calendar(self, name: str, value: str) -> None:
        match name:
            case "X-WR-TIMEZONE":
                self.parts.zone = value
            case "METHOD":
                self.parts.cancelled = value.upper() == "CANCEL"

    def _cut_off(self, event: Part) -> None:
        title = event.value("SUMMARY")
        named = f" “{title[:80]}”" if title else ""
        self.parts.problems.append(f"Line {event.number}: the event{named} has no end in the file.")
