"""What the planned card of Today says; no widget here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from gradus.domain.planning.block import BlockKind, Status
from gradus.services.today.view import PlannedBlock
from gradus.ui import words

_translate = QCoreApplication.translate


def title(block: PlannedBlock) -> str:
    """Name a block by what is done in it."""
    names = {
        BlockKind.REVIEWS: _translate("Today", "Reviews"),
        BlockKind.WEEKLY_REVIEW: _translate("Today", "Weekly review"),
        BlockKind.LEARN: _translate("Today", "Learn · {0}"),
        BlockKind.EXERCISES: _translate("Today", "Practise · {0}"),
        BlockKind.PROJECT: _translate("Today", "Project · {0}"),
        BlockKind.HABIT: _translate("Today", "Habit · {0}"),
    }
    return names[block.kind].format(block.title)


def note(block: PlannedBlock, cards: int) -> str:
    """Say what of it; `cards` are those that Start would ask."""
    if block.status is Status.MISSED:
        return _translate("Today", "Missed")
    if block.status is Status.DONE:
        text = _translate("Today", "Done, {0}")
        return text.format(words.minutes(block.minutes_done))
    notes = {
        BlockKind.REVIEWS: _translate("Today", "{0} to ask").format(words.cards(cards)),
        BlockKind.WEEKLY_REVIEW: _translate("Today", "Look back, and see what would change"),
        BlockKind.HABIT: _translate("Today", "An hour of your week; done, it keeps the habit"),
        BlockKind.EXERCISES: _translate("Today", "Cards and exercises of the topic"),
    }
    return notes.get(block.kind, block.note)


def start(block: PlannedBlock) -> str:
    """Write when it begins, as the locale does."""
    hour, minute = divmod(block.start, 60)
    return QLocale().toString(QTime(hour, minute), QLocale.FormatType.ShortFormat)


def length(block: PlannedBlock) -> str:
    """Write how long it is."""
    return _translate("Today", "{0} min").format(block.minutes)


def start_caption(block: PlannedBlock) -> str:
    """Name what opens the block."""
    if block.kind is BlockKind.REVIEWS:
        return _translate("Today", "Start")
    return _translate("Today", "Open")


def done_caption(block: PlannedBlock) -> str:
    """Name what D does."""
    done = block.status is Status.DONE
    return _translate("Today", "Not done") if done else _translate("Today", "Done")


def missed_caption(block: PlannedBlock) -> str:
    """Name what M does."""
    missed = block.status is Status.MISSED
    return _translate("Today", "Not missed") if missed else _translate("Today", "Missed")


def spoken(block: PlannedBlock, cards: int) -> str:
    """Say a whole row."""
    return ", ".join((start(block), title(block), length(block), note(block, cards)))
