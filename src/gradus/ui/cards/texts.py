"""Figures of a card as the table writes them."""

from __future__ import annotations

from datetime import date, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication, QLocale

from gradus.domain.scheduling.model import State
from gradus.services.cards.view import CardRow
from gradus.ui import words
from gradus.ui.quiz.interval_text import interval_text

_translate = QCoreApplication.translate


def state(row: CardRow) -> str:
    """Name the state; a suspended card is only that."""
    if row.suspended:
        return _translate("Cards", "Suspended")
    names = {
        State.NEW: _translate("Cards", "New"),
        State.LEARNING: _translate("Cards", "Learning"),
        State.REVIEW: _translate("Cards", "Review"),
        State.RELEARNING: _translate("Cards", "Relearning"),
    }
    return names[row.state]


def due(row: CardRow, zone: tzinfo) -> str:
    """Say when a card is asked: a day near today by its distance, others by their date."""
    if row.due is None:
        return ""
    if row.due.at is not None:
        return words.clock_time(row.due.at, zone)
    assert row.due.day is not None
    assert row.days is not None
    if row.days < 0:
        return _translate("Cards", "{0} d ago").format(-row.days)
    near = (_translate("Cards", "Today"), _translate("Cards", "Tomorrow"))
    today = date.fromordinal(row.due.day - row.days)
    return near[row.days] if row.days < len(near) else _date(date.fromordinal(row.due.day), today)


def stability(row: CardRow) -> str:
    """Write stability as an interval."""
    if row.stability is None:
        return ""
    return interval_text(timedelta(days=row.stability), QLocale().decimalPoint())


def difficulty(row: CardRow) -> str:
    """Write difficulty with one decimal."""
    return "" if row.difficulty is None else QLocale().toString(row.difficulty, "f", 1)


def recall(row: CardRow) -> str:
    """Write retrievability in percent."""
    return "" if row.retrievability is None else words.percent(row.retrievability)


def _date(day: date, today: date) -> str:
    form = "d MMM" if day.year == today.year else "d MMM yyyy"
    return words.in_words(day, form)
