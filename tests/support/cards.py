"""Hypothesis strategies for cards."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.model import Due, Memory, Rating, State
from gradus.domain.scheduling.study_day import Moment

DAY = 739_621
NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)
MOMENT = Moment(NOON, DAY)

ratings = st.sampled_from(Rating)
memories = st.builds(Memory, st.floats(0.01, 3_000), st.floats(1, 10))
_minutes = st.integers(-600, 600)

in_review = st.builds(
    CardState,
    state=st.just(State.REVIEW),
    memory=memories,
    due=st.integers(DAY - 100, DAY).map(lambda day: Due(day=day)),
    first_day=st.just(DAY - 400),
    last_day=st.integers(DAY - 300, DAY + 3),
    reviews=st.integers(1, 30),
)
in_step = st.builds(
    CardState,
    state=st.sampled_from((State.LEARNING, State.RELEARNING)),
    step=st.just(0),
    memory=memories,
    due=_minutes.map(lambda minutes: Due(at=NOON + timedelta(minutes=minutes))),
    first_day=st.just(DAY),
    last_day=st.integers(DAY - 1, DAY),
    reviews=st.integers(1, 30),
)
states = st.one_of(st.just(CardState()), in_review, in_step)
