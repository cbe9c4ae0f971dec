"""What an answer of a placement does to a card."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from fsrs.scheduler import DEFAULT_PARAMETERS
from tests.support.cards import NOON

from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.events import Event, EventKind
from gradus.domain.scheduling.fitting.history import histories
from gradus.domain.scheduling.memory import MemoryModel, SchedulerSettings
from gradus.domain.scheduling.model import Due, Memory, Rating, State
from gradus.domain.scheduling.placed import Placed, after_placed, placed_due, rating_of
from gradus.domain.statistics.past import past_answers

_MODEL = MemoryModel(SchedulerSettings())
_DAY = 739_621
_WRONG = Placed("p", "svd", False, 0.05, 0.1, timedelta(seconds=7))
_RIGHT = replace(_WRONG, right=True).rated(Rating.EASY, _DAY + 8)


def _event(number: int, kind: EventKind, day: int, payload: dict[str, object]) -> Event:
    return Event(f"e{number}", "here", number, number, NOON, day, kind, "own:a:0", payload)


def _answered(number: int, day: int, before: State) -> Event:
    said: dict[str, object] = {
        "rating": 3,
        "duration_ms": 5000,
        "before": int(before),
        "due_day": day + 3,
    }
    return _event(number, EventKind.ANSWERED, day, said)


@pytest.mark.parametrize("placed", [_WRONG, _RIGHT, replace(_WRONG, right=None)])
def test_a_placed_event_holds_all_that_was_asked_and_chosen(placed: Placed) -> None:
    assert Placed.from_payload(placed.payload()) == placed


def test_a_right_answer_leaves_the_memory_of_a_first_review() -> None:
    card = after_placed(_MODEL, CardState(), _RIGHT, _DAY)
    assert card.memory is not None
    assert card.memory.stability == pytest.approx(DEFAULT_PARAMETERS[3])
    assert (card.state, card.due) == (State.REVIEW, Due(day=_DAY + 8))
    assert (card.first_day, card.last_day, card.reviews) == (_DAY, _DAY, 0)


def test_a_wrong_answer_leaves_the_card_new() -> None:
    assert after_placed(_MODEL, CardState(), _WRONG, _DAY) == CardState()


def test_a_card_that_was_studied_keeps_its_memory() -> None:
    studied = CardState(State.REVIEW, None, Memory(30.0, 5.0), Due(day=_DAY), 1, 2, 3)
    assert after_placed(_MODEL, studied, _RIGHT, _DAY) == studied


def test_what_may_have_been_guessed_counts_as_good_and_a_wrong_answer_as_nothing() -> None:
    assert rating_of(right=True, hard_to_guess=False) is Rating.GOOD
    assert rating_of(right=True, hard_to_guess=True) is Rating.EASY
    assert rating_of(right=False, hard_to_guess=True) is None


def test_a_placed_card_comes_back_when_its_recall_is_down_to_what_is_wanted() -> None:
    # At 90 % FSRS's interval is the stability: 8.3 days for Easy, which fuzz may move by two.
    due = placed_due(_MODEL, Rating.EASY, "own:a:0", _DAY, lambda _day: 0)
    assert _DAY + 6 <= due <= _DAY + 10
    good = placed_due(_MODEL, Rating.GOOD, "own:a:0", _DAY, lambda _day: 0)
    assert good == _DAY + round(DEFAULT_PARAMETERS[2])


def test_fitting_leaves_out_what_follows_a_placed_answer_until_the_card_is_reset() -> None:
    placed = _event(1, EventKind.PLACED, _DAY, _RIGHT.payload())
    later = _answered(2, _DAY + 8, State.REVIEW)
    assert histories([placed, later]) == ()
    again = [_event(3, EventKind.RESET, _DAY + 9, {}), _answered(4, _DAY + 9, State.NEW)]
    (history,) = histories([placed, later, *again])
    assert [review.day for review in history.reviews] == [_DAY + 9]


def test_fitting_learns_from_a_card_that_was_wrong_in_a_placement() -> None:
    placed = _event(1, EventKind.PLACED, _DAY, _WRONG.payload())
    (history,) = histories([placed, _answered(2, _DAY, State.NEW)])
    assert len(history.reviews) == 1


def test_statistics_predict_the_first_review_of_a_placed_card() -> None:
    placed = _event(1, EventKind.PLACED, _DAY, _RIGHT.payload())
    (answer,) = past_answers(_MODEL, [placed, _answered(2, _DAY + 8, State.REVIEW)])
    assert answer.interval == 8
    assert answer.recall == pytest.approx(0.9, abs=0.01)
