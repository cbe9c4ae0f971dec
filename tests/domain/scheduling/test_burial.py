"""Cards put back for the day."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from gradus.domain.scheduling.burial import Reason, payload_of, reason_of, resting
from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.events import Event, EventKind
from gradus.domain.scheduling.memory import MemoryModel, SchedulerSettings
from gradus.domain.scheduling.model import Due, Memory, State
from gradus.domain.scheduling.replay import apply

_NOW = datetime(2026, 1, 5, 12, tzinfo=UTC)
_DAY = 739_621


def _buried(
    number: int, card: str | None, day: int = _DAY, reason: Reason = Reason.CHOSEN
) -> Event:
    payload = payload_of(reason)
    return Event(f"e{number}", "here", number, number, _NOW, day, EventKind.BURIED, card, payload)


def _undone(number: int, target: str) -> Event:
    payload = {"target": target}
    return Event(f"e{number}", "here", number, number, _NOW, _DAY, EventKind.UNDONE, "a", payload)


def test_a_buried_card_rests_on_that_study_day_only() -> None:
    events = [_buried(1, "a"), _buried(2, "b", _DAY - 1), _buried(3, None)]
    assert resting(events, _DAY) == {"a"}
    assert resting(events, _DAY - 1) == {"b"}
    assert resting(events, _DAY + 1) == frozenset()


def test_a_burial_taken_back_does_not_count() -> None:
    events = [_buried(1, "a"), _buried(2, "b"), _undone(3, "e1")]
    assert resting(events, _DAY) == {"b"}


def test_nothing_but_a_burial_lets_a_card_rest() -> None:
    answer = Event("e1", "here", 1, 1, _NOW, _DAY, EventKind.ANSWERED, "a")
    assert resting([answer], _DAY) == frozenset()


@pytest.mark.parametrize("reason", list(Reason))
def test_a_burial_changes_nothing_about_the_card(reason: Reason) -> None:
    card = CardState(State.REVIEW, None, Memory(9, 5), Due(day=_DAY), 1, 2, 3, 4, flag=1)
    event = _buried(1, "a", reason=reason)
    assert apply(MemoryModel(SchedulerSettings()), card, event) is card
    assert reason_of(event) is reason
