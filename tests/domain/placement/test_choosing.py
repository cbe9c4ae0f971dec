"""Which question is asked, and how often."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.decks.model import NoteType
from gradus.domain.placement.candidates import NewCard, candidates
from gradus.domain.placement.choosing import (
    MOST_QUESTIONS,
    doubt,
    information,
    is_over,
    next_question,
    questions_left,
)
from gradus.domain.placement.question import Question

_OPEN = {"a": 0.5, "b": 0.9}


def _question(topic: str, guess: float = 0.0, slip: float = 0.0, minutes: float = 1.0) -> Question:
    return Question(topic, f"{topic}:{guess}:{minutes}", guess, slip, minutes)


def test_an_answer_without_guess_or_slip_tells_one_bit_at_even_odds() -> None:
    assert information(_question("a"), 0.5) == pytest.approx(1.0)


def test_a_noisy_answer_tells_what_a_noisy_channel_does() -> None:
    # The capacity of a binary symmetric channel with one error in ten: 1 - H(0.1) = 0.5310 bits.
    assert information(_question("a", 0.1, 0.1), 0.5) == pytest.approx(0.5310, abs=1e-4)


@given(st.floats(0, 1), st.floats(0, 0.5), st.floats(0, 0.5))
def test_information_lies_between_nothing_and_a_bit(
    known: float, guess: float, slip: float
) -> None:
    assert 0 <= information(_question("a", guess, slip), known) <= 1


def test_the_question_that_tells_most_a_minute_is_asked() -> None:
    slow = _question("a", minutes=4.0)
    assert next_question([slow, _question("b")], _OPEN) == _question("b")
    assert next_question([_question("b"), _question("a")], _OPEN) == _question("a")


def test_a_topic_is_asked_about_three_times_at_most() -> None:
    both = [_question("a"), _question("b")]
    assert next_question(both, _OPEN, ["a", "a"]) == _question("a")
    assert next_question(both, _OPEN, ["a", "a", "a"]) == _question("b")


def test_nothing_is_asked_that_tells_nothing() -> None:
    assert next_question([_question("a", 0.5, 0.5)], _OPEN) is None


def test_a_placement_is_over_after_forty_questions_or_when_hardly_a_doubt_is_left() -> None:
    assert is_over(_OPEN, MOST_QUESTIONS)
    assert not is_over(_OPEN, MOST_QUESTIONS - 1)
    assert is_over({"a": 0.99, "b": 0.01}, 0)
    assert is_over({}, 0)
    assert next_question([_question("a")], _OPEN, ["a"] * MOST_QUESTIONS) is None


def test_doubt_is_the_share_of_topics_expected_to_be_judged_wrong() -> None:
    assert doubt({"a": 0.9, "b": 0.3}) == pytest.approx((0.1 + 0.3) / 2)


def test_the_questions_left_are_few_where_little_is_open_and_never_more_than_forty() -> None:
    assert questions_left({"a": 0.5}, 3) == 1
    assert questions_left({str(n): 0.5 for n in range(72)}, 5) == MOST_QUESTIONS - 5
    assert questions_left({"a": 0.999}, 5) == 0


def _cards() -> list[NewCard]:
    kinds = [NoteType.BASIC, NoteType.NUMERIC, NoteType.CLOZE, NoteType.TYPED, NoteType.BASIC]
    return [NewCard(f"k{n}", "a", n // 2 * 2, kind) for n, kind in enumerate(kinds)]


@given(st.text(max_size=5), st.randoms())
def test_candidates_are_the_same_for_a_seed_and_of_different_notes(
    seed: str, chance: object
) -> None:
    cards = _cards()
    found = candidates(cards, seed)
    assert candidates(chance.sample(cards, len(cards)), seed) == found  # type: ignore[attr-defined]
    assert len({one.card for one in found}) == len(found) == 3


def test_cards_that_the_program_judges_come_before_those_that_a_person_does() -> None:
    assert {one.card for one in candidates(_cards(), "x", 2)} == {"k1", "k3"}
