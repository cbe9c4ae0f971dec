"""What `gradus plan` says: dates, times and reasons in words."""

from __future__ import annotations

from datetime import date

from gradus.domain.planning.change import Why
from gradus.domain.planning.easing import Ease
from gradus.domain.planning.plan import Waits
from gradus.domain.planning.shortfall import Remedy
from gradus.services.planning.views import (
    Cause,
    ChangeView,
    NoPlan,
    OfferView,
    PlaceView,
    ReasonView,
    WaitingView,
    WayOut,
)

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
_EASED = {
    Ease.SHIFT: "What is left of this week moves on, and what comes after it moves as well.",
    Ease.SHRINK: "What is left of this week takes half the time; the rest finds room later.",
    Ease.DROP: "What is left of this week is dropped, and comes back where later weeks have room.",
}
_NO_PLAN = {
    NoPlan.NO_FREE_TIME: "Say when you are free, and your week plans itself.",
    NoPlan.NO_ROAD: "The road is still being read.",
    NoPlan.NOTHING_LEFT: "Nothing on your road is left to plan.",
}
CROWDED = _SAID[Why.CROWDED]
_WAITS = {Waits.FULL: "week is full", Waits.NO_FREE_TIME: "no free time"}
_ABOUT = {
    Why.SLOWER: "{} takes longer than planned.",
    Why.FASTER: "{} needs less time than planned.",
    Why.WORK: "{} is not planned in full yet.",
    Why.KNOWN: "You know {} already.",
    Why.REFUTED: "{} did not hold up when it was checked, so it is planned again.",
}


def hours(minutes: float) -> str:
    """Return a length as "1 h 30 min"."""
    whole, rest = divmod(round(minutes), 60)
    parts = [f"{whole} h"] if whole else []
    return " ".join([*parts, f"{rest} min"] if rest or not whole else parts)


def moved(change: ChangeView, today: int) -> str:
    """Say what happens to a block: "Wed → Thu", "19:00 → 20:00", "60 → 45 min" and their like."""
    before, after = change.before, change.after
    if before is None:
        assert after is not None
        return f"new, {_when(after, today)}"
    if after is None:
        return f"{_when(before, today)}, taken out"
    if before.day != after.day:
        return f"{_day(before.day, today)} → {_day(after.day, today)}"
    if before.start != after.start:
        return f"{_when(before, today)} → {clock(after.start)}"
    return f"{_day(before.day, today)} {before.minutes} → {after.minutes} min"


def no_plan(why: NoPlan) -> str:
    """Say why there is no plan."""
    return _NO_PLAN[why]


def waits(one: WaitingView) -> str:
    """Say why something has no block in the week."""
    return f"after {one.after}" if one.waits is Waits.PREREQUISITE else _WAITS[one.waits]


def said(offer: OfferView) -> tuple[str, ...]:
    """Return each reason of an offer as a sentence."""
    return tuple(_sentence(one, offer.today) for one in offer.why)


def _sentence(cause: Cause, today: int) -> str:
    match cause:
        case Ease():
            return _EASED[cause]
        case WayOut():
            return f"{what(cause)}: {effect(cause)}."
        case ReasonView(Why.MISSED, day=day):
            return f"{_last(day or today, today)} block was missed."
        case ReasonView(why, title) if why in _ABOUT:
            return _ABOUT[why].format(title or "Something")
        case ReasonView(why):
            return _SAID[why]


def what(way: WayOut) -> str:
    """Say what a way out is."""
    match way.remedy:
        case Remedy.LATER:
            assert way.by is not None
            return f"Finish by {date_words(way.by.toordinal())}"
        case Remedy.HOUR:
            return f"One hour more on {_LONG_DAYS[way.weekday or 0]}s"
        case Remedy.DROP:
            return f"Leave out {way.title}"


def effect(way: WayOut) -> str:
    """Say what a way out leaves short."""
    if way.left:
        return f"{hours(way.left)} still do not fit"
    return "everything fits if no block is missed"


def _last(day: int, today: int) -> str:
    if day == today:
        return "Today’s"
    name = _LONG_DAYS[(day - 1) % 7]
    return f"{name}’s" if today - day < 7 else f"{name} {date_words(day).split(' ', 1)[1]}’s"


def _when(at: PlaceView, today: int) -> str:
    return f"{_day(at.day, today)} {clock(at.start)}"


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
