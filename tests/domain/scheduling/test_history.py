"""What can be taken back and done again, computed from the log alone."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.laws import reaching

from gradus.domain.scheduling.events import Event, EventKind, effective
from gradus.domain.scheduling.history import BATCH, History, history

pytestmark = pytest.mark.counted  # laws take branches here that no example takes

_NOW = datetime(2026, 1, 5, 12, tzinfo=UTC)
_HERE = "here"


@dataclass
class _Log:
    """A log that is written by hand, with two plain stacks beside it to compare with."""

    events: list[Event] = field(default_factory=list)
    done: list[str] = field(default_factory=list)
    undone: list[str] = field(default_factory=list)

    def add(self, kind: EventKind, device: str = _HERE, **payload: object) -> Event:
        number = len(self.events) + 1
        event = Event(f"e{number}", device, number, number, _NOW, 739_621, kind, "own:a:0", payload)
        self.events.append(event)
        return event

    def act(self, kind: EventKind) -> None:
        self.done.append(self.add(kind).id)
        self.undone.clear()

    def undo(self) -> None:
        if self.done:
            self.undone.append(self.done.pop())
            self.add(EventKind.UNDONE, target=self.undone[-1])

    def redo(self) -> None:
        if self.undone:
            self.done.append(self.undone.pop())
            self.add(EventKind.REDONE, target=self.done[-1])


def _ids(events: tuple[Event, ...]) -> list[str]:
    return [event.id for event in events]


_ACTIONS = (
    EventKind.ANSWERED,
    EventKind.BURIED,
    EventKind.SUSPENDED,
    EventKind.FLAGGED,
    EventKind.RESET,
    EventKind.RESCHEDULED,
)


@reaching
@given(st.lists(st.sampled_from([*_ACTIONS, "undo", "redo"]), max_size=30), st.randoms())
def test_undo_and_redo_are_two_stacks(acts: list[EventKind | str], chance: random.Random) -> None:
    log, live = _Log(), History()
    for act in acts:
        before = len(log.events)
        log.act(act) if isinstance(act, EventKind) else getattr(log, act)()
        for event in log.events[before:]:
            live = live.after(event)
    read = history(chance.sample(log.events, len(log.events)), _HERE)
    assert read == live
    assert (_ids(read.done), _ids(read.undone)) == (log.done, log.undone)
    assert [event.id for event in effective(log.events)] == log.done


def test_a_new_action_makes_what_was_taken_back_final() -> None:
    log = _Log()
    log.act(EventKind.ANSWERED)
    log.undo()
    redo = history(log.events, _HERE).to_redo
    assert redo is not None
    assert redo.id == "e1"
    log.act(EventKind.FLAGGED)
    assert history(log.events, _HERE).to_redo is None


def test_the_actions_of_another_device_are_not_ours_to_take_back() -> None:
    log = _Log()
    log.act(EventKind.ANSWERED)
    log.add(EventKind.ANSWERED, device="there")
    log.add(EventKind.UNDONE, device="there", target="e1")
    assert _ids(history(log.events, _HERE).done) == ["e1"]
    assert history(log.events, None) == History()


def test_an_undo_of_something_unknown_changes_nothing() -> None:
    log = _Log()
    log.act(EventKind.ANSWERED)
    log.add(EventKind.UNDONE, target="yesterday")
    log.add(EventKind.REDONE, target="yesterday")
    log.add(EventKind.SETTING_CHANGED)
    assert history(log.events, _HERE) == History((log.events[0],))


@pytest.mark.parametrize("kind", [EventKind.SUSPENDED, EventKind.RESET])
def test_an_action_on_many_cards_is_not_taken_back_card_by_card(kind: EventKind) -> None:
    log = _Log()
    log.act(EventKind.ANSWERED)
    for _ in range(3):
        log.add(kind, **{BATCH: "b"})
    past = history(log.events, _HERE)
    assert past.to_undo is None
    log.add(EventKind.UNDONE, target="e4")
    assert history(log.events, _HERE).to_redo is None
    assert past.last_answer is log.events[0]


def test_the_last_answer_is_found_behind_other_actions() -> None:
    log = _Log()
    assert History().last_answer is None
    log.act(EventKind.ANSWERED)
    log.act(EventKind.ANSWERED)
    log.undo()
    log.act(EventKind.FLAGGED)
    assert history(log.events, _HERE).last_answer is log.events[0]
