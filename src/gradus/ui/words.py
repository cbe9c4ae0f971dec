"""Numbers with their words, and times as the locale writes them.

The singular is a sentence of its own, so that English reads right without a translation file;
`%n` lets other languages choose among their plurals.
"""

from __future__ import annotations

from datetime import date, datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

_translate = QCoreApplication.translate


def cards(count: int) -> str:
    """Say "1 card", "2 cards"."""
    if count == 1:
        return _translate("Words", "1 card")
    return _translate("Words", "%n cards", None, count)


def reviews(count: int) -> str:
    """Say "1 review", "2 reviews"."""
    if count == 1:
        return _translate("Words", "1 review")
    return _translate("Words", "%n reviews", None, count)


def new_cards(count: int) -> str:
    """Say "1 new card", "2 new cards"."""
    if count == 1:
        return _translate("Words", "1 new card")
    return _translate("Words", "%n new cards", None, count)


def more_decks(count: int) -> str:
    """Say "and 1 more deck", "and 2 more decks"."""
    if count == 1:
        return _translate("Words", "and 1 more deck")
    return _translate("Words", "and %n more decks", None, count)


def answers(count: int) -> str:
    """Say "1 answer", "2 answers"."""
    if count == 1:
        return _translate("Words", "1 answer")
    return _translate("Words", "%n answers", None, count)


def minutes(count: int) -> str:
    """Say "1 minute", "2 minutes"."""
    if count == 1:
        return _translate("Words", "1 minute")
    return _translate("Words", "%n minutes", None, count)


def days(count: int) -> str:
    """Say "1 day", "2 days"."""
    if count == 1:
        return _translate("Words", "1 day")
    return _translate("Words", "%n days", None, count)


def percent(share: float) -> str:
    """Say "91%"."""
    return _translate("Words", "{0}%").format(round(share * 100))


def percent_with_tenths(share: float) -> str:
    """Say "1.4%"."""
    return _translate("Words", "{0}%").format(QLocale().toString(share * 100, "f", 1))


def long_day(day: date) -> str:
    """Write a day in the locale's long form."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def short_day(day: date) -> str:
    """Write day and month in words, without the year."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM")


def weekday(day: date, form: QLocale.FormatType = QLocale.FormatType.LongFormat) -> str:
    """Name the day of the week."""
    return QLocale().standaloneDayName(day.isoweekday(), form)


def clock_time(instant: datetime, zone: tzinfo) -> str:
    """Write the time of day in the person's zone."""
    local = instant.astimezone(zone)
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
