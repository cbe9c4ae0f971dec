"""What a request of the quiz did, beyond what the next card shows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Deed(Enum):
    """What a person can do to a card in a quiz, or take back there."""

    ANSWERED = auto()
    BURIED = auto()
    NOT_LEARNED = auto()
    SUSPENDED = auto()
    UNSUSPENDED = auto()
    FLAGGED = auto()
    UNFLAGGED = auto()
    RESET = auto()
    RESCHEDULED = auto()


class Course(Enum):
    """Whether something was done, taken back, or done again."""

    DONE = auto()
    UNDONE = auto()
    REDONE = auto()


@dataclass(frozen=True, slots=True)
class Happened:
    """What the latest request did."""

    deed: Deed
    course: Course = Course.DONE


@dataclass(frozen=True, slots=True)
class LeechNote:
    """A card that was forgotten once too often by the answer just given.

    `weakest` is the topic that its topic builds on and that is known least, with its mastery from
    0 to 1; None where all of them are known, or there is none.
    """

    lapses: int
    weakest: tuple[str, float] | None = None
