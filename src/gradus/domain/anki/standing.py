"""Where a card stands in Anki: new, inside a step or in review, and when it is due."""

from __future__ import annotations

import json
from dataclasses import dataclass

from gradus.domain.anki.days import Days
from gradus.domain.anki.package import PackedCard
from gradus.domain.scheduling.model import State

_REVIEW, _RELEARNING = 2, 3
_SUSPENDED, _BURIED = -1, (-2, -3)
_TIMESTAMPS = 1_000_000_000
"""What is due in a step is either an instant in seconds or the number of a day, which is small."""
_LONGEST_STEP_MS = 10 * 86_400_000


@dataclass(frozen=True, slots=True)
class Standing:
    """A card's state and due as the package says; neither due is set for a new card.

    `due_at` is in milliseconds.
    """

    state: State
    due_day: int | None = None
    due_at: int | None = None


def standing_of(card: PackedCard, days: Days) -> Standing:
    """Return where a card stands; one in a filtered deck stands where it did at home."""
    due = card.home_due if card.home_deck and card.home_due else card.due
    if card.type == _REVIEW and card.queue != 1:
        return Standing(State.REVIEW, due_day=days.due_day(due))
    if card.type in (1, _REVIEW, _RELEARNING):
        state = State.LEARNING if card.type == 1 else State.RELEARNING
        return Standing(state, due_at=_step_end(card.due, days))
    return Standing(State.NEW)


def is_suspended(card: PackedCard) -> bool:
    """Whether Anki never asks it."""
    return card.queue == _SUSPENDED


def is_buried(card: PackedCard) -> bool:
    """Whether Anki put it off for the day."""
    return card.queue in _BURIED


def flag_of(card: PackedCard) -> int:
    """Return its flag, 0 for none to 7."""
    return card.flags & 7


def memory_of(card: PackedCard) -> tuple[float, float] | None:
    """Return the stability (days) and difficulty that the package keeps, None where it has none."""
    try:
        found = json.loads(card.data) if card.data else {}
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict):
        return None
    stability, difficulty = found.get("s"), found.get("d")
    if not isinstance(stability, int | float) or not isinstance(difficulty, int | float):
        return None
    if not (0 < stability < 1e6 and 1 <= difficulty <= 10):
        return None
    return max(float(stability), 0.001), float(difficulty)


def _step_end(due: int, days: Days) -> int:
    end = due * 1000 if due > _TIMESTAMPS else days.start(due)
    return min(max(end, 0), days.now + _LONGEST_STEP_MS)
