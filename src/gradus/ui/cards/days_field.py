"""Reading a day as people write it: a number of days from today, or a date."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt

MOST = 36_500
_NUMBER = re.compile(r"\+?[0-9]{1,5}")


def days_from(text: str, today: date) -> int | None:
    """Return how many days from today are meant, None where no day from today on is."""
    text = text.strip()
    days = int(text) if _NUMBER.fullmatch(text) else _until(text, today)
    return days if days is not None and 0 <= days <= MOST else None


def _until(text: str, today: date) -> int | None:
    for parsed in _dates(text):
        if parsed.isValid():
            return QDate(today.year, today.month, today.day).daysTo(parsed)
    return None


def _dates(text: str) -> tuple[QDate, ...]:
    locale = QLocale()
    forms = (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat)
    written = tuple(locale.toDate(text, form) for form in forms)
    # Two digits of a year mean this century.
    this_century = tuple(one.addYears(100) if one.year() < 2000 else one for one in written)
    return (QDate.fromString(text, Qt.DateFormat.ISODate), *this_century)
