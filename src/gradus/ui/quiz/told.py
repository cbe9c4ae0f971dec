"""What the quiz says, in a line, of what was just done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gradus.services.quiz.happened import Course, Deed, Happened, LeechNote
from gradus.services.quiz.session_view import SessionView
from gradus.ui import words

_translate = QCoreApplication.translate


def line(view: SessionView) -> str:
    """Say what the latest request did; after a plain answer or a look only what is special.

    That is a card by which a topic is checked.
    """
    if view.leech is not None:
        return leech(view.leech)
    if view.happened is not None:
        return happened(view.happened)
    return probe(view.card.breadcrumb[-1]) if view.card is not None and view.card.probe else ""


def probe(topic: str) -> str:
    """Say that a card checks what was only inferred."""
    return _translate("Quiz", "A check: {0} counts as known, though nobody asked.").format(topic)


def happened(done: Happened) -> str:
    """Say what was done, taken back or done again."""
    if done.course is Course.UNDONE:
        return _translate("Quiz", "Taken back: {0}.").format(_name(done.deed))
    if done.course is Course.REDONE:
        again = _translate("Quiz", "Done again: {0}.").format(_name(done.deed))
        return _with_way_back(again)
    return _with_way_back(_sentence(done.deed))


def leech(note: LeechNote) -> str:
    """Say how often the card was forgotten, and what may help."""
    times = _translate("Quiz", "Forgotten %Ln time(s).", "", note.lapses)
    if note.weakest is None:
        return times + " " + _translate("Quiz", "Rewrite it (E) or suspend it (@).")
    topic, mastery = note.weakest
    help_ = _translate("Quiz", "Rewrite it (E), suspend it (@), or repeat “{0}” first: {1} known.")
    return times + " " + help_.format(topic, words.percent(mastery))


def _with_way_back(sentence: str) -> str:
    return sentence + " " + _translate("Quiz", "U takes it back.")


def _sentence(deed: Deed) -> str:
    sentences = {
        Deed.ANSWERED: _translate("Quiz", "Answered."),
        Deed.BURIED: _translate("Quiz", "Buried until tomorrow."),
        Deed.NOT_LEARNED: _translate("Quiz", "Not learned yet: put back until tomorrow."),
        Deed.SUSPENDED: _translate("Quiz", "Suspended: it is not asked any more."),
        Deed.UNSUSPENDED: _translate("Quiz", "Unsuspended."),
        Deed.FLAGGED: _translate("Quiz", "Flagged."),
        Deed.UNFLAGGED: _translate("Quiz", "The flag is gone."),
        Deed.RESET: _translate("Quiz", "Reset: the card is new again."),
        Deed.RESCHEDULED: _translate("Quiz", "Moved to another day."),
    }
    return sentences[deed]


def _name(deed: Deed) -> str:
    names = {
        Deed.ANSWERED: _translate("Quiz", "the answer"),
        Deed.BURIED: _translate("Quiz", "burying"),
        Deed.NOT_LEARNED: _translate("Quiz", "“not learned yet”"),
        Deed.SUSPENDED: _translate("Quiz", "suspending"),
        Deed.UNSUSPENDED: _translate("Quiz", "unsuspending"),
        Deed.FLAGGED: _translate("Quiz", "the flag"),
        Deed.UNFLAGGED: _translate("Quiz", "taking the flag away"),
        Deed.RESET: _translate("Quiz", "the reset"),
        Deed.RESCHEDULED: _translate("Quiz", "the other day"),
    }
    return names[deed]
