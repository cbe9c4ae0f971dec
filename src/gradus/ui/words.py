"""Numbers with their words, and times as the locale writes them.

The translation file of each language, English among them, has the plurals of `%Ln`, which
also writes the number as the locale does.
"""

from __future__ import annotations

from datetime import date, datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

_translate = QCoreApplication.translate


def cards(count: int) -> str:
    """Say "1 card", "2 cards"."""
    return _translate("Words", "%Ln card(s)", "", count)


def reviews(count: int) -> str:
    """Say "1 review", "2 reviews"."""
    return _translate("Words", "%Ln review(s)", "", count)


def new_cards(count: int) -> str:
    """Say "1 new card", "2 new cards"."""
    return _translate("Words", "%Ln new card(s)", "", count)


def more_decks(count: int) -> str:
    """Say "and 1 more deck", "and 2 more decks"."""
    return _translate("Words", "and %Ln more deck(s)", "", count)


def answers(count: int) -> str:
    """Say "1 answer", "2 answers"."""
    return _translate("Words", "%Ln answer(s)", "", count)


def minutes(count: int) -> str:
    """Say "1 minute", "2 minutes"."""
    return _translate("Words", "%Ln minute(s)", "", count)


def days(count: int) -> str:
    """Say "1 day", "2 days"."""
    return _translate("Words", "%Ln day(s)", "", count)


def percent(share: float) -> str:
    """Say "91%"."""
    return _translate("Words", "{0}%").format(round(share * 100))


def percent_with_tenths(share: float) -> str:
    """Say "1.4%"."""
    return _translate("Words", "{0}%").format(QLocale().toString(share * 100, "f", 1))


def decimal(value: float) -> str:
    """Write a number with the decimals that it has, as it may be typed again: 2.5, or 2,5."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(float(value), "g", 6)  # Qt refuses a whole number


def long_day(day: date) -> str:
    """Write a day in the locale's long form."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def short_day(day: date) -> str:
    """Write day and month in words, without the year."""
    return in_words(day, "d MMMM")


def in_words(day: date, form: str) -> str:
    """Write a day in one of the forms of `date_form`."""
    return QLocale().toString(QDate(day.year, day.month, day.day), date_form(form))


def date_form(form: str) -> str:
    """Return a form of dates as the language writes it: "d MMMM" is "d. MMMM" in German."""
    forms = {
        "d": _translate("Dates", "d"),
        "d MMM": _translate("Dates", "d MMM"),
        "d MMM yyyy": _translate("Dates", "d MMM yyyy"),
        "d MMMM": _translate("Dates", "d MMMM"),
        "d MMMM yyyy": _translate("Dates", "d MMMM yyyy"),
        "ddd d MMM": _translate("Dates", "ddd d MMM"),
        "MMMM": _translate("Dates", "MMMM"),
        "MMMM yyyy": _translate("Dates", "MMMM yyyy"),
    }
    return forms[form]


def weekday(day: date, form: QLocale.FormatType = QLocale.FormatType.LongFormat) -> str:
    """Name the day of the week."""
    return QLocale().standaloneDayName(day.isoweekday(), form)


def clock_time(instant: datetime, zone: tzinfo) -> str:
    """Write the time of day in the person's zone."""
    local = instant.astimezone(zone)
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
