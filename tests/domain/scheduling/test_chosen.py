"""Sessions over picked cards, and how many fit into ten minutes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.cards import DAY, NOON, in_review, in_step, states
from tests.support.laws import reaching

from gradus.domain.scheduling.budget import Budget
from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.chosen import Chosen, over_chosen, within
from gradus.domain.scheduling.estimate import minutes
from gradus.domain.scheduling.model import Due, Memory, State
from gradus.domain.scheduling.queue import DayRules, StudyQueue, build_queue
from gradus.domain.scheduling.queue_card import QueueCard

pytestmark = pytest.mark.counted  # laws take branches here that no example takes

_NOBODY: frozenset[int] = frozenset()


def _review(card: int, due: int = DAY, last: int = DAY - 9) -> QueueCard:
    state = CardState(State.REVIEW, None, Memory(9.0, 5.0), Due(day=due), 1, last, 3)
    return QueueCard(card, card, 0, state)


def _new(card: int) -> QueueCard:
    return QueueCard(card, card, card, CardState())


def _day(*cards: QueueCard, answered: frozenset[int] = _NOBODY, new: int = 20) -> StudyQueue:
    return build_queue(cards, DAY, answered, 0, 0, new)


def _asked(queue: StudyQueue) -> list[int]:
    order = []
    while card := queue.next_card(NOON):
        order.append(card.id)
        later = replace(_review(card.id, DAY + 9).state, last_day=DAY)
        queue = queue.after(replace(card, state=later), card.state)
    return order


def test_picked_reviews_are_asked_in_the_order_of_picking_even_if_not_due() -> None:
    cards = [_review(1), _review(2, DAY + 3), _review(3, DAY + 90)]
    assert _asked(over_chosen(_day(), Chosen((3, 1, 2), DAY), cards)) == [3, 1, 2]


def test_a_picked_review_is_asked_once_a_session_over_midnight_too() -> None:
    before = over_chosen(_day(), Chosen((1, 2), DAY), [_review(1), _review(2, last=DAY)])
    assert _asked(before) == [1]
    after = build_queue([], DAY + 1, _NOBODY, 0, 0)
    left = over_chosen(after, Chosen((1, 2), DAY), [_review(1, last=DAY), _review(2)])
    assert _asked(left) == [2]


def test_picked_new_cards_are_all_asked() -> None:
    day = build_queue([], DAY, _NOBODY, 0, introduced=4, new_per_day=6)
    queue = over_chosen(day, Chosen((1, 2, 3), DAY), [_new(1), _new(2), _new(3)])
    assert queue.counts() == (0, 0, 3)
    assert _asked(queue) == [1, 2, 3]


def test_notes_answered_today_rest_in_a_session_of_choice_too() -> None:
    queue = over_chosen(_day(answered=frozenset({1})), Chosen((1, 2), DAY), [_review(1), _new(2)])
    assert _asked(queue) == [2]


def test_suspended_cards_are_not_asked() -> None:
    card = _review(1)
    off = replace(card, state=replace(card.state, suspended=True))
    assert over_chosen(_day(), Chosen((1,), DAY), [off]).counts() == (0, 0, 0)


def test_ten_minutes_hold_as_many_reviews_as_fit() -> None:
    # A review is 1.2 answers; at 25 seconds that is half a minute.
    queue = _day(*(_review(n) for n in range(50)))
    assert len(within(queue, NOON, 10, 25.0)) == 20


def test_ten_minutes_ask_in_the_order_of_the_day() -> None:
    queue = _day(*(_review(n) for n in range(1, 31)), *(_new(n) for n in range(101, 111)))
    picked = within(queue, NOON, 5, 15.0)
    assert list(picked) == _asked(queue)[: len(picked)]
    assert any(card > 100 for card in picked)


def test_one_card_is_asked_however_long_it_takes() -> None:
    assert within(_day(_new(1), _new(2)), NOON, 1, 600.0) == (1,)
    assert within(_day(), NOON, 10, 15.0) == ()


_any_day = st.lists(st.tuples(st.integers(1, 30), states), max_size=40).map(
    lambda cards: _day(*(QueueCard(n, note, n, state) for n, (note, state) in enumerate(cards)))
)


@reaching
@given(_any_day, st.integers(1, 20), st.floats(1, 60))
def test_a_short_session_stays_within_its_minutes(
    queue: StudyQueue, limit: int, seconds: float
) -> None:
    picked = set(within(queue, NOON, limit, seconds))
    cards = [card for card in (*queue.steps, *queue.reviews, *queue.new) if card.id in picked]
    kinds = [card.state.state for card in cards]
    reviews, new = kinds.count(State.REVIEW), kinds.count(State.NEW)
    steps = len(kinds) - reviews - new
    assert len(picked) <= 1 or minutes(steps, reviews, new, seconds) <= limit + 1e-6


@reaching
@given(
    st.lists(st.one_of(in_review, in_step, st.just(CardState())), max_size=20),
    st.integers(0, 9),
    st.integers(0, 60),
)
def test_the_minutes_of_a_day_never_hide_what_is_due(
    states_: list[CardState], new_per_day: int, budget: int
) -> None:
    cards = [QueueCard(n, n, n, state) for n, state in enumerate(states_)]
    rules = DayRules(Budget(budget))
    bounded = build_queue(cards, DAY, _NOBODY, 0, 0, new_per_day, rules)
    free = build_queue(cards, DAY, _NOBODY, 0, 0, new_per_day)
    assert bounded.known_cards() == free.known_cards()
    assert len(bounded.new_cards()) <= min(new_per_day, len(free.new_cards()))


def test_the_room_for_new_cards_holds_while_reviews_are_answered() -> None:
    cards = [*(_review(n) for n in range(1, 81)), *(_new(n) for n in range(101, 121))]
    queue = build_queue(cards, DAY, _NOBODY, 0, 0, 20, DayRules(Budget(30)))
    assert len(queue.new_cards()) == 10  # 80 reviews take 24 of 30 minutes, a new card 0.6
    assert sum(card > 100 for card in _asked(queue)) == 10


def test_a_step_of_yesterday_is_a_review_of_today() -> None:
    at = Due(at=NOON - timedelta(minutes=1))
    step = CardState(State.RELEARNING, 0, Memory(2.0, 5.0), at, 1, DAY - 1, 4)
    cards = [QueueCard(1, 1, 0, step), *(_new(n) for n in range(101, 121))]
    queue = build_queue(cards, DAY, _NOBODY, 0, 0, 20, DayRules(Budget(3)))
    before = queue.new_left()
    assert before == 4  # 2.7 minutes of 3 are left
    answered = replace(step, due=Due(at=NOON + timedelta(minutes=10)), last_day=DAY)
    assert queue.after(QueueCard(1, 1, 0, answered), step).new_left() == before
