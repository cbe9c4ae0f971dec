"""When catching up is worth it, how much a day holds, and when it is through."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.cards import DAY

from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.catch_up import Backlog, days_to_clear, reviews_a_day
from gradus.domain.scheduling.model import Due, Memory, State
from gradus.domain.scheduling.queue import DayRules, build_queue
from gradus.domain.scheduling.queue_card import QueueCard
from gradus.domain.scheduling.review_order import ReviewOrder

_NOBODY: frozenset[int] = frozenset()


@pytest.mark.parametrize(
    ("overdue", "away", "needed"),
    [(81, 0, True), (80, 0, False), (41, 6, True), (41, 5, False), (40, 90, False)],
)
def test_more_than_two_days_work_or_one_after_many_missed_days_is_a_backlog(
    overdue: int, away: int, needed: bool
) -> None:
    assert Backlog(overdue, overdue, away, per_day=40).needs_catching_up is needed


def test_catching_up_is_over_when_all_that_is_due_fits_into_a_day() -> None:
    assert Backlog(41, 0, 0, 40).is_left
    assert not Backlog(40, 40, 0, 40).is_left


def test_a_day_holds_the_reviews_of_its_minutes() -> None:
    assert reviews_a_day(30, 15.0) == 100  # of 0.3 minutes each
    assert reviews_a_day(0, 15.0) == 100  # no limit set
    assert reviews_a_day(1, 600.0) == 1


@pytest.mark.parametrize(
    ("due", "load", "forgotten", "days"),
    [
        (40, 0, 0.0, 0),
        (200, 0, 0.0, 4),  # 40 on each of five days
        (200, 20, 0.0, 8),  # 20 fewer a day
        (200, 40, 0.0, None),  # as many come as are asked
        (120, 0, 0.5, 3),  # 120, 80, 60, 40
    ],
)
def test_the_days_until_nothing_waits(
    due: int, load: int, forgotten: float, days: int | None
) -> None:
    assert days_to_clear(due, lambda _day: load, 40, forgotten) == days


def _card(number: int, last: int, stability: float, due: int) -> QueueCard:
    memory = Memory(stability, 5.0)
    state = CardState(State.REVIEW, None, memory, Due(day=DAY - due), 1, DAY - last, 3)
    return QueueCard(number, number, 10 - number, state)


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (ReviewOrder.DUE, [3, 1, 2]),
        (ReviewOrder.ROAD, [3, 2, 1]),
        (ReviewOrder.BEST_RECALLED, [2, 3, 1]),
        (ReviewOrder.WORST_RECALLED, [1, 3, 2]),
    ],
)
def test_reviews_are_asked_in_the_order_of_the_day(order: ReviewOrder, expected: list[int]) -> None:
    cards = [_card(1, 20, 4.0, 5), _card(2, 10, 9.0, 1), _card(3, 30, 20.0, 8)]
    queue = build_queue(cards, DAY, _NOBODY, 0, 0, 20, DayRules(order=order))
    assert [card.id for card in queue.reviews] == expected


@given(st.integers(0, 60), st.integers(1, 30), st.integers(0, 40))
def test_a_capped_day_asks_no_more_than_its_cap(count: int, cap: int, reviewed: int) -> None:
    cards = [_card(n, 20, 4.0, 1) for n in range(count)]
    rules = DayRules(reviews_per_day=cap)
    queue = build_queue(cards, DAY, _NOBODY, reviewed, 0, 0, rules)
    assert queue.counts() == (0, min(count, max(0, cap - reviewed)), 0)
