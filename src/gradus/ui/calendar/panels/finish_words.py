"""The finish date in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from gradus.services.planning.views import FinishView
from gradus.ui import words

_translate = QCoreApplication.translate
_SURE = 0.995
_NO_BREAK = "\u00a0"


def months(view: FinishView) -> str:
    """Write "May – June 2028": from the month of even odds to that of four in five."""
    first, last = view.even, view.likely
    end = words.in_words(last, "MMMM yyyy")
    if (first.year, first.month) == (last.year, last.month):
        return end
    return f"{words.in_words(first, 'MMMM' if first.year == last.year else 'MMMM yyyy')} – {end}"


def odds(view: FinishView) -> str:
    """Say by when there are even odds, and by when four in five."""
    one_year = view.even.year == view.likely.year
    text = _translate("Calendar", "Even odds by {0}, 80% by {1}.")
    return text.format(*(_day(day, with_year=not one_year) for day in (view.even, view.likely)))


def for_goal(view: FinishView) -> str:
    """Say how likely the goal is; "" without one."""
    if view.goal is None or view.chance is None:
        return ""
    other_year = view.goal.year != view.even.year
    text = _translate("Calendar", "{0} for your goal of {1}.")
    return text.format(chance(view.chance), _day(view.goal, with_year=other_year))


def hour_more(view: FinishView) -> str:
    """Say what one more hour a week would do; "" where it does nothing."""
    now, then = view.chance, view.hour_more
    if now is not None and then is not None and chance(now) != chance(then):
        text = _translate("Calendar", "One more hour a week makes it {0}.")
        return text.format(chance(then))
    if view.days_saved <= 0:
        return ""
    text = _translate("Calendar", "One more hour a week brings it {0} forward.")
    return text.format(words.days(view.days_saved))


def based_on() -> str:
    """Say what the range rests on."""
    return _translate(
        "Calendar",
        "From your free time, the work and reviews ahead, and how you kept past blocks.",
    )


def chance(share: float) -> str:
    """Say "38%"; what is all but sure stays below certainty, and all but hopeless above none."""
    if share > _SURE:
        return _translate("Calendar", "Over 99%")
    if share < 1 - _SURE:
        return _translate("Calendar", "Under 1%")
    return words.percent(share)


def _day(day: date, *, with_year: bool) -> str:
    text = words.in_words(day, "d MMMM yyyy") if with_year else words.short_day(day)
    return text.replace(" ", _NO_BREAK)
