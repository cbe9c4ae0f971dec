"""What the Cards page says of what it found and did."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from gradus.services.cards.actions import Loss
from gradus.services.cards.bulk import Bulk, BulkOutcome, Course
from gradus.services.cards.moving import Destinations
from gradus.ui import words

_translate = QCoreApplication.translate


def found(count: int) -> str:
    """Say how many cards were found."""
    return words.cards(count) if count else _translate("Cards", "No card fits")


def selected(chosen: int, count: int) -> str:
    """Say how many of them are selected."""
    return _translate("Cards", "{0} of {1} selected").format(_number(chosen), words.cards(count))


def done(outcome: BulkOutcome) -> str:
    """Say what was done to how many cards, and how many it does not apply to."""
    if outcome.course is Course.UNDONE:
        return _translate("Cards", "Taken back for {0}.").format(words.cards(outcome.changed))
    if not outcome.changed:
        return _nothing(outcome.action)
    text = _deed(outcome.action).format(words.cards(outcome.changed))
    if outcome.left:
        stay = _translate("Cards", "%Ln card(s) stay as they were.", "", outcome.left)
        text = f"{text} {stay}"
    return text


def loss(lost: Loss) -> str:
    """Name what a reset takes."""
    text = _translate(
        "Cards",
        "Due dates, stability and lapses of {0} are lost, and {1} count no more. "
        "Until the end of the day you can take it back.",
    )
    return text.format(words.cards(lost.cards), words.answers(lost.reviews))


def reset_title(count: int) -> str:
    """Ask whether cards are to be new again."""
    return _translate("Cards", "Make {0} new again?").format(words.cards(count))


def reschedule_title(count: int) -> str:
    """Name what is about to happen."""
    return _translate("Cards", "Reschedule {0}").format(words.cards(count))


def move_title(found: Destinations) -> str:
    """Name what is about to happen."""
    return _translate("Cards", "Move {0} to another deck").format(words.cards(found.cards))


def move_terms(found: Destinations) -> str:
    """Say what moves and what stays."""
    text = _translate(
        "Cards", "Each note goes to the end of that file, and keeps all you have learned of it."
    )
    stay = _translate("Cards", "%Ln card(s) came with Gradus and stay.", "", found.left)
    return f"{text} {stay}" if found.left else text


def _deed(action: Bulk) -> str:
    deeds = {
        Bulk.SUSPENDED: _translate("Cards", "Suspended: {0}."),
        Bulk.UNSUSPENDED: _translate("Cards", "Brought back: {0}."),
        Bulk.FLAGGED: _translate("Cards", "Flagged: {0}."),
        Bulk.UNFLAGGED: _translate("Cards", "Flag removed: {0}."),
        Bulk.RESET: _translate("Cards", "New again: {0}."),
        Bulk.RESCHEDULED: _translate("Cards", "Rescheduled: {0}."),
        Bulk.MOVED: _translate("Cards", "Moved: {0}."),
    }
    return deeds[action]


def _nothing(action: Bulk) -> str:
    if action in {Bulk.RESET, Bulk.RESCHEDULED}:
        return _translate("Cards", "New cards have no due date, so nothing changed.")
    if action is Bulk.MOVED:
        return _translate("Cards", "The cards were in that deck already.")
    return _translate("Cards", "The cards were so already.")


def _number(count: int) -> str:
    return QLocale().toString(count)
