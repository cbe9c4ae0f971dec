"""The steps of one day: from a new card, or one that was forgotten, to its first day in Review."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.forecast.answering import in_step
from gradus.domain.scheduling.forecast.curve import NOTHING, Counts
from gradus.domain.scheduling.forecast.model import Habits
from gradus.domain.scheduling.memory import MemoryModel
from gradus.domain.scheduling.model import Memory, Rating, State

_RARE = 0.01
_LONGEST = 12
_MOST_ANSWERS = 25
_DAY = 1
_ANY = Memory(1.0, 5.0)


Ends = tuple[tuple[float, Memory], ...]


def ends_of_steps(model: MemoryModel, habits: Habits, card: CardState) -> Ends:
    """Return with which chances, which make 1, a card's steps end with which memory.

    All are taken to end on the day on which they begin. A way that is rarer than 1 % is taken to
    be answered Good from there.
    """
    ends: list[tuple[float, Memory]] = []
    ways = [(1.0, replace(card, last_day=_DAY if card.memory else None))]
    for _ in range(_LONGEST):
        further: list[tuple[float, CardState]] = []
        for chance, at in ways:
            for rating, share in _choices(habits, at.state, chance):
                review = model.review(at, rating, _DAY)
                if review.state is State.REVIEW:
                    ends.append((chance * share, review.memory))
                else:
                    after = CardState(review.state, review.step, review.memory, last_day=_DAY)
                    further.append((chance * share, after))
        ways = further
    return _whole(ends)


def answers_in_steps(model: MemoryModel, habits: Habits, state: State, step: int) -> Counts:
    """Return the expected answers until a card in this step, or a new one, is in Review.

    They do not depend on its memory.
    """
    answers = list(NOTHING)
    at = {(state, step): 1.0}
    for _ in range(_MOST_ANSWERS):
        after: defaultdict[tuple[State, int], float] = defaultdict(float)
        for (here, place), chance in at.items():
            answers[here] += chance
            one = CardState(here, place, _ANY if here is not State.NEW else None, last_day=_DAY)
            for rating, share in zip(Rating, in_step(habits, here).each(), strict=True):
                review = model.review(one, rating, _DAY)
                if review.state is not State.REVIEW:
                    after[review.state, review.step or 0] += chance * share
        at = after
    new, learning, reviews, relearning = answers
    return new, learning, reviews, relearning


def _choices(habits: Habits, state: State, chance: float) -> list[tuple[Rating, float]]:
    if chance < _RARE:
        return [(Rating.GOOD, 1.0)]
    shares = in_step(habits, state).each()
    return [(rating, share) for rating, share in zip(Rating, shares, strict=True) if share > 0.0]


def _whole(ends: list[tuple[float, Memory]]) -> Ends:
    """Make the chances 1 again where some ways never left the steps."""
    reached = sum(chance for chance, _ in ends)
    return tuple((chance / reached, memory) for chance, memory in ends)
