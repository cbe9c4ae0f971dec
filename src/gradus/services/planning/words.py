"""Dates, times and reasons in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, tzinfo

from gradus.domain.planning.block import Block
from gradus.domain.planning.change import Change, Reason, Why
from gradus.domain.planning.plan import Waits
from gradus.services.planning.views import WaitingView
from gradus.services.planning.wall_clock import place
from gradus.store.planning.road import Names

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_LONG_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SAID = {
    Why.FREE_TIME: "Your free time has changed.",
    Why.BUSY: "Events from another calendar take time.",
    Why.GOAL: "Your goal has changed.",
    Why.REVIEWS: "Reviews take more or less time than was reserved.",
    Why.ASKED: "You changed the plan by hand.",
    Why.CROWDED: "More topics take turns than you chose, or your goal would be missed by more.",
}
_WAITS = {Waits.FULL: "week is full", Waits.NO_FREE_TIME: "no free time"}
_ABOUT = {
    Why.SLOWER: "{} takes longer than planned.",
    Why.FASTER: "{} needs less time than planned.",
    Why.WORK: "{} is not planned in full yet.",
}


def hours(minutes: float) -> str:
    """Return a length as "1 h 30 min"."""
    whole, rest = divmod(round(minutes), 60)
    parts = [f"{whole} h"] if whole else []
    return " ".join([*parts, f"{rest} min"] if rest or not whole else parts)


def moved(change: Change, zone: tzinfo, today: int) -> str:
    """Say what happens to a block: "Wed → Thu", "19:00 → 20:00", "60 → 45 min" and their like."""
    before, after = change.before, change.after
    if before is None:
        assert after is not None
        return f"new, {_when(after, zone, today)}"
    if after is None:
        return f"{_when(before, zone, today)}, taken out"
    (day, start), (new_day, new_start) = place(before.start, zone), place(after.start, zone)
    if day != new_day:
        return f"{_day(day, today)} → {_day(new_day, today)}"
    if start != new_start:
        return f"{_day(day, today)} {clock(start)} → {clock(new_start)}"
    return f"{_day(day, today)} {before.minutes} → {after.minutes} min"


def waits(one: WaitingView) -> str:
    """Say why something has no block in the week."""
    return f"after {one.after}" if one.waits is Waits.PREREQUISITE else _WAITS[one.waits]


def said(reasons: Iterable[Reason], names: Names, today: int) -> tuple[str, ...]:
    """Return each reason as a sentence, and each sentence once."""
    return tuple(dict.fromkeys(_sentences(reasons, names, today)))


def instant_words(when: datetime, zone: tzinfo) -> str:
    """Return a date and a time, as "Thu 26 Nov 19:00"."""
    day, start = place(when, zone)
    return f"{date_words(day)} {clock(start)}"


def _sentences(reasons: Iterable[Reason], names: Names, today: int) -> Iterator[str]:
    for reason in reasons:
        if reason.why is Why.MISSED:
            yield f"{_last(reason.day or today, today)} block was missed."
        elif reason.why in _ABOUT:
            title = names.get(reason.subject, (reason.subject, 0))[0]
            yield _ABOUT[reason.why].format(title or "Something")
        else:
            yield _SAID[reason.why]


def _last(day: int, today: int) -> str:
    if day == today:
        return "Today’s"
    name = _LONG_DAYS[(day - 1) % 7]
    return f"{name}’s" if today - day < 7 else f"{name} {date_words(day).split(' ', 1)[1]}’s"


def _when(block: Block, zone: tzinfo, today: int) -> str:
    day, start = place(block.start, zone)
    return f"{_day(day, today)} {clock(start)}"


def _day(day: int, today: int) -> str:
    """The weekday alone is enough in the week round today."""
    return _DAYS[(day - 1) % 7] if abs(day - today) < 7 else date_words(day)


def date_words(day: int) -> str:
    """Return a date as "Thu 26 Nov"."""
    found = date.fromordinal(day)
    return f"{_DAYS[found.weekday()]} {found.day} {_MONTHS[found.month - 1]}"


def clock(minute: int) -> str:
    """Return minutes after midnight as "HH:MM"."""
    return f"{minute // 60:02}:{minute % 60:02}"
