"""A block: a stretch of time set aside for one thing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class BlockKind(StrEnum):
    """What a block is for."""

    REVIEWS = "reviews"
    LEARN = "learn"
    EXERCISES = "exercises"
    PROJECT = "project"
    WEEKLY_REVIEW = "weekly review"
    HABIT = "habit"


class Status(StrEnum):
    """What became of a block."""

    PLANNED = "planned"
    DONE = "done"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the plan.

    `uid` stays the same through every change. `subject` is a topic's key or a project item's, the
    habit that it is for, or empty for reviews and the weekly review. `start` is in UTC, `minutes`
    are real minutes. A pinned block is moved by the person alone. `minutes_done` is the time that
    was really spent.
    """

    uid: str
    kind: BlockKind
    subject: str
    start: datetime
    minutes: int
    pinned: bool = False
    status: Status = Status.PLANNED
    minutes_done: int = 0

    @property
    def end(self) -> datetime:
        """The instant (UTC) at which it ends."""
        return self.start + timedelta(minutes=self.minutes)
