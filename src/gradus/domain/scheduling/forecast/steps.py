"""The steps of one day: from a new card, or one that was forgotten, to its first day in Review."""

from __future__ import annotations

from dataclasses import dataclass, replace

from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.forecast.answering import in_step
from gradus.domain.scheduling.forecast.curve import NOTHING, Counts
from gradus.domain.scheduling.forecast.model import Habits
from gradus.domain.scheduling.memory import MemoryModel
from gradus.domain.scheduling.model import Memory, Rating, State

_RARE = 0.01
_LONGEST = 12
_DAY = 1


@dataclass(frozen=True, slots=True)
class Walk:
    """What the steps of a card take (expected answers by state), and with which chances they end.

    The chances of `ends` make 1.
    """

    answers: Counts
    ends: tuple[tuple[float, Memory], ...]


def walk(model: MemoryModel, habits: Habits, card: CardState) -> Walk:
    """Follow every way through the steps; all are taken to end on the day on which they begin.

    A way that is rarer than 1 % is taken to be answered Good until it ends.
    """
    answers = list(NOTHING)
    ends: list[tuple[float, Memory]] = []
    ways = [(1.0, replace(card, last_day=_DAY if card.memory else None))]
    for _ in range(_LONGEST):
        further: list[tuple[float, CardState]] = []
        for chance, at in ways:
            answers[at.state] += chance
            for rating, share in _choices(habits, at.state, chance):
                review = model.review(at, rating, _DAY)
                if review.state is State.REVIEW:
                    ends.append((chance * share, review.memory))
                else:
                    after = CardState(review.state, review.step, review.memory, last_day=_DAY)
                    further.append((chance * share, after))
        ways = further
    new, learning, review_answers, relearning = answers
    return Walk((new, learning, review_answers, relearning), _whole(ends))


def _choices(habits: Habits, state: State, chance: float) -> list[tuple[Rating, float]]:
    if chance < _RARE:
        return [(Rating.GOOD, 1.0)]
    shares = in_step(habits, state).each()
    return [(rating, share) for rating, share in zip(Rating, shares, strict=True) if share > 0.0]


def _whole(ends: list[tuple[float, Memory]]) -> tuple[tuple[float, Memory], ...]:
    """Make the chances 1 again where some ways never left the steps."""
    reached = sum(chance for chance, _ in ends)
    return tuple((chance / reached, memory) for chance, memory in ends)
