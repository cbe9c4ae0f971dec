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
    return _counted(count) if count else _translate("Cards", "No card fits")


def selected(chosen: int, count: int) -> str:
    """Say how many of them are selected."""
    return _translate("Cards", "{0} of {1} selected").format(_number(chosen), _counted(count))


def done(outcome: BulkOutcome) -> str:
    """Say what was done to how many cards, and how many it does not apply to."""
    if outcome.course is Course.UNDONE:
        return _translate("Cards", "Taken back for {0}.").format(_counted(outcome.changed))
    if not outcome.changed:
        return _nothing(outcome.action)
    text = _deed(outcome.action).format(_counted(outcome.changed))
    if outcome.left:
        stays = _translate("Cards", "{0} stay as they were.")
        if outcome.left == 1:
            stays = _translate("Cards", "{0} stays as it was.")
        text = f"{text} {stays.format(_counted(outcome.left))}"
    return text


def loss(lost: Loss) -> str:
    """Name what a reset takes."""
    text = _translate(
        "Cards",
        "Due dates, stability and lapses of {0} are lost, and {1} count no more. "
        "Until the end of the day you can take it back.",
    )
    return text.format(_counted(lost.cards), words.answers(lost.reviews))


def reset_title(count: int) -> str:
    """Ask whether cards are to be new again."""
    return _translate("Cards", "Make {0} new again?").format(_counted(count))


def reschedule_title(count: int) -> str:
    """Name what is about to happen."""
    return _translate("Cards", "Reschedule {0}").format(_counted(count))


def move_title(found: Destinations) -> str:
    """Name what is about to happen."""
    return _translate("Cards", "Move {0} to another deck").format(_counted(found.cards))


def move_terms(found: Destinations) -> str:
    """Say what moves and what stays."""
    text = _translate(
        "Cards", "Each note goes to the end of that file, and keeps all you have learned of it."
    )
    if found.left == 1:
        stays = _translate("Cards", "{0} came with Gradus and stays where it is.")
    else:
        stays = _translate("Cards", "{0} came with Gradus and stay where they are.")
    return f"{text} {stays.format(_counted(found.left))}" if found.left else text


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


def _counted(count: int) -> str:
    """Count cards with the locale's thousands apart."""
    if count == 1:
        return words.cards(1)
    return words.cards(count).replace(str(count), _number(count))


def _number(count: int) -> str:
    return QLocale().toString(count)
