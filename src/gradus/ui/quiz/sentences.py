"""What the quiz says while there is no card to show."""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from gradus.services.session_view import SessionView
from gradus.ui import words
from gradus.ui.quiz.tally import Tally

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


def end_note(view: SessionView, tally: Tally) -> str:
    """Say what was done in this sitting, or today, and what tomorrow brings."""
    tomorrow = _translate("Quiz", "Tomorrow brings {0}.")
    brings = words.cards(view.tomorrow) if view.tomorrow else _translate("Quiz", "no cards")
    return f"{_done(view, tally)} {tomorrow.format(brings)}"


def text_size(pixels: int) -> str:
    """Say how large the text has become."""
    return _translate("Quiz", "Text size {0}").format(pixels)


def _done(view: SessionView, tally: Tally) -> str:
    if tally.answers:
        text = _translate("Quiz", "You gave {0} in {1}.")
        return text.format(words.answers(tally.answers), words.minutes(tally.minutes))
    if view.done:
        return _translate("Quiz", "You gave {0} today.").format(words.answers(view.done))
    return _translate("Quiz", "No card is due.")
