"""New cards within the minutes of a day."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.scheduling.budget import UNLIMITED, Budget


@pytest.mark.parametrize(
    ("minutes", "reviews", "expected"),
    [
        # A review takes 1.2 answers of 15 seconds, 0.3 minutes; a new card 2.4, so 0.6 minutes.
        (30, 0, 20),
        (30, 60, 20),  # 12 minutes are left, which is room for exactly 20
        (30, 70, 15),  # 9 minutes
        (30, 99, 0),  # 0.3 minutes: not enough for one
        (30, 500, 0),
        (3, 0, 5),
    ],
)
def test_new_cards_get_what_the_reviews_leave(minutes: int, reviews: int, expected: int) -> None:
    assert Budget(minutes).new_cards(20, reviews) == expected


def test_a_slow_day_has_room_for_fewer() -> None:
    assert Budget(30, seconds_per_answer=30.0).new_cards(99, 0) == 25


def test_no_limit_is_no_limit() -> None:
    assert UNLIMITED.new_cards(20, 10_000) == 20


@given(st.integers(0, 90), st.integers(0, 99), st.integers(0, 300), st.floats(1, 120))
def test_more_reviews_never_leave_more_room(
    minutes: int, per_day: int, reviews: int, seconds: float
) -> None:
    budget = Budget(minutes, seconds)
    now, later = budget.new_cards(per_day, reviews), budget.new_cards(per_day, reviews + 1)
    assert 0 <= later <= now <= per_day
