"""Replaying a card's events gives the very state that was reached live."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.cards import NOON, ratings
from tests.support.clock import BERLIN
from tests.support.laws import reaching

from gradus.domain.scheduling.answers import Answer, after_answer, outcomes
from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.events import Event, EventKind, Payload, next_order
from gradus.domain.scheduling.memory import MemoryModel, SchedulerSettings
from gradus.domain.scheduling.model import Due, Memory, Rating, State
from gradus.domain.scheduling.placed import Placed, after_placed, placed_due
from gradus.domain.scheduling.replay import apply, replay, state_before
from gradus.domain.scheduling.study_day import Moment, study_day

pytestmark = pytest.mark.counted  # laws take branches here that no example takes

_MODEL = MemoryModel(SchedulerSettings())
_KEY = "own:a:0"


@dataclass
class _Life:
    """One card with its log; undo and redo restore the states remembered here, not replayed."""

    now: datetime = NOON
    card: CardState = field(default_factory=CardState)
    log: list[Event] = field(default_factory=list)
    past: list[tuple[CardState, str]] = field(default_factory=list)
    future: list[tuple[CardState, str]] = field(default_factory=list)

    def wait(self, gap: timedelta) -> None:
        self.now += gap

    def answer(self, rating: Rating) -> None:
        moment = self._moment()
        chosen = outcomes(_MODEL, self.card, _KEY, moment, lambda _day: 0)[rating - 1]
        answer = Answer(
            rating,
            timedelta(seconds=5),
            0,
            self.card.state,
            chosen.state,
            chosen.step,
            chosen.due,
            0,
        )
        event = self._append(EventKind.ANSWERED, answer.payload())
        self.past.append((self.card, event.id))
        self.future.clear()
        self.card = after_answer(_MODEL, self.card, answer, moment.day)

    def place(self, rating: Rating | None) -> None:
        moment = self._moment()
        placed = Placed("p", "topic", rating is not None, 0.1, 0.1, timedelta(seconds=5))
        if rating is not None:
            due = placed_due(_MODEL, rating, _KEY, moment.day, lambda _day: 0)
            placed = placed.rated(rating, due)
        event = self._append(EventKind.PLACED, placed.payload())
        self.past.append((self.card, event.id))
        self.future.clear()
        self.card = after_placed(_MODEL, self.card, placed, moment.day)

    def undo(self) -> None:
        if self.past:
            before, name = self.past.pop()
            self._append(EventKind.UNDONE, {"target": name})
            self.future.append((self.card, name))
            self.card = before

    def redo(self) -> None:
        if self.future:
            after, name = self.future.pop()
            self._append(EventKind.REDONE, {"target": name})
            self.past.append((self.card, name))
            self.card = after

    def _moment(self) -> Moment:
        return Moment(self.now, study_day(self.now, BERLIN))

    def _append(self, kind: EventKind, payload: Payload) -> Event:
        moment, number = self._moment(), len(self.log) + 1
        last = self.log[-1].order if self.log else 0
        order = next_order(last, moment.now)
        event = Event(
            f"event {number}", "here", number, order, moment.now, moment.day, kind, _KEY, payload
        )
        self.log.append(event)
        return event


_gaps = st.one_of(
    st.timedeltas(timedelta(0), timedelta(minutes=20)),
    st.timedeltas(timedelta(0), timedelta(days=60)),
    st.timedeltas(timedelta(days=-3), timedelta(0)),
)
_acts = st.one_of(ratings, st.sampled_from(["undo", "redo", "right", "known well", "wrong"]))
_PLACED = {"right": Rating.GOOD, "known well": Rating.EASY, "wrong": None}


@reaching
@given(st.lists(st.tuples(_gaps, _acts), max_size=25), st.randoms())
def test_replaying_shuffled_events_rebuilds_the_card(
    script: list[tuple[timedelta, Rating | str]], chance: random.Random
) -> None:
    life = _Life()
    for gap, act in script:
        life.wait(gap)
        if isinstance(act, Rating):
            life.answer(act)
        elif act in _PLACED:
            life.place(_PLACED[act])
        else:
            getattr(life, act)()
        assert replay(_MODEL, life.log) == life.card
    assert replay(_MODEL, chance.sample(life.log, len(life.log))) == life.card


def _event(kind: EventKind, **payload: object) -> Event:
    return Event("e", "here", 1, 1, NOON, 739_621, kind, _KEY, payload)


_KNOWN = CardState(State.LEARNING, 1, Memory(3.0, 5.0), Due(at=NOON), 739_000, 739_100, 7, 2)


def test_suspending_and_flagging_leave_the_memory_alone() -> None:
    card = apply(_MODEL, _KNOWN, _event(EventKind.SUSPENDED, on=True))
    card = apply(_MODEL, card, _event(EventKind.FLAGGED, flag=3))
    assert (card.suspended, card.flag, card.memory) == (True, 3, _KNOWN.memory)
    assert not apply(_MODEL, card, _event(EventKind.SUSPENDED, on=False)).suspended


def test_a_reset_card_is_new_but_keeps_its_marks() -> None:
    marked = apply(_MODEL, _KNOWN, _event(EventKind.FLAGGED, flag=3))
    assert apply(_MODEL, marked, _event(EventKind.RESET)) == CardState(flag=3)


def test_a_rescheduled_card_is_in_review_on_the_day_that_was_chosen() -> None:
    card = apply(_MODEL, _KNOWN, _event(EventKind.RESCHEDULED, due_day=739_700))
    assert (card.state, card.step, card.due) == (State.REVIEW, None, Due(day=739_700))
    assert card.memory == _KNOWN.memory


def test_a_new_card_cannot_be_rescheduled() -> None:
    event = _event(EventKind.RESCHEDULED, due_day=739_700)
    assert apply(_MODEL, CardState(), event) == CardState()


def test_an_undo_is_nothing_that_could_be_applied() -> None:
    with pytest.raises(ValueError, match="no effective event"):
        apply(_MODEL, _KNOWN, _event(EventKind.UNDONE, target="x"))


def test_a_card_can_be_looked_at_as_it_stood_before_an_answer() -> None:
    life, states = _Life(), []
    for rating in (Rating.GOOD, Rating.GOOD, Rating.AGAIN):
        states.append(life.card)
        life.answer(rating)
        life.wait(timedelta(days=2))
    answers = [event.id for event in life.log]
    life.undo()
    assert [state_before(_MODEL, life.log, one) for one in answers[:2]] == states[:2]
    with pytest.raises(ValueError, match="event 3"):
        state_before(_MODEL, life.log, answers[2])
