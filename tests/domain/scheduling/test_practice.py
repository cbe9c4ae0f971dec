"""Exams end by the clock, crams when everything was right."""

from __future__ import annotations

import random
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.cards import NOON
from tests.support.laws import reaching

from gradus.domain.scheduling.practice import Practice, Practised, sample
from gradus.domain.scheduling.session_kind import Kind, SessionPlan

pytestmark = pytest.mark.counted  # laws take branches here that no example takes

EXAM = SessionPlan(Kind.EXAM, cards=3, minutes=5)
CRAM = SessionPlan(Kind.CRAM, cards=3)


def test_an_exam_asks_each_card_once() -> None:
    practice = Practice.begin(EXAM, (7, 8, 9), NOON)
    for card, right in ((7, True), (8, False), (9, True)):
        assert practice.current(NOON) == card
        practice = practice.after(right=right)
    assert practice.current(NOON) is None
    assert practice.right == {7, 9}
    assert practice.wrong == {8}


def test_an_exam_is_over_when_its_time_is_up() -> None:
    practice = Practice.begin(EXAM, (7, 8), NOON)
    assert practice.deadline == NOON + timedelta(minutes=5)
    assert practice.current(NOON + timedelta(minutes=4, seconds=59)) == 7
    assert practice.current(NOON + timedelta(minutes=5)) is None


def test_a_cram_has_no_deadline_and_asks_wrong_cards_again_at_the_end() -> None:
    practice = Practice.begin(CRAM, (7, 8), NOON).after(right=False)
    assert practice.deadline is None
    assert practice.left == (8, 7)
    practice = practice.after(right=True).after(right=True)
    assert practice.current(NOON) is None
    assert practice.right == {8}
    assert practice.wrong == {7}


@reaching
@given(st.lists(st.booleans(), max_size=60))
def test_a_cram_ends_once_every_card_was_right(answers: list[bool]) -> None:
    practice = Practice.begin(CRAM, (1, 2, 3, 4), NOON)
    known: set[int] = set()
    for right in answers:
        card = practice.current(NOON)
        if card is None:
            break
        assert card not in known
        known |= {card} if right else set()
        practice = practice.after(right=right)
    assert set(practice.left) == {1, 2, 3, 4} - known


def test_a_card_that_is_gone_is_neither_asked_nor_counted() -> None:
    practice = Practice.begin(EXAM, (7, 8), NOON).without(7)
    assert (practice.cards, practice.left) == ((8,), (8,))


def test_an_exam_that_is_handed_in_asks_nothing_more() -> None:
    practice = Practice.begin(EXAM, (7, 8), NOON).after(right=True).finished()
    assert practice.current(NOON) is None
    assert practice.cards == (7, 8)


def test_what_is_recorded_names_the_session_and_whether_it_was_right() -> None:
    recorded = Practised(Kind.CRAM, right=False, duration=timedelta(seconds=2.5)).payload()
    assert recorded == {"session": "cram", "right": False, "duration_ms": 2_500}


_piles = st.dictionaries(
    st.sampled_from(["a", "b", "c", None]),
    st.lists(st.integers(1, 9), max_size=8),
    max_size=4,
)


@reaching
@given(_piles, st.integers(0, 12), st.integers(0, 999))
def test_a_sample_takes_topics_in_turn_and_one_card_of_a_note(
    notes: dict[str | None, list[int]], count: int, seed: int
) -> None:
    numbers = iter(range(1, 99))
    piles = {topic: [(next(numbers), note) for note in pile] for topic, pile in notes.items()}
    note_of = {card: note for pile in piles.values() for card, note in pile}
    picked = sample(piles.values(), count, random.Random(seed))
    assert len(picked) == min(count, len(set(note_of.values())))
    assert len({note_of[card] for card in picked}) == len(picked)
    assert picked == sample(piles.values(), count, random.Random(seed))


def test_every_topic_has_its_share_of_a_sample() -> None:
    piles = {"a": [(n, n) for n in range(100)], "b": [(200, 200), (201, 201)]}
    picked = sample(piles.values(), 10, random.Random(1))
    assert sum(card >= 200 for card in picked) == 2
    assert sum(card >= 200 for card in sample(piles.values(), 4, random.Random(1))) == 2
