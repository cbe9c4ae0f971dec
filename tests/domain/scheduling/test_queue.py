"""Which card comes next, and that a restart does not change it."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.cards import DAY, NOON, ratings, states
from tests.support.laws import reaching

from gradus.domain.scheduling.answers import Answer, after_answer, outcomes
from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.memory import MemoryModel, SchedulerSettings
from gradus.domain.scheduling.model import Due, Memory, Rating, State
from gradus.domain.scheduling.queue import StudyQueue, build_queue
from gradus.domain.scheduling.queue_card import QueueCard
from gradus.domain.scheduling.study_day import Moment

pytestmark = pytest.mark.counted  # laws take branches here that no example takes

_MODEL = MemoryModel(SchedulerSettings())
_NOBODY: frozenset[int] = frozenset()


def _new(card: int, note: int | None = None, position: int | None = None) -> QueueCard:
    place = card if position is None else position
    return QueueCard(card, card if note is None else note, place, CardState())


def _review(card: int, note: int | None = None, day: int = DAY) -> QueueCard:
    state = CardState(State.REVIEW, None, Memory(9.0, 5.0), Due(day=day), 1, day - 9, 3)
    return QueueCard(card, card if note is None else note, 0, state)


def _step(card: int, minutes: float, note: int | None = None) -> QueueCard:
    at = NOON + timedelta(minutes=minutes)
    state = CardState(State.LEARNING, 0, Memory(2.0, 5.0), Due(at=at), DAY, DAY, 1)
    return QueueCard(card, card if note is None else note, 0, state)


def _queue(*cards: QueueCard, answered: frozenset[int] = _NOBODY, new: int = 20) -> StudyQueue:
    return build_queue(cards, DAY, answered, 0, 0, new)


def _next(queue: StudyQueue, now: datetime = NOON) -> int | None:
    card = queue.next_card(now)
    return None if card is None else card.id


def _asked(queue: StudyQueue) -> list[int]:
    """Ask until nothing is left, each card leaving with a review in the far future."""
    order: list[int] = []
    while card := queue.next_card(NOON):
        order.append(card.id)
        later = replace(_review(card.id, card.note, DAY + 9).state, last_day=DAY)
        queue = queue.after(replace(card, state=later), card.state)
    return order


def test_an_empty_queue_asks_nothing() -> None:
    queue = _queue()
    assert queue.next_card(NOON) is None
    assert queue.next_step() is None
    assert queue.counts() == (0, 0, 0)


def test_a_step_that_is_due_comes_before_everything() -> None:
    assert _next(_queue(_new(1), _review(2), _step(3, -1))) == 3
    assert _next(_queue(_new(1), _review(2), _step(3, 0))) == 3


def test_a_step_that_is_not_due_waits_even_if_nothing_else_is_left() -> None:
    queue = _queue(_step(3, 5), _step(4, 2))
    assert _next(queue) is None
    waiting = queue.next_step()
    assert waiting is not None
    assert waiting.id == 4
    assert _next(queue, NOON + timedelta(minutes=2)) == 4


def test_steps_due_at_the_same_instant_come_in_one_order() -> None:
    assert _next(_queue(_step(8, -1), _step(7, -1))) == _next(_queue(_step(7, -1), _step(8, -1)))


def test_reviews_of_earlier_days_come_first() -> None:
    assert _asked(
        _queue(_review(1, day=DAY), _review(2, day=DAY - 1), _review(3, day=DAY - 9))
    ) == [
        3,
        2,
        1,
    ]


def test_reviews_of_one_day_are_shuffled_differently_each_day() -> None:
    cards = [_review(n, day=DAY) for n in range(1, 30)]
    today = [card.id for card in build_queue(cards, DAY, _NOBODY, 0, 0).reviews]
    tomorrow = [card.id for card in build_queue(cards, DAY + 1, _NOBODY, 0, 0).reviews]
    assert sorted(today) == sorted(tomorrow)
    assert today != tomorrow
    assert today != sorted(today)


def test_new_cards_come_along_the_road() -> None:
    assert _asked(_queue(_new(1, position=5), _new(2, position=4), _new(3, position=5))) == [
        2,
        1,
        3,
    ]


def test_new_cards_are_spread_evenly_among_the_reviews() -> None:
    cards = [*(_review(n) for n in range(1, 21)), *(_new(n) for n in range(101, 106))]
    kinds = ["new" if card > 100 else "review" for card in _asked(_queue(*cards))]
    assert kinds == (["review"] + ["new"] + ["review"] * 3) * 5


def test_no_more_new_cards_than_a_day_allows() -> None:
    assert len(_asked(_queue(*(_new(n) for n in range(30)), new=7))) == 7
    assert _asked(_queue(_new(1), new=0)) == []
    over = build_queue([_new(1)], DAY, _NOBODY, 0, introduced=5, new_per_day=3)
    assert over.counts() == (0, 0, 0)


def test_suspended_cards_and_reviews_of_another_day_are_left_out() -> None:
    hidden = [_new(1), _review(2), _step(3, -1)]
    suspended = [replace(card, state=replace(card.state, suspended=True)) for card in hidden]
    assert _queue(*suspended, _review(4, day=DAY + 1)).counts() == (0, 0, 0)


def test_only_one_card_of_a_note_is_asked_and_a_review_goes_before_a_new_card() -> None:
    assert _asked(_queue(_new(1, note=9), _new(2, note=9))) == [1]
    assert _asked(_queue(_new(1, note=9), _review(2, note=9))) == [2]
    assert len(_asked(_queue(_review(1, note=9), _review(2, note=9)))) == 1


def test_a_card_inside_a_step_holds_its_siblings_back() -> None:
    queue = _queue(_step(1, 30, note=9), _review(2, note=9), _new(3, note=9))
    assert _next(queue) is None
    assert queue.counts() == (1, 0, 0)


def test_a_note_answered_today_rests_but_for_its_steps() -> None:
    queue = _queue(_step(1, -1, note=9), _review(2, note=9), answered=frozenset({9}))
    assert _next(queue) == 1
    assert queue.counts() == (1, 0, 0)


def test_an_answered_card_is_asked_again_when_its_step_is_due() -> None:
    card = _new(1)
    queue = _queue(card, _review(2)).after(_step(1, 10), card.state)
    assert queue.introduced == 1
    assert _next(queue) == 2
    assert _next(queue, NOON + timedelta(minutes=10)) == 1


def test_what_comes_soon_begins_with_what_is_due_and_ends_with_what_waits() -> None:
    queue = _queue(_step(1, 5), _new(2), _review(3), _step(4, -1))
    assert [card.id for card in queue.coming(NOON, 9)] == [4, 3, 2, 1]
    assert [card.id for card in queue.coming(NOON, 2)] == [4, 3]


def test_what_is_planned_is_what_is_counted() -> None:
    queue = _queue(_step(1, 5), _new(2), _new(3), _review(4), _review(5, note=4), new=1)
    assert [card.id for card in queue.planned()] == [1, 4, 2]
    assert queue.counts() == (1, 1, 1)


_decks = st.lists(st.tuples(st.integers(1, 6), states), max_size=14).map(
    lambda cards: [QueueCard(n, note, n % 5, state) for n, (note, state) in enumerate(cards)]
)


@reaching
@given(_decks, st.randoms(), st.integers(0, 5))
def test_the_order_in_which_cards_are_given_does_not_matter(
    cards: list[QueueCard], chance: random.Random, new: int
) -> None:
    shuffled = chance.sample(cards, len(cards))
    assert _queue(*shuffled, new=new) == _queue(*cards, new=new)


@dataclass
class _Day:
    """A day of studying; it counts by itself what was asked."""

    cards: dict[int, QueueCard]
    queue: StudyQueue
    now: datetime = NOON
    asked: list[tuple[QueueCard, CardState]] = field(default_factory=list)

    def answer(self, rating: Rating) -> None:
        card = self.queue.next_card(self.now) or self.queue.next_step()
        if card is None:
            return
        moment, before = Moment(self.now, DAY), card.state
        chosen = outcomes(_MODEL, before, str(card.id), moment, lambda _day: 0)[rating - 1]
        answer = Answer(
            rating, timedelta(0), 0, before.state, chosen.state, chosen.step, chosen.due, 0
        )
        after = replace(card, state=after_answer(_MODEL, before, answer, DAY))
        self.queue = self.queue.after(after, before)
        self.cards[card.id] = after
        self.asked.append((card, before))

    def rebuilt(self) -> StudyQueue:
        """Build the queue again from the cards, in another order, and from what was asked."""
        notes = [card.note for card, _ in self.asked]
        known = [
            n
            for n, (card, before) in enumerate(self.asked)
            if before.state is not State.NEW and card.note not in notes[:n]
        ]
        introduced = sum(before.state is State.NEW for _, before in self.asked)
        cards = list(reversed(self.cards.values()))
        new = self.queue.new_per_day
        return build_queue(cards, DAY, frozenset(notes), len(known), introduced, new)


@reaching
@given(
    _decks,
    st.lists(st.tuples(st.integers(0, 12), ratings), max_size=25),
    st.integers(0, 6),
)
def test_a_day_of_studying_keeps_the_rules_and_survives_restarts(
    cards: list[QueueCard], script: list[tuple[int, Rating]], new: int
) -> None:
    day = _Day({card.id: card for card in cards}, _queue(*cards, new=new))
    for minutes, rating in script:
        day.now += timedelta(minutes=minutes)
        day.answer(rating)
        rebuilt = day.rebuilt()
        assert rebuilt.next_card(day.now) == day.queue.next_card(day.now)
        assert rebuilt.counts() == day.queue.counts()
        assert rebuilt.coming(day.now, 9) == day.queue.coming(day.now, 9)
    first_asked: dict[int, int] = {}
    for card, before in day.asked:
        if before.due is None or before.due.at is None:
            assert card.note not in first_asked, "a sibling was asked on the same day"
        first_asked.setdefault(card.note, card.id)
    assert sum(before.state is State.NEW for _, before in day.asked) <= new


def test_a_queue_knows_which_cards_it_holds() -> None:
    queue = _queue(_new(1), _review(2), _step(3, 5), _review(4, day=DAY + 1))
    assert [queue.holds(card) for card in (1, 2, 3, 4)] == [True, True, True, False]


def test_what_follows_a_card_is_what_comes_when_its_answer_keeps_it_away() -> None:
    first, second = _review(1, day=DAY - 2), _review(2, day=DAY - 1)
    queue = _queue(first, second)
    assert _next(queue) == 1
    assert queue.following(first, NOON) == second
    assert queue.following(second, NOON) == first
    assert _queue(first).following(first, NOON) is None


def test_a_sibling_does_not_follow_its_card() -> None:
    first, sibling, other = _review(1, note=7), _review(2, note=7), _review(3, note=8)
    assert _queue(first, sibling, other).following(first, NOON) == other
