"""Rebuilding a card from its events."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from gradus.domain.scheduling.answers import Answer, after_answer
from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.events import Event, EventKind, effective
from gradus.domain.scheduling.memory import MemoryModel
from gradus.domain.scheduling.model import Due, State
from gradus.domain.scheduling.placed import Placed, after_placed
from gradus.domain.scheduling.taken_over import TakenOver, after_taken_over


def replay(model: MemoryModel, events: Iterable[Event]) -> CardState:
    """Return where one card stands after its events, in whatever order they are given.

    Stability and difficulty are computed again; due dates are read from the events.
    """
    card = CardState()
    for event in effective(events):
        card = apply(model, card, event)
    return card


def state_before(model: MemoryModel, events: Iterable[Event], event_id: str) -> CardState:
    """Return where one card stood just before one of its events that counts."""
    card = CardState()
    for event in effective(events):
        if event.id == event_id:
            return card
        card = apply(model, card, event)
    raise ValueError(f"{event_id} is no effective event of this card")


def apply(model: MemoryModel, card: CardState, event: Event) -> CardState:
    """Return the card after one effective event."""
    match event.kind:
        case EventKind.ANSWERED | EventKind.PLACED | EventKind.TAKEN_OVER:
            return _remembered(model, card, event)
        case EventKind.SUSPENDED:
            return replace(card, suspended=bool(event.payload["on"]))
        case EventKind.FLAGGED:
            return replace(card, flag=_integer(event, "flag"))
        case EventKind.BURIED | EventKind.PRACTISED:
            return card  # it rests for a day, or was asked without consequence
        case EventKind.RESET:
            return CardState(suspended=card.suspended, flag=card.flag)
        case EventKind.RESCHEDULED:
            due = Due(day=_integer(event, "due_day"))
            return (
                card
                if card.memory is None
                else replace(card, state=State.REVIEW, step=None, due=due)
            )
        case _:
            raise ValueError(f"{event.kind} is no effective event")


def _remembered(model: MemoryModel, card: CardState, event: Event) -> CardState:
    if event.kind is EventKind.TAKEN_OVER:
        return after_taken_over(card, TakenOver.from_payload(event.payload))
    if event.kind is EventKind.PLACED:
        return after_placed(model, card, Placed.from_payload(event.payload), event.day)
    return after_answer(model, card, Answer.from_payload(event.payload), event.day)


def _integer(event: Event, key: str) -> int:
    value = event.payload[key]
    assert isinstance(value, int)
    return value
