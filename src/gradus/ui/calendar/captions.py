"""What can be done, in words and with its key: for buttons, menus and the list of keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gradus.domain.planning.block import Status
from gradus.services.planning.views import BlockView
from gradus.ui.calendar.acts import Act
from gradus.ui.help.keys import KeyLine, enter, escape

_translate = QCoreApplication.translate


def for_block(block: BlockView) -> tuple[tuple[Act, str, str], ...]:
    """Return what can be done to a block, with captions and keys."""
    done, missed = block.status is Status.DONE, block.status is Status.MISSED
    pin = _translate("Calendar", "Unpin") if block.pinned else _translate("Calendar", "Pin")
    planned = _translate("Calendar", "Back to planned")
    acts = [
        (Act.START, _translate("Calendar", "Start"), enter()),
        (Act.DONE, planned if done else _translate("Calendar", "Done"), "D"),
        (Act.MISSED, planned if missed else _translate("Calendar", "Missed"), "M"),
    ]
    if not block.fixed:
        acts.append((Act.PIN, pin, "P"))
    return (*acts, (Act.REMOVE, _translate("Calendar", "Remove"), delete()))


def for_slot() -> tuple[tuple[Act, str, str], ...]:
    """Return what can be done where nothing is planned."""
    return ((Act.ADD, _translate("Calendar", "Add here…"), enter()),)


def for_plan() -> tuple[tuple[Act, str, str], ...]:
    """Return what acts on the whole plan and has no button of its own."""
    return (
        (Act.GOAL, _translate("Calendar", "Goal…"), "G"),
        (Act.RULES, _translate("Calendar", "Days and blocks…"), "U"),
        (Act.BUSY, _translate("Calendar", "Other calendars…"), "B"),
        (Act.BAD_WEEK, _translate("Calendar", "A bad week…"), "H"),
        (Act.WEEK_REVIEW, _translate("Calendar", "Look back at the week…"), "W"),
        (Act.PRINT, _translate("Calendar", "Write a PDF…"), "Ctrl+P"),
    )


def delete() -> str:
    """Name the Delete key."""
    return _translate("Calendar", "Del")


def key_lines() -> tuple[KeyLine, ...]:
    """Return the keys of the page."""
    up, down = _translate("Calendar", "Page Up"), _translate("Calendar", "Page Down")
    return (
        KeyLine(("↑", "↓", "←", "→"), _translate("Calendar", "Choose a block or free time")),
        KeyLine((enter(),), _translate("Calendar", "Start the block, or add one there")),
        KeyLine(("D", "M"), _translate("Calendar", "Done or missed; again takes it back")),
        KeyLine(("P", delete()), _translate("Calendar", "Pin the block, or remove it")),
        KeyLine(("A",), _translate("Calendar", "Add a block there")),
        KeyLine(("Ctrl+↑", "Ctrl+↓"), _translate("Calendar", "Move the block by 15 minutes")),
        KeyLine(("Ctrl+←", "Ctrl+→"), _translate("Calendar", "Move the block by a day")),
        KeyLine(
            ("Ctrl+Shift+↑", "Ctrl+Shift+↓"),
            _translate("Calendar", "Make the block shorter or longer by 15 minutes"),
        ),
        KeyLine(("Ctrl+Z", "Ctrl+Y"), _translate("Calendar", "Undo, redo")),
        KeyLine((up, down), _translate("Calendar", "The week or month before, or after")),
        KeyLine(("T",), _translate("Calendar", "This week")),
        KeyLine(("1", "2", "3"), _translate("Calendar", "Week, month, list")),
        KeyLine(("F",), _translate("Calendar", "Change your free time")),
        KeyLine(("R",), _translate("Calendar", "Preview what a new plan would change")),
        *(KeyLine((key,), caption.rstrip("…")) for _act, caption, key in for_plan()),
        KeyLine(("Y", "N"), _translate("Calendar", "Accept what would move, or leave it")),
        KeyLine(("V",), _translate("Calendar", "Show all changes that would be made")),
        KeyLine(("X",), _translate("Calendar", "Go to the ways out of what does not fit")),
        KeyLine(("S",), _translate("Calendar", "Show or hide what stands beside the plan")),
        KeyLine(("O",), _translate("Calendar", "Open the menu of what has no button")),
        KeyLine((escape(),), _translate("Calendar", "Let go of a block, or close a message")),
    )
