"""Rules of repetition that would take for ever, found out before they are followed.

dateutil follows a rule step by step: one that never comes true ("each 30 February") runs to the
year 9999, and one for each second has 86,400 steps a day.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from itertools import islice, takewhile
from math import prod

from dateutil.rrule import rrulestr
from icalendar.prop import vRecur

MOST_STEPS = 50_000
"""As many as an event every hour for five years, or one every day for 130."""

_STEPS_A_YEAR = {"YEARLY": 1, "MONTHLY": 12, "WEEKLY": 53, "DAILY": 366, "HOURLY": 8784}
_SAFE = {
    "YEARLY": {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST"},
    "MONTHLY": {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST"},
    "WEEKLY": {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY"},
    "DAILY": {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST"},
}
"""Parts with which a rule always comes true again, if only for the date of its start."""

_CYCLE = 400
"""The Gregorian calendar repeats after so many years, weekdays included."""

_LATEST = 9990


class Patience:
    """How many rules of one file may be followed to the end of all years, a third of a second each.

    Only one that never comes true goes so far, and whoever means no harm has none.
    """

    def __init__(self, walks: int = 3) -> None:
        self._walks = walks

    def check(self) -> None:
        """Raise RepeatsTooOftenError when it is at its end."""
        if not self._walks:
            raise RepeatsTooOftenError("it repeats too often")

    def spend(self) -> None:
        """Count one rule that was followed so far."""
        self._walks -= 1


class RepeatsTooOftenError(ValueError):
    """An event repeats so often that nobody could mean it."""


def checked(
    rule: vRecur, start: date, last: date, patience: Patience, name: str = "RRULE"
) -> list[date] | None:
    """Return None where a rule can be followed as it is, else the few starts that it has.

    `start` is that of the event, `last` the end of what is looked at, `name` that of the property.
    Raises RepeatsTooOftenError for a rule with more than MOST_STEPS steps until then, or where
    `patience` with its file is at its end, ValueError for one that is none.
    """
    if _day(start) > _day(last):
        return []
    kind = str(rule.get("FREQ", [""])[0]).upper()
    interval = int(rule.get("INTERVAL", [1])[0])
    if not kind or interval < 1 or "BYEASTER" in rule:
        raise ValueError(f"its {name} cannot be understood")
    times = prod(len(rule.get(each, [1])) for each in ("BYHOUR", "BYMINUTE", "BYSECOND"))
    years = max(1, last.year - start.year + 1)
    if kind not in _STEPS_A_YEAR or years * _STEPS_A_YEAR[kind] // interval * times > MOST_STEPS:
        raise RepeatsTooOftenError("it repeats too often")
    if rule.keys() <= _SAFE.get(kind, set()):
        return None
    patience.check()
    return _tried(rule, start, last, patience)


def followed(rule: vRecur, start: date, last: date) -> list[date]:
    """Return the starts up to `last` of a rule that `checked` found no fault with.

    `start` and the rule's end are by the wall clock.
    """
    until = min(_midnight(one) for one in (*rule.get("UNTIL", []), last))
    kept = vRecur({name: value for name, value in rule.items() if name != "UNTIL"})
    begun = _midnight(start)
    found: Iterator[datetime] = iter(rrulestr(_text(kept), dtstart=begun))
    return list(takewhile(lambda one: one <= until, found))


def _midnight(when: date) -> datetime:
    if isinstance(when, datetime):
        return when
    return datetime(when.year, when.month, when.day)  # noqa: DTZ001  wall clock


def _text(rule: vRecur) -> str:
    text: bytes = rule.to_ical()  # type: ignore[no-untyped-call]
    return text.decode()


def _tried(rule: vRecur, start: date, last: date, patience: Patience) -> list[date] | None:
    """Follow a rule near the end of all years, where one that never comes true soon ends."""
    shift = (_LATEST - last.year) // _CYCLE * _CYCLE
    count = int(rule.get("COUNT", [MOST_STEPS])[0])
    found: list[date] = []
    for late in islice(_late_starts(rule, start, shift), min(count, MOST_STEPS)):
        found.append(late.replace(year=late.year - shift))
        if _day(found[-1]) > _day(last):
            return None
    if len(found) == MOST_STEPS:
        raise RepeatsTooOftenError("it repeats too often")
    until = rule.get("UNTIL", [last])[0]
    if len(found) < count:
        patience.spend()
    return None if len(found) == count else [one for one in found if _day(one) <= _day(until)]


def _late_starts(rule: vRecur, start: date, shift: int) -> Iterator[datetime]:
    kept = {name: value for name, value in rule.items() if name not in ("UNTIL", "COUNT")}
    at = datetime(start.year + shift, start.month, start.day)  # noqa: DTZ001  wall clock
    if isinstance(start, datetime):
        at = at.replace(hour=start.hour, minute=start.minute, second=start.second)
    return iter(rrulestr(_text(vRecur(kept)), dtstart=at))


def _day(when: date) -> date:
    return when.date() if isinstance(when, datetime) else when
