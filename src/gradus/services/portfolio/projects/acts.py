"""What can be done to projects, by name: undo and redo say which of them they turn."""

from __future__ import annotations

from enum import StrEnum


class Act(StrEnum):
    """One thing that the person did."""

    NEW = "new project"
    RENAME = "rename project"
    NOTES = "change notes"
    LINKS = "change links"
    DATES = "change dates"
    FOLDER = "choose folder"
    ARCHIVE = "archive project"
    RESTORE = "restore project"
    MOVE = "move project"
    ADD_ITEM = "add item"
    EDIT_ITEM = "edit item"
    MOVE_ITEM = "move item"
    REMOVE_ITEM = "remove item"
    RESTORE_ITEM = "bring item back"
    TICK = "tick item"
    UNTICK = "untick item"
    LEAVE_TO_CHECK = "leave item to its check"
    ADD_MENDS = "add mends"
