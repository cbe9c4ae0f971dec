"""Words for stretches of time, shares and numbers in plots and tables."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from gradus.domain.statistics.period import Span
from gradus.domain.statistics.share import Share
from gradus.ui import words

_translate = QCoreApplication.translate
_Form = QLocale.FormatType


def number(value: float, decimals: int = 0) -> str:
    """Write a number as the locale does."""
    locale = QLocale()
    return locale.toString(round(value)) if not decimals else locale.toString(value, "f", decimals)


def answers(count: int) -> str:
    """Say "1 answer", "1,234 answers"."""
    return words.answers(count)


def reviews(count: int) -> str:
    """Say "1 review", "1,234 reviews"."""
    return words.reviews(count)


def cards(count: int) -> str:
    """Say "1 card", "1,234 cards"."""
    return words.cards(count)


def share(counted: Share) -> str:
    """Write a share, a dash without a trial."""
    return "–" if counted.value is None else words.percent(counted.value)


def bounds(counted: Share) -> str:
    """Write the 95 % interval of a share."""
    if not counted.count:
        return "–"
    low, high = counted.interval()
    return between(low, high)


def between(low: float, high: float) -> str:
    """Write a range of shares, "87–91%"."""
    return _translate("Statistics", "{0}–{1}").format(round(low * 100), words.percent(high))


def stretch(span: Span, first: int) -> str:
    """Name a day, the week that begins on it or the month that holds it."""
    day = date.fromordinal(first)
    if span is Span.MONTH:
        return month_and_year(day)
    if span is Span.WEEK:
        return _translate("Statistics", "the week from {0}").format(words.long_day(day))
    return words.long_day(day)


def short_stretch(span: Span, first: int) -> str:
    """Name a stretch for a row of a table."""
    day = date.fromordinal(first)
    return month_and_year(day) if span is Span.MONTH else short_day(day)


def tick(span: Span, first: int) -> str:
    """Return what stands below a mark, "" for most: Mondays, months or years."""
    day = date.fromordinal(first)
    if span is Span.DAY:
        return day_and_month(day) if day.weekday() == 0 else ""
    if span is Span.WEEK:
        return month(day) if day.day <= 7 else ""
    return str(day.year) if day.month == 1 else month(day)


def short_day(day: date) -> str:
    """Write a day in figures."""
    return QLocale().toString(QDate(day.year, day.month, day.day), _Form.ShortFormat)


def day_and_month(day: date) -> str:
    """Write a day without its year, in short."""
    return words.in_words(day, "d MMM")


def month(day: date) -> str:
    """Name a month in short."""
    return QLocale().standaloneMonthName(day.month, _Form.ShortFormat)


def month_and_year(day: date) -> str:
    """Name a month with its year."""
    return words.in_words(day, "MMMM yyyy")


def hour(value: int) -> str:
    """Write a full hour."""
    return QLocale().toString(QTime(value % 24, 0), _Form.ShortFormat)


def minutes(value: float) -> str:
    """Say "1 minute", "12.5 minutes": a decimal where it matters."""
    if 0 < value < 9.95 and round(value, 1) != round(value):
        return _translate("Statistics", "{0} minutes").format(number(value, 1))
    return words.minutes(round(value))


def tick_number(value: float) -> str:
    """Write a number beside a tick, with a decimal only where it has one."""
    return number(value, 0 if value == round(value) else 1)
