"""Seeds hold until an answer counts; minutes follow from the kinds of cards."""

from __future__ import annotations

import hashlib

import pytest

from gradus.domain.scheduling.estimate import SECONDS_PER_ANSWER, minutes, seconds_per_answer
from gradus.domain.scheduling.seed import card_seed


def test_a_seed_depends_on_the_card_and_its_number_of_reviews() -> None:
    seeds = {card_seed(key, reviews) for key in ("own:a:0", "own:b:0") for reviews in range(50)}
    assert len(seeds) == 100
    assert card_seed("own:a:0", 3) == card_seed("own:a:0", 3)


def test_a_seed_is_the_first_six_bytes_of_a_sha256_on_every_computer() -> None:
    digest = hashlib.sha256(b"bundled:eigen-meaning:0:2").hexdigest()
    assert card_seed("bundled:eigen-meaning:0", 2) == int(digest[:12], 16)


@pytest.mark.parametrize(
    ("cards", "expected"),
    [((0, 0, 0), 0.0), ((4, 0, 0), 1.0), ((0, 10, 0), 3.0), ((0, 0, 10), 6.0), ((4, 10, 10), 10.0)],
)
def test_minutes_of_a_day(cards: tuple[int, int, int], expected: float) -> None:
    # A step takes one answer, a review 1.2 and a new card 2.4, at fifteen seconds each.
    assert minutes(*cards, SECONDS_PER_ANSWER) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("seconds", "answers", "expected"),
    [
        (0.0, 0, 15.0),  # nothing measured yet
        (2.0, 2, 302 / 22),  # two hasty answers hardly count
        (180 * 5.0, 180, 6.0),  # many do
    ],
)
def test_the_assumed_time_of_an_answer_weighs_twenty_answers(
    seconds: float, answers: int, expected: float
) -> None:
    assert seconds_per_answer(seconds, answers) == pytest.approx(expected)
