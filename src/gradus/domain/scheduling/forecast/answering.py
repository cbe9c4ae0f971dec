"""How likely each rating is."""

from __future__ import annotations

import math
from bisect import bisect_right

from gradus.domain.scheduling.forecast.model import BANDS, Habits, Shares
from gradus.domain.scheduling.model import State

_SURE = 1e-6


def band_of(stability: float) -> int:
    """Return the band of `BANDS` in which a stability (days) lies."""
    return max(0, bisect_right(BANDS, stability) - 1)


def log_odds(probability: float) -> float:
    """Return log(p / (1 − p)); certainty is taken a millionth short."""
    inside = min(max(probability, _SURE), 1 - _SURE)
    return math.log(inside / (1 - inside))


def recall(habits: Habits, retrievability: float, stability: float) -> float:
    """Return the chance of recall, with what the person's history says about such cards."""
    odds = log_odds(retrievability) + habits.surprise[band_of(stability)]
    return 1 / (1 + math.exp(-odds))


def in_review(habits: Habits, retrievability: float, stability: float) -> Shares:
    """Return the chances of the ratings of a card in Review."""
    known = recall(habits, retrievability, stability)
    shares = habits.recalled
    scale = known / (shares.hard + shares.good + shares.easy)
    return Shares(1 - known, shares.hard * scale, shares.good * scale, shares.easy * scale)


def in_step(habits: Habits, state: State) -> Shares:
    """Return the chances of the ratings of a card that is new or inside a step."""
    if state is State.NEW:
        return habits.first
    return habits.learning if state is State.LEARNING else habits.relearning
