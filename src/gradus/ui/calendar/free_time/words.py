"""Free time in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from gradus.domain.planning.free_time import Window
from gradus.ui.calendar import sentences
from gradus.ui.calendar.free_time import windows
from gradus.ui.calendar.free_time.windows import Day, Week

_translate = QCoreApplication.translate


def weekday(day: int, *, short: bool = False) -> str:
    """Name a day of the week, Monday being 0."""
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return QLocale().standaloneDayName(day + 1, form)


def span(window: Window) -> str:
    """Write "19:00 – 21:00"."""
    return sentences.span(window.start, window.end - window.start)


def empty(minute: int) -> str:
    """Say that nothing is free at a minute."""
    return _translate("FreeTime", "{0}, not free").format(sentences.clock(minute))


def hours(week: Week) -> str:
    """Say how much is free in a week."""
    total = sentences.duration(windows.minutes(week))
    return _translate("FreeTime", "{0} a week").format(total)


def day(found: Day) -> str:
    """Say when a day is free."""
    if not found:
        return _translate("FreeTime", "no free time")
    return ", ".join(span(one) for one in found)


def week(found: Week) -> str:
    """Say in a sentence a day what the grid paints."""
    return "; ".join(f"{weekday(at)}: {day(one)}" for at, one in enumerate(found))
