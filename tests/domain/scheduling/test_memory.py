"""FSRS-6 fed study days: reference vectors, Anki's own results, and the traps of py-fsrs."""

from __future__ import annotations

import csv
import random
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.memory import MemoryModel, SchedulerSettings
from gradus.domain.scheduling.model import Due, Memory, Rating, State

_ROOT = Path(__file__).parents[3]
_ORACLE = (
    _ROOT.parent / "shared" / "data" / "anki" / "french_461_cards_3470_reviews.memory_states.csv"
)
_MODEL = MemoryModel(SchedulerSettings())
_TODAY = 739_000
_NOON = datetime(2024, 4, 22, 12, tzinfo=UTC)


def _reviewed(
    model: MemoryModel, ratings: list[int], gaps: list[int]
) -> tuple[CardState, list[timedelta]]:
    """Answer a new card at these gaps in days; return it and the interval after each answer."""
    card, day, intervals = CardState(), _TODAY, []
    for rating, gap in zip(ratings, gaps, strict=True):
        day += gap
        review = model.review(card, Rating(rating), day)
        due = Due(day=day)
        card = CardState(review.state, review.step, review.memory, due, last_day=day)
        intervals.append(review.interval)
    return card, intervals


def test_reference_vector_of_stability_and_difficulty() -> None:
    card, _ = _reviewed(_MODEL, [1, 3, 3, 3, 3, 3], [0, 0, 1, 3, 8, 21])
    assert card.memory is not None
    assert card.memory.stability == pytest.approx(53.62691, abs=1e-5)
    assert card.memory.difficulty == pytest.approx(6.3574867, abs=1e-6)


def test_reference_vector_of_intervals() -> None:
    card, day, days = CardState(), _TODAY, []
    for rating in [3] * 6 + [1] * 2 + [3] * 5:
        review = _MODEL.review(card, Rating(rating), day)
        days.append(review.interval.days)
        card = CardState(review.state, review.step, review.memory, Due(day=day), last_day=day)
        day += review.interval.days
    assert days == [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]


def _anki_cards() -> Iterator[tuple[str, str, float, float]]:
    with _ORACLE.open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            history = row["history(rating@delta_days;4am UTC rollover)"]
            yield row["card_id"], history, float(row["stability"]), float(row["difficulty"])


@pytest.mark.skipif(not _ORACLE.exists(), reason=f"{_ORACLE} is not here")
def test_every_card_of_a_real_learner_ends_where_anki_puts_it() -> None:
    checked, wrong = 0, []
    for name, history, stability, difficulty in _anki_cards():
        answers = [part.split("@") for part in history.split()]
        card, _ = _reviewed(_MODEL, [int(a[0]) for a in answers], [int(a[1]) for a in answers])
        assert card.memory is not None
        near = pytest.approx((stability, difficulty), rel=1e-4)
        if (card.memory.stability, card.memory.difficulty) != near:
            wrong.append((name, history, card.memory, stability, difficulty))
        checked += 1
    assert wrong == []
    assert checked == 461


@pytest.mark.parametrize(
    ("rating", "state", "step", "interval"),
    [
        (Rating.AGAIN, State.LEARNING, 0, timedelta(minutes=1)),
        (Rating.HARD, State.LEARNING, 0, timedelta(minutes=5.5)),
        (Rating.GOOD, State.LEARNING, 1, timedelta(minutes=10)),
        (Rating.EASY, State.REVIEW, None, timedelta(days=8)),
    ],
)
def test_first_answer_to_a_new_card(
    rating: Rating, state: State, step: int | None, interval: timedelta
) -> None:
    review = _MODEL.review(CardState(), rating, _TODAY)
    assert (review.state, review.step, review.interval) == (state, step, interval)


def test_a_lapse_is_learned_again_for_ten_minutes() -> None:
    card = CardState(State.REVIEW, None, Memory(20.0, 5.0), Due(day=_TODAY), last_day=_TODAY - 20)
    review = _MODEL.review(card, Rating.AGAIN, _TODAY)
    assert (review.state, review.step, review.interval) == (
        State.RELEARNING,
        0,
        timedelta(minutes=10),
    )


def test_difficulty_stays_within_its_bounds_and_stability_above_its_least() -> None:
    failed, _ = _reviewed(_MODEL, [1] * 60, [1] * 60)
    easy, _ = _reviewed(_MODEL, [4] * 20, [30] * 20)
    assert failed.memory is not None
    assert easy.memory is not None
    assert 1.0 <= easy.memory.difficulty <= failed.memory.difficulty <= 10.0
    assert failed.memory.stability >= 0.001


def test_retrievability_is_ninety_percent_once_stability_has_passed() -> None:
    assert _MODEL.retrievability(Memory(10.0, 5.0), 10) == pytest.approx(0.9)


def test_retrievability_is_certain_on_the_day_itself_and_before() -> None:
    memory = Memory(10.0, 5.0)
    assert _MODEL.retrievability(memory, 0) == 1.0
    assert _MODEL.retrievability(memory, -3) == 1.0


@given(st.floats(0.01, 5_000), st.integers(0, 20_000))
def test_retrievability_falls_with_time(stability: float, days: int) -> None:
    memory = Memory(stability, 5.0)
    sooner = _MODEL.retrievability(memory, days)
    assert 0 < _MODEL.retrievability(memory, days + 1) < sooner <= 1


def test_recall_stays_at_ninety_percent_for_one_stability() -> None:
    assert _MODEL.days_until(0.9) == pytest.approx(1.0)


@given(st.floats(1, 500), st.floats(0.5, 0.99))
def test_days_until_is_where_the_forgetting_curve_crosses(stability: float, least: float) -> None:
    last = int(stability * _MODEL.days_until(least))
    memory = Memory(stability, 5.0)
    assert _MODEL.retrievability(memory, last) >= least - 1e-9
    assert _MODEL.retrievability(memory, last + 1) < least + 1e-9


def test_a_higher_desired_retention_asks_sooner() -> None:
    strict = MemoryModel(SchedulerSettings(desired_retention=0.97))
    card = CardState(State.REVIEW, None, Memory(20.0, 5.0), Due(day=_TODAY), last_day=_TODAY - 20)
    sooner = strict.review(card, Rating.GOOD, _TODAY).interval
    assert sooner < _MODEL.review(card, Rating.GOOD, _TODAY).interval


def test_no_interval_is_longer_than_the_maximum() -> None:
    model = MemoryModel(SchedulerSettings(maximum_interval=30))
    card = CardState(State.REVIEW, None, Memory(900.0, 2.0), Due(day=_TODAY), last_day=_TODAY - 900)
    assert model.review(card, Rating.EASY, _TODAY).interval == timedelta(days=30)


def test_without_learning_steps_a_new_card_goes_to_review() -> None:
    model = MemoryModel(SchedulerSettings(learning_steps=(), relearning_steps=()))
    review = model.review(CardState(), Rating.AGAIN, _TODAY)
    assert (review.state, review.interval) == (State.REVIEW, timedelta(days=1))


def test_the_global_random_generator_is_left_alone() -> None:
    random.seed(7)
    before = random.getstate()
    _reviewed(_MODEL, [3, 3, 3, 1, 3, 4], [0, 0, 3, 9, 1, 2])
    assert random.getstate() == before


def test_a_review_does_not_sleep_for_an_id() -> None:
    start = time.perf_counter()
    for _ in range(200):
        _MODEL.review(CardState(), Rating.GOOD, _TODAY)
    assert time.perf_counter() - start < 0.2  # py-fsrs would sleep a millisecond for each


@given(st.lists(st.tuples(st.sampled_from(Rating), st.integers(-2, 400)), max_size=12))
def test_a_memory_that_is_followed_is_that_of_review_after_review(
    answers: list[tuple[Rating, int]],
) -> None:
    followed, card, day = _MODEL.follow(), CardState(), _TODAY
    for rating, gap in answers:
        day += gap
        today = max(day, card.last_day or day)
        if card.memory is None or card.last_day is None or today == card.last_day:
            assert followed.recall(day) is None
        else:
            known = _MODEL.retrievability(card.memory, today - card.last_day)
            assert followed.recall(day) == known
        followed.answer(rating, day)
        review = _MODEL.review(card, rating, today)
        due = Due(day=today) if review.state is State.REVIEW else Due(at=_NOON)
        card = CardState(review.state, review.step, review.memory, due, last_day=today)
        assert (followed.stability, followed.last_day) == (review.memory.stability, today)


def test_a_memory_without_an_answer_recalls_nothing() -> None:
    followed = _MODEL.follow()
    assert (followed.recall(_TODAY), followed.stability, followed.last_day) == (None, None, None)
