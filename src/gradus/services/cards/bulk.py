"""One action on many cards, in short transactions, so that an answer never waits long."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import TypeVar

T = TypeVar("T")
Progress = Callable[[int, int], bool]
"""Called with cards done and cards in all; returns False to stop."""

AT_ONCE = 50
MANY = 100
"""Who changes as many cards in one go may have meant others, and wants a backup."""
_PAUSE_S = 0.002


class Bulk(Enum):
    """What can be done to many cards."""

    SUSPENDED = auto()
    UNSUSPENDED = auto()
    FLAGGED = auto()
    UNFLAGGED = auto()
    RESET = auto()
    RESCHEDULED = auto()
    MOVED = auto()


class Course(Enum):
    """Whether an action was done, taken back, or done again after that."""

    DONE = auto()
    UNDONE = auto()
    REDONE = auto()


@dataclass(frozen=True, slots=True)
class BulkOutcome:
    """What came of it: `changed` cards, and `left` as they were because it does not apply."""

    action: Bulk
    changed: int
    left: int = 0
    course: Course = Course.DONE


def portions(ids: Sequence[T], progress: Progress) -> Iterator[Sequence[T]]:
    """Give out ids a few at a time until all are done or `progress` says to stop.

    A pause after each lets another writer in: SQLite has but one.
    """
    for start in range(0, len(ids), AT_ONCE):
        if not progress(start, len(ids)):
            return
        if start:
            time.sleep(_PAUSE_S)
        yield ids[start : start + AT_ONCE]
    progress(len(ids), len(ids))
