"""What the quiz says while there is no card to show."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication

from gradus.domain.scheduling.session_kind import Kind
from gradus.errors import GradusError
from gradus.services.quiz.session_view import Result, SessionView
from gradus.ui import words
from gradus.ui.language.told import told

_translate = QCoreApplication.translate


def waits(*, begun: bool) -> str:
    """Say that the database is busy and that Gradus goes on asking."""
    return _translate("Quiz", "Saving…") if begun else _translate("Quiz", "Opening…")


def unseen(error: GradusError) -> GradusError:
    """Say outside the quiz that its last request failed."""
    lost = _translate("Quiz", "What you did last in the quiz was not saved.")
    return GradusError(f"{lost} {told(error.message)}", told(error.remedy))


def waiting_title(next_at: datetime, zone: tzinfo) -> str:
    """Say when the next card comes."""
    text = _translate("Quiz", "The next card comes back at {0}")
    return text.format(words.clock_time(next_at, zone))


def waiting_note(view: SessionView) -> str:
    """Say how many cards wait."""
    return _translate("Quiz", "%Ln card(s) wait for the next step.", "", view.waiting)


def end_title(view: SessionView) -> str:
    """Say what is over."""
    if view.plan.kind is Kind.DUE or not view.still_due:
        return _translate("Quiz", "Done for today")
    if view.plan.kind is Kind.TEN_MINUTES:
        return _translate("Quiz", "The ten-minute quiz is done")
    return _translate("Quiz", "This quiz is done")


def end_note(view: SessionView) -> str:
    """Say that nothing was due, where nothing was answered, and what waits or tomorrow brings."""
    if view.still_due:
        return _waits(view.still_due)
    tomorrow = _tomorrow(view)
    if view.summary.answers:
        return tomorrow
    return _translate("Quiz", "No card is due.") + " " + tomorrow


def result_title(view: SessionView, result: Result) -> str:
    """Say the score of an exam or a cram."""
    if not result.cards:
        return _translate("Quiz", "There was nothing to ask")
    if view.plan.kind is Kind.CRAM:
        return _translate("Quiz", "{0} right at once").format(score(result.right, result.cards))
    return _translate("Quiz", "{0} right").format(score(result.right, result.cards))


def result_note(view: SessionView, result: Result) -> str:
    """Say how much time was used, what was left out, and that nothing changed."""
    minutes = max(round(result.time / timedelta(minutes=1)), 1)
    used = _translate("Quiz", "In {0}.").format(words.minutes(minutes))
    if view.plan.kind is Kind.EXAM:
        text = _translate("Quiz", "In {0} of {1} minutes.")
        used = text.format(minutes, view.plan.minutes)
    left = result.cards - result.answered
    parts = [used] if result.cards else []
    if left and view.plan.kind is Kind.EXAM:
        count = words.cards(left)
        parts.append(_translate("Quiz", "Not answered: {0}.").format(count))
    parts.append(_translate("Quiz", "No card comes back sooner or later for it."))
    return " ".join(parts)


def score(right: int, cards: int) -> str:
    """Say "3 of 5"."""
    return _translate("Quiz", "{0} of {1}").format(right, cards)


def text_size(pixels: int) -> str:
    """Say how large the text has become."""
    return _translate("Quiz", "Text size {0}").format(pixels)


def _waits(cards: int) -> str:
    return _translate("Quiz", "%Ln card(s) still wait today.", "", cards)


def _tomorrow(view: SessionView) -> str:
    if not view.tomorrow:
        return _translate("Quiz", "Tomorrow brings no cards.")
    text = _translate("Quiz", "Tomorrow brings {0}, about {1}.")
    minutes = words.minutes(max(view.tomorrow_minutes, 1))
    return text.format(words.cards(view.tomorrow), minutes)
