"""The words of scheduling: rating, state, due, and a card's memory."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum


class Rating(IntEnum):
    """How well a card was recalled."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


class State(IntEnum):
    """Where a card stands; the numbers of Learning, Review and Relearning are FSRS's."""

    NEW = 0
    LEARNING = 1
    REVIEW = 2
    RELEARNING = 3


@dataclass(frozen=True, slots=True)
class Due:
    """When a card is next asked: a study day in Review, an instant (UTC) inside a step.

    Exactly one is set; neither for a new card, which has no Due at all.
    """

    day: int | None = None
    at: datetime | None = None

    def __post_init__(self) -> None:
        if (self.day is None) == (self.at is None):
            raise ValueError("a due is either a study day or an instant")


@dataclass(frozen=True, slots=True)
class Memory:
    """FSRS's estimate: stability in days (0.001 or more) and difficulty from 1 to 10."""

    stability: float
    difficulty: float


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one rating would do to a card: the new memory, state and step, and when it is due.

    `interval` is the time until then: whole days in Review, the step's length otherwise.
    """

    rating: Rating
    memory: Memory
    state: State
    step: int | None
    due: Due
    interval: timedelta
