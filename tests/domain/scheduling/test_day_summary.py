"""What a day's answers come to, counted by hand."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from gradus.domain.scheduling.answers import Answer
from gradus.domain.scheduling.day_summary import DaySummary, summarise
from gradus.domain.scheduling.model import Due, Rating, State

_NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)


def _answer(rating: Rating, before: State, state: State, seconds: float = 10) -> Answer:
    due = Due(day=739_630) if state is State.REVIEW else Due(at=_NOON)
    step = None if state is State.REVIEW else 0
    return Answer(rating, timedelta(seconds=seconds), 0, before, state, step, due, 0)


def test_a_day_without_answers_comes_to_nothing() -> None:
    assert summarise([]) == DaySummary()
    assert DaySummary().recalled_share is None


def test_a_mixed_day() -> None:
    day = summarise(
        [
            _answer(Rating.EASY, State.NEW, State.REVIEW, 4),  # met and learned at once
            _answer(Rating.GOOD, State.NEW, State.LEARNING, 6),  # met
            _answer(Rating.GOOD, State.LEARNING, State.REVIEW),  # learned
            _answer(Rating.AGAIN, State.LEARNING, State.LEARNING),
            _answer(Rating.GOOD, State.REVIEW, State.REVIEW),  # recalled
            _answer(Rating.HARD, State.REVIEW, State.REVIEW),  # recalled, if with an effort
            _answer(Rating.EASY, State.REVIEW, State.REVIEW),  # recalled
            _answer(Rating.AGAIN, State.REVIEW, State.RELEARNING),  # forgotten
            _answer(Rating.GOOD, State.RELEARNING, State.REVIEW),  # learned long ago
        ]
    )
    assert day == DaySummary(9, 2, 2, 3, 1, timedelta(seconds=80))
    assert day.recalled_share == 0.75
