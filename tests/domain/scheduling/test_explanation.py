"""The numbers behind an interval, against hand calculation."""

from __future__ import annotations

from datetime import timedelta
from math import exp, log

import pytest
from tests.support.cards import DAY, MOMENT, NOON

from gradus.domain.scheduling.answers import Answer, outcomes
from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.explanation import Explanation, explain
from gradus.domain.scheduling.memory import MemoryModel, SchedulerSettings
from gradus.domain.scheduling.model import Due, Memory, Outcome, Rating, State

_MODEL = MemoryModel(SchedulerSettings())
_KNOWN = CardState(
    State.REVIEW, None, Memory(10.0, 5.0), Due(day=DAY), DAY - 60, DAY - 20, reviews=4
)


def _outcome(card: CardState, rating: Rating) -> Outcome:
    return outcomes(_MODEL, card, "own:a:0", MOMENT, lambda _day: 0)[rating - 1]


def _answer(card: CardState, rating: Rating) -> Answer:
    one = _outcome(card, rating)
    state = card.state
    return Answer(rating, timedelta(seconds=5), 0, state, one.state, one.step, one.due, 0)


def _explained(card: CardState, rating: Rating) -> Explanation:
    return explain(_MODEL, card, _answer(card, rating), DAY)


def test_the_predicted_recall_is_that_of_the_forgetting_curve() -> None:
    # FSRS-6: R(t, S) = (1 + f·t/S)^(−w20) with f = 0.9^(−1/w20) − 1; the default w20 is 0.1542.
    # After 20 days with a stability of 10: f = e^(0.105361/0.1542) − 1 = 0.98036, and
    # R = (1 + 0.98036 · 2)^(−0.1542) = e^(−0.1542 · 1.08543) = 0.8459.
    one = _explained(_KNOWN, Rating.GOOD)
    assert one.elapsed_days == 20
    assert one.predicted == pytest.approx(0.8459, abs=0.0001)
    factor = exp(-log(0.9) / 0.1542) - 1
    assert one.predicted == pytest.approx(exp(-0.1542 * log(1 + factor * 2)))


def test_a_good_answer_to_a_known_card() -> None:
    one = _explained(_KNOWN, Rating.GOOD)
    assert (one.before, one.after, one.retention) == (State.REVIEW, State.REVIEW, 0.9)
    assert one.memory_before == Memory(10.0, 5.0)
    # Good: S' = S · (1 + e^w8 · (11 − D) · S^(−w9) · (e^(w10 · (1 − R)) − 1)), FSRS-6 defaults
    # w8 = 1.8722, w9 = 0.1666, w10 = 0.796 and R from above.
    growth = exp(1.8722) * 6 * 10**-0.1666 * (exp(0.796 * (1 - 0.84588)) - 1)
    assert one.memory_after.stability == pytest.approx(10 * (1 + growth), rel=0.001)
    # At a desired retention of 90 % the interval is the stability, in whole days.
    assert one.wanted == timedelta(days=round(one.memory_after.stability))
    assert (one.step, one.steps) == (None, 0)


def test_the_interval_was_chosen_among_days_near_the_one_wanted() -> None:
    one = _explained(_KNOWN, Rating.GOOD)
    wanted = one.wanted.days
    # Anki's bands: 1 + 15 % of 2.5 to 7 days + 10 % of 7 to 20 + 5 % beyond, on each side.
    delta = 1 + 0.15 * 4.5 + 0.1 * 13 + 0.05 * (wanted - 20)
    assert wanted > 20
    assert (one.earliest, one.latest) == (round(wanted - delta), round(wanted + delta))
    assert one.chosen == _outcome(_KNOWN, Rating.GOOD).interval
    assert one.earliest <= one.chosen.days <= one.latest


def test_a_new_card_has_nothing_to_predict() -> None:
    one = _explained(CardState(), Rating.GOOD)
    assert (one.elapsed_days, one.predicted, one.memory_before) == (None, None, None)
    # Good on a new card gives the initial stability w2 and the second of two learning steps.
    assert one.memory_after.stability == pytest.approx(2.3065)
    assert (one.after, one.step, one.steps) == (State.LEARNING, 2, 2)
    assert one.wanted == one.chosen == timedelta(minutes=10)


def test_a_lapse_goes_to_the_only_relearning_step() -> None:
    one = _explained(_KNOWN, Rating.AGAIN)
    assert (one.after, one.step, one.steps) == (State.RELEARNING, 1, 1)
    assert (one.earliest, one.latest) == (0, 0)
    assert one.memory_after.stability < 10


def test_an_answer_on_the_same_day_is_predicted_for_certain() -> None:
    state = CardState(State.LEARNING, 1, Memory(2.3, 2.1), Due(at=NOON), DAY, DAY, reviews=1)
    one = _explained(state, Rating.GOOD)
    assert (one.elapsed_days, one.predicted) == (0, 1.0)


def test_a_clock_that_was_set_back_explains_nothing_from_the_future() -> None:
    one = explain(_MODEL, _KNOWN, _answer(_KNOWN, Rating.GOOD), DAY - 30)
    assert one.elapsed_days == 0
    assert one.chosen.days > 0
