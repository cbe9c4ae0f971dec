"""What the chart of the days ahead says; no widget here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from gradus.services.today.view import LoadDay, OverView, TodayView
from gradus.ui import words

_translate = QCoreApplication.translate


def note(view: TodayView) -> str:
    """Say which day holds too much, or else what the chart shows at its highest."""
    if view.over is not None:
        return " ".join(filter(None, (_over(view.over), _more(view.over), _off(view))))
    ahead = [day for day in view.load if day.day > view.day and day.minutes > 0]
    if not ahead and any(day.minutes for day in view.load):
        return _translate("Today", "All reviews of these days are due today.")
    if not ahead:
        return _translate("Today", "Reviews appear here once you have learned cards.")
    most = max(ahead, key=lambda day: day.minutes)
    text = _translate("Today", "The longest day ahead is {0}, with {1}.")
    return text.format(words.weekday(most.day), minutes(most))


def bar_tip(day: LoadDay) -> str:
    """Say one bar of the chart in words."""
    return _translate("Today", "{0}: {1}").format(words.long_day(day.day), minutes(day))


def minutes(day: LoadDay) -> str:
    """Write the minutes of a day; less than one is one."""
    whole = round(day.minutes)
    if 0 < day.minutes < 1 and whole == 0:
        whole = 1
    return words.minutes(whole)


def limit(view: TodayView) -> float | None:
    """Return the limit that is drawn: the one that most days ahead have, None without any."""
    limits = [day.limit for day in view.load if day.limit]
    return max(limits, key=limits.count) if limits else None


def spread(moved: int, still: str) -> str:
    """Say what was spread; `still` names a day that holds too much nevertheless, or is empty."""
    if not moved:
        return _translate(
            "Today", "Nothing moved: these cards would be asked too early or too late."
        )
    said = _translate("Today", "Moved to other days: {0}.").format(words.cards(moved))
    if not still:
        return said
    text = _translate("Today", "{0} The rest of {1} would be asked too early or too late.")
    return text.format(said, still)


def final() -> str:
    """Say why what was spread is not taken back."""
    return _translate("Today", "Cards were moved again since, so they stay where they are.")


def _over(over: OverView) -> str:
    day, more = words.weekday(over.day), words.minutes(over.minutes)
    if over.off:
        text = _translate("Today", "{0} has no free time, but {1} of reviews.")
        return text.format(day, more)
    return _translate("Today", "{0} is {1} over your {2}.").format(day, more, over.limit)


def _more(over: OverView) -> str:
    if over.days < 2:
        return ""
    return _translate("Today", "Days that are too full: {0}.").format(over.days)


def _off(view: TodayView) -> str:
    if not view.days_off or (view.over is not None and view.over.off):
        return ""
    names = [QLocale().standaloneDayName(day + 1) for day in view.days_off]
    return _translate("Today", "No free time on: {0}.").format(", ".join(names))
