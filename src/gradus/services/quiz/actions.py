"""Doing something to a card, taking it back, doing it again: always an event, then the card."""

from __future__ import annotations

from gradus.domain.scheduling import burial
from gradus.domain.scheduling.events import Event, EventKind, Payload
from gradus.domain.scheduling.memory import MemoryModel
from gradus.domain.scheduling.replay import apply, replay
from gradus.domain.scheduling.study_day import Moment
from gradus.errors import StaleCardError
from gradus.services.quiz.happened import Course, Deed, Happened
from gradus.store import cards, events
from gradus.store.cards import StoredCard
from gradus.store.database import Connection

FLAG = 1
"""The flag that a quiz sets and takes away."""

_DEEDS = {
    EventKind.ANSWERED: Deed.ANSWERED,
    EventKind.RESET: Deed.RESET,
    EventKind.RESCHEDULED: Deed.RESCHEDULED,
}


def card_for_action(connection: Connection, card_id: int) -> StoredCard:
    """Return a card that something can be done to; raises StaleCardError where it is gone."""
    stored = cards.load(connection, card_id)
    if stored is None or stored.retired:
        raise StaleCardError(
            "This card is not in your decks any more, so nothing was done to it.",
            "Go on with the next one.",
        )
    return stored


def record(
    connection: Connection,
    model: MemoryModel,
    stored: StoredCard,
    kind: EventKind,
    payload: Payload,
    moment: Moment,
) -> Event:
    """Append an event and bring its card up to date, as replay will."""
    event = events.append(connection, kind, stored.key, payload, moment)
    after = apply(model, stored.state, event)
    if after != stored.state:
        cards.save(connection, stored.id, after)
    return event


def reverse(
    connection: Connection, model: MemoryModel, kind: EventKind, target: Event, moment: Moment
) -> int | None:
    """Take an event back or do it again, rebuild its card, and return the card's id.

    `kind` is UNDONE or REDONE. None where the card is not on this device.
    """
    assert target.card is not None
    events.append(connection, kind, target.card, {"target": target.id}, moment)
    card_id = cards.id_of_key(connection, target.card)
    if card_id is not None:
        cards.save(connection, card_id, replay(model, events.of_card(connection, target.card)))
    return card_id


def happened(event: Event, course: Course = Course.DONE) -> Happened:
    """Say what an event did, was before it was taken back, or does again."""
    return Happened(_deed(event), course)


def _deed(event: Event) -> Deed:
    match event.kind:
        case EventKind.BURIED:
            known = burial.reason_of(event) is burial.Reason.CHOSEN
            return Deed.BURIED if known else Deed.NOT_LEARNED
        case EventKind.SUSPENDED:
            return Deed.SUSPENDED if event.payload["on"] else Deed.UNSUSPENDED
        case EventKind.FLAGGED:
            return Deed.FLAGGED if event.payload["flag"] else Deed.UNFLAGGED
        case _:
            return _DEEDS[event.kind]
