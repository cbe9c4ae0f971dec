"""What the quiz says while there is no card to show."""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from gradus.services.session_view import SessionView
from gradus.ui import words

_translate = QCoreApplication.translate


def waiting_title(next_at: datetime, zone: tzinfo) -> str:
    """Say when the next card comes."""
    text = _translate("Quiz", "The next card comes back at {0}")
    return text.format(words.clock_time(next_at, zone))


def waiting_note(view: SessionView) -> str:
    """Say how many cards wait."""
    if view.waiting == 1:
        return _translate("Quiz", "1 card waits for its next step.")
    return _translate("Quiz", "%n cards wait for their next step.", None, view.waiting)


def end_note(view: SessionView) -> str:
    """Say that nothing was due, where nothing was answered, and what tomorrow brings."""
    tomorrow = _tomorrow(view)
    if view.summary.answers:
        return tomorrow
    return _translate("Quiz", "No card is due.") + " " + tomorrow


def text_size(pixels: int) -> str:
    """Say how large the text has become."""
    return _translate("Quiz", "Text size {0}").format(pixels)


def _tomorrow(view: SessionView) -> str:
    if not view.tomorrow:
        return _translate("Quiz", "Tomorrow brings no cards.")
    text = _translate("Quiz", "Tomorrow brings {0}, about {1}.")
    minutes = words.minutes(max(view.tomorrow_minutes, 1))
    return text.format(words.cards(view.tomorrow), minutes)
