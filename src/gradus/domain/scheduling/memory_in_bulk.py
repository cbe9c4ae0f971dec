"""FSRS-6's memory over thousands of past answers, to the last bit what py-fsrs makes of them.

py-fsrs takes 100 µs for an answer, most of it for objects and intervals that nobody asks for here.
The formulas are those of FSRS-6 in the order in which py-fsrs computes them, because another order
rounds otherwise (https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

Step = Callable[[float, float, int, int], tuple[float, float]]
"""Takes stability, difficulty, whole days since the answer before, and a rating from 1 to 4."""

_LEAST_STABILITY = 0.001
_LEAST, _MOST = 1.0, 10.0


def first_memories(parameters: Sequence[float]) -> tuple[tuple[float, float], ...]:
    """Return stability (days) and difficulty after a first answer, by rating; index 0 is unused."""
    w = parameters
    found = [
        (max(w[rating - 1], _LEAST_STABILITY), _clamped(_first_difficulty(w, rating)))
        for rating in (1, 2, 3, 4)
    ]
    return (found[0], *found)


def memory_step(parameters: Sequence[float]) -> Step:
    """Return what one more answer makes of a memory under these 21 parameters."""
    w, e = tuple(parameters), math.e
    decay = -w[20]
    factor = 0.9 ** (1 / decay) - 1
    easiest = w[7] * _first_difficulty(w, 4)
    kept, growth = 1 - w[7], e ** w[8]
    same_day: float = e ** (w[17] * w[18])
    bonus = (0, 1, w[15], 1, w[16])

    def difficulty_after(difficulty: float, rating: int) -> float:
        change = (10.0 - difficulty) * -(w[6] * (rating - 3)) / 9.0
        return _clamped(easiest + kept * (difficulty + change))

    def on_the_same_day(stability: float, rating: int) -> float:
        grown: float = (e ** (w[17] * (rating - 3 + w[18]))) * (stability ** -w[19])
        return stability * (grown if rating == 1 else max(grown, 1.0))

    def forgotten(stability: float, difficulty: float, recall: float) -> float:
        long: float = w[11] * (difficulty ** -w[12]) * (((stability + 1) ** w[13]) - 1)
        longer: float = long * (e ** ((1 - recall) * w[14]))
        return min(longer, stability / same_day)

    def recalled(stability: float, difficulty: float, recall: float, rating: int) -> float:
        by_recall: float = (e ** ((1 - recall) * w[10])) - 1
        gained: float = growth * (11 - difficulty) * (stability ** -w[9]) * by_recall
        hard, easy = (bonus[rating], 1) if rating < 4 else (1, bonus[rating])
        return stability * (1 + gained * hard * easy)

    def step(stability: float, difficulty: float, days: int, rating: int) -> tuple[float, float]:
        if days < 1:
            after = on_the_same_day(stability, rating)
        else:
            recall = (1 + factor * days / stability) ** decay
            after = (
                forgotten(stability, difficulty, recall)
                if rating == 1
                else recalled(stability, difficulty, recall, rating)
            )
        return max(after, _LEAST_STABILITY), difficulty_after(difficulty, rating)

    return step


def from_interval(parameters: Sequence[float], interval: float, ease: float) -> tuple[float, float]:
    """Return stability (days) and difficulty that SM-2's interval (days) and ease stand for.

    It takes the interval for the days after which recall is 0.9, as Anki does for cards whose first
    answers it does not know.
    """
    w = parameters
    stability = max(interval, _LEAST_STABILITY)
    growth = (math.e ** w[8]) * (stability ** -w[9]) * ((math.e ** (0.1 * w[10])) - 1)
    return stability, _clamped(11 - (ease - 1) / growth)


def _first_difficulty(w: Sequence[float], rating: int) -> float:
    found: float = w[4] - (math.e ** (w[5] * (rating - 1))) + 1
    return found


def _clamped(difficulty: float) -> float:
    return min(max(difficulty, _LEAST), _MOST)
