"""A card that was taken over stands where it stood, and its unknown past teaches nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.support.cards import DAY, NOON

from gradus.domain.scheduling.answers import Answer
from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.events import Event, EventKind, Payload
from gradus.domain.scheduling.fitting.history import histories
from gradus.domain.scheduling.memory import MemoryModel, SchedulerSettings
from gradus.domain.scheduling.model import Due, Memory, Rating, State
from gradus.domain.scheduling.replay import replay
from gradus.domain.scheduling.taken_over import TakenOver
from gradus.domain.statistics.past import past_answers

_MODEL = MemoryModel(SchedulerSettings())
_TAKEN = TakenOver(
    state=State.REVIEW,
    step=None,
    memory=Memory(30.0, 5.5),
    due=Due(day=DAY + 20),
    first_day=DAY - 100,
    last_day=DAY - 10,
    reviews=7,
    lapses=1,
)


def _event(number: int, kind: EventKind, day: int, payload: Payload) -> Event:
    return Event(str(number), "anki", number, number, NOON, day, kind, "anki:a:0", payload)


def _answered(number: int, day: int) -> Event:
    answer = Answer(
        Rating.GOOD, timedelta(), 0, State.REVIEW, State.REVIEW, None, Due(day=day + 40), 0
    )
    return _event(number, EventKind.ANSWERED, day, answer.payload())


def test_a_card_stands_where_it_stood_elsewhere_whatever_was_told_before() -> None:
    flag = _event(1, EventKind.FLAGGED, DAY, {"flag": 3})
    taken = _event(3, EventKind.TAKEN_OVER, DAY, _TAKEN.payload())
    expected = CardState(
        State.REVIEW, None, _TAKEN.memory, _TAKEN.due, DAY - 100, DAY - 10, 7, 1, flag=3
    )
    assert replay(_MODEL, [flag, _answered(2, DAY - 10), taken]) == expected


def test_a_step_is_taken_over_with_its_end() -> None:
    step = replace(_TAKEN, state=State.RELEARNING, step=0, due=Due(at=NOON))
    assert TakenOver.from_payload(step.payload()) == step


def test_fitting_leaves_a_past_out_that_is_not_known_whole() -> None:
    taken = _event(2, EventKind.TAKEN_OVER, DAY, _TAKEN.payload())
    told = [_answered(1, DAY - 10), taken, _answered(3, DAY + 20)]
    assert histories(told) == ()
    reset = _event(4, EventKind.RESET, DAY + 21, {})
    (history,) = histories([*told, reset, _answered(5, DAY + 21)])
    assert [review.day for review in history.reviews] == [DAY + 21]


def test_the_next_answer_is_predicted_from_the_memory_that_came() -> None:
    taken = _event(1, EventKind.TAKEN_OVER, DAY, _TAKEN.payload())
    (answer,) = past_answers(_MODEL, [taken, _answered(2, DAY + 20)])
    assert answer.interval == 30
    assert answer.recall == pytest.approx(0.9, abs=1e-9)  # 30 days at a stability of 30
