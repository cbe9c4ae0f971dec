"""What a person can do in the library, by name: undo and redo say which of them they turn."""

from __future__ import annotations

from enum import StrEnum


class Act(StrEnum):
    """One thing that the person did."""

    MARK = "mark"
    ADVANCE = "advance"
    RATE = "rate"
    NOTE = "note"
    CERTIFICATE = "certificate"
    PLAN = "plan"
    ADD = "add"
    EDIT = "edit"
    REMOVE = "remove"
    IMPORT = "import"
