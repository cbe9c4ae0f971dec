"""Difficulty by itself is what the whole model says it is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.difficulty import Difficulty
from gradus.domain.scheduling.memory import DEFAULT_PARAMETERS, MemoryModel, SchedulerSettings
from gradus.domain.scheduling.model import Memory, Rating

_MODEL = MemoryModel(SchedulerSettings())


@given(st.lists(st.tuples(st.sampled_from(Rating), st.integers(0, 30)), min_size=1, max_size=12))
def test_difficulty_is_that_of_the_memory_model(answers: list[tuple[Rating, int]]) -> None:
    difficulty, card, day = Difficulty(DEFAULT_PARAMETERS), CardState(), 739_000
    for rating, gap in answers:
        day += gap
        review = _MODEL.review(card, rating, day)
        assert isinstance(review.memory, Memory)
        card = CardState(review.state, review.step, review.memory, last_day=day)
        assert abs(difficulty.rate(rating) - review.memory.difficulty) < 1e-9


def test_a_card_that_is_forgotten_begins_again() -> None:
    difficulty = Difficulty(DEFAULT_PARAMETERS)
    first = difficulty.rate(Rating.HARD)
    assert difficulty.rate(Rating.AGAIN) > first
    difficulty.forget()
    assert difficulty.value is None
    assert difficulty.rate(Rating.HARD) == first
