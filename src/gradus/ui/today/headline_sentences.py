"""Where the person stands on the road, in words; no widget here."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from gradus.services.today.view import FinishLine, TodayView
from gradus.ui import words

_translate = QCoreApplication.translate
_SURE = 0.995


def headline(view: TodayView) -> str:
    """Say the week, the finish as a range and the chance of the goal.

    Before the first week of study it is "" until a plan says when the finish is.
    """
    week = view.weeks.week
    when = months(view)
    if not week:
        return _finish(view, when)
    if view.finish is None or not when:
        return _without_finish(view, week)
    if view.finish.goal is None or view.finish.chance is None:
        text = _translate("Today", "Week {0}. At your pace you finish {1}.")
        return text.format(week, when)
    text = _translate("Today", "Week {0}. At your pace you finish {1}; {2} for your goal of {3}.")
    return text.format(week, when, _chance(view.finish.chance), _goal(view.finish, view.day))


def months(view: TodayView) -> str:
    """Write "in May or June 2028": from the month of even odds to that of four in five."""
    first = None if view.finish is None else view.finish.even
    last = None if view.finish is None else view.finish.likely
    if first is None or last is None:
        return ""
    end = _in_words(last, "MMMM yyyy")
    if (first.year, first.month) == (last.year, last.month):
        return _translate("Today", "in {0}").format(end)
    begin = _in_words(first, "MMMM" if first.year == last.year else "MMMM yyyy")
    apart = (last.year - first.year) * 12 + last.month - first.month
    if apart == 1:
        return _translate("Today", "in {0} or {1}").format(begin, end)
    return _translate("Today", "between {0} and {1}").format(begin, end)


def _finish(view: TodayView, when: str) -> str:
    """Say the finish alone, "" where it is not known."""
    if view.finish is None or not when:
        return ""
    if view.finish.goal is None or view.finish.chance is None:
        return _translate("Today", "At your pace you finish {0}.").format(when)
    text = _translate("Today", "At your pace you finish {0}; {1} for your goal of {2}.")
    return text.format(when, _chance(view.finish.chance), _goal(view.finish, view.day))


def _without_finish(view: TodayView, week: int) -> str:
    if not view.knows_free_time:
        text = _translate("Today", "Week {0}. Say when you are free to see when you finish.")
        return text.format(week)
    if view.finish is not None:
        return _translate("Today", "Week {0}.").format(week)
    return _translate("Today", "Week {0}. When you finish is being worked out.").format(week)


def _chance(share: float) -> str:
    """Say "38%"; what is all but sure stays below certainty, and all but hopeless above none."""
    if share > _SURE:
        return _translate("Today", "over 99%")
    if share < 1 - _SURE:
        return _translate("Today", "under 1%")
    return words.percent(share)


def _goal(finish: FinishLine, today: date) -> str:
    goal = finish.goal or today
    return words.short_day(goal) if goal.year == today.year else _in_words(goal, "d MMMM yyyy")


def _in_words(day: date, form: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), form)
