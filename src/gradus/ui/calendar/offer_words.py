"""What is said of an offer: what moves, why, and the ways out; and why there is no plan."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from gradus.domain.planning.change import Why
from gradus.domain.planning.easing import Ease
from gradus.domain.planning.shortfall import Remedy
from gradus.services.planning.views import (
    Cause,
    ChangeView,
    NoPlan,
    OfferView,
    PlaceView,
    ReasonView,
    WayOut,
)
from gradus.ui import words
from gradus.ui.calendar.sentences import clock, duration
from gradus.ui.language.told import told

_translate = QCoreApplication.translate
_SHORT = QLocale.FormatType.ShortFormat


def moved(change: ChangeView, today: int) -> str:
    """Say what happens to a block: "Wed → Thu", "19:00 → 20:00", "60 → 45 min" and their like."""
    before, after = change.before, change.after
    if before is None:
        assert after is not None
        return _translate("Calendar", "new, {0}").format(_when(after, today))
    if after is None:
        return _translate("Calendar", "{0}, taken out").format(_when(before, today))
    if before.day != after.day:
        return f"{_day(before.day, today)} → {_day(after.day, today)}"
    if before.start != after.start:
        return f"{_when(before, today)} → {clock(after.start)}"
    text = _translate("Calendar", "{0} {1} → {2} min")
    return text.format(_day(before.day, today), before.minutes, after.minutes)


def reasons(offer: OfferView) -> tuple[str, ...]:
    """Say why something is offered, a sentence each."""
    return tuple(_sentence(one, offer.today) for one in offer.why)


def what(way: WayOut) -> str:
    """Say what a way out is."""
    match way.remedy:
        case Remedy.LATER:
            assert way.by is not None
            return _translate("Calendar", "Finish by {0}").format(_date(way.by.toordinal()))
        case Remedy.HOUR:
            return _hour_more(way.weekday or 0)
        case Remedy.DROP:
            return _translate("Calendar", "Leave out {0}").format(told(way.title))


def effect(way: WayOut) -> str:
    """Say what a way out leaves short."""
    if way.left:
        return _translate("Calendar", "{0} still do not fit").format(duration(way.left))
    return _translate("Calendar", "everything fits if no block is missed")


def crowded() -> str:
    """Say that more topics take turns than the person chose."""
    return _reason(Why.CROWDED)


def no_plan(why: NoPlan) -> str:
    """Say why there is no plan."""
    match why:
        case NoPlan.NO_FREE_TIME:
            return _translate("Calendar", "Say when you are free, and your week plans itself.")
        case NoPlan.NO_ROAD:
            return _translate("Calendar", "The road is still being read.")
        case NoPlan.NOTHING_LEFT:
            return _translate("Calendar", "Nothing on your road is left to plan.")


def _sentence(cause: Cause, today: int) -> str:
    match cause:
        case Ease():
            return _eased(cause)
        case WayOut():
            return _translate("Calendar", "{0}: {1}.").format(what(cause), effect(cause))
        case ReasonView(Why.MISSED, day=day):
            return _missed(day or today, today)
        case ReasonView(why, title):
            something = told(title) or _translate("Calendar", "Something")
            return _reason(why).format(something)


def _eased(how: Ease) -> str:
    match how:
        case Ease.SHIFT:
            return _translate(
                "Calendar",
                "What is left of this week moves on, and what comes after it moves as well.",
            )
        case Ease.SHRINK:
            return _translate(
                "Calendar",
                "What is left of this week takes half the time; the rest finds room later.",
            )
        case Ease.DROP:
            return _translate(
                "Calendar",
                "What is left of this week is dropped, and comes back where later weeks have room.",
            )


def _reason(why: Why) -> str:
    said = {
        Why.FREE_TIME: _translate("Calendar", "Your free time has changed."),
        Why.BUSY: _translate("Calendar", "Events from another calendar take time."),
        Why.GOAL: _translate("Calendar", "Your goal has changed."),
        Why.REVIEWS: _translate("Calendar", "Reviews take more or less time than was reserved."),
        Why.ASKED: _translate("Calendar", "You changed the plan by hand."),
        Why.CROWDED: _translate(
            "Calendar",
            "More topics take turns than you chose, or your goal would be missed by more.",
        ),
        Why.SLOWER: _translate("Calendar", "{0} takes longer than planned."),
        Why.FASTER: _translate("Calendar", "{0} needs less time than planned."),
        Why.WORK: _translate("Calendar", "{0} is not planned in full yet."),
        Why.KNOWN: _translate("Calendar", "You know {0} already."),
        Why.REFUTED: _translate(
            "Calendar", "{0} did not hold up when it was checked, so it is planned again."
        ),
    }
    return said[why]


def _missed(day: int, today: int) -> str:
    if day == today:
        return _translate("Calendar", "Today’s block was missed.")
    when = date.fromordinal(day)
    name = words.weekday(when)
    if today - day >= 7:
        name = f"{name} {words.in_words(when, 'd MMM')}"
    return _translate("Calendar", "{0}’s block was missed.").format(name)


def _hour_more(weekday: int) -> str:
    name = QLocale().standaloneDayName(weekday + 1)
    return _translate("Calendar", "One hour more on {0}s").format(name)


def _when(at: PlaceView, today: int) -> str:
    return f"{_day(at.day, today)} {clock(at.start)}"


def _day(day: int, today: int) -> str:
    """The weekday alone is enough in the week round today."""
    return words.weekday(date.fromordinal(day), _SHORT) if abs(day - today) < 7 else _date(day)


def _date(day: int) -> str:
    return words.in_words(date.fromordinal(day), "ddd d MMM")
