"""Memory that is worked out in bulk is that of py-fsrs to the last bit."""

from __future__ import annotations

import pytest
from fsrs.scheduler import LOWER_BOUNDS_PARAMETERS, UPPER_BOUNDS_PARAMETERS
from hypothesis import given
from hypothesis import strategies as st
from tests.support.cards import ratings

from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.memory import DEFAULT_PARAMETERS, MemoryModel, SchedulerSettings
from gradus.domain.scheduling.memory_in_bulk import first_memories, from_interval, memory_step
from gradus.domain.scheduling.model import Memory, Rating, State

pytestmark = pytest.mark.counted

_DAY = 739_000
_BOUNDS = zip(LOWER_BOUNDS_PARAMETERS, UPPER_BOUNDS_PARAMETERS, strict=True)
_PARAMETERS = st.tuples(*(st.floats(low, high) for low, high in _BOUNDS))


@given(
    parameters=st.just(DEFAULT_PARAMETERS) | _PARAMETERS,
    first=ratings,
    answers=st.lists(st.tuples(st.integers(0, 400), ratings), max_size=6),
)
def test_every_answer_leaves_what_py_fsrs_leaves(
    parameters: tuple[float, ...], first: Rating, answers: list[tuple[int, Rating]]
) -> None:
    model = MemoryModel(SchedulerSettings(parameters=parameters))
    expected, day = model.review(CardState(), first, _DAY).memory, _DAY
    found, step = first_memories(parameters)[first], memory_step(parameters)
    for gap, rating in answers:
        assert Memory(*found) == expected
        card = CardState(State.REVIEW, memory=expected, last_day=day)
        day += gap
        expected = model.review(card, rating, day).memory
        found = step(*found, gap, rating)
    assert Memory(*found) == expected


def test_an_interval_is_taken_for_the_days_after_which_recall_is_nine_tenths() -> None:
    stability, difficulty = from_interval(DEFAULT_PARAMETERS, 20.0, 2.5)
    assert stability == 20.0
    # 11 − 1.5 / (e^1.8722 · 20^−0.1666 · (e^0.0796 − 1)), by hand
    assert difficulty == pytest.approx(6.41389, abs=1e-4)
    assert from_interval(DEFAULT_PARAMETERS, 20.0, 1.3)[1] > difficulty
    assert from_interval(DEFAULT_PARAMETERS, 0.0, 99.0) == (0.001, 1.0)
