"""What fitting reads and writes: answers of all cards, and memory that is computed anew."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import Connection, func, select

from gradus.domain.scheduling.events import Event, EventKind
from gradus.store.events import event_of
from gradus.store.listed import listed
from gradus.store.tables import card_events, cards

_COUNTED = (
    EventKind.ANSWERED,
    EventKind.PLACED,
    EventKind.TAKEN_OVER,
    EventKind.UNDONE,
    EventKind.REDONE,
    EventKind.RESET,
)
_FITS = (EventKind.FITTED, EventKind.UNDONE, EventKind.REDONE)


def answers(connection: Connection) -> list[Event]:
    """Return the answers of all cards, placed ones too, and what undoes them or resets a card."""
    kinds = [kind.value for kind in _COUNTED]
    query = select(card_events).where(card_events.c.card.is_not(None))
    return [event_of(row) for row in connection.execute(query.where(card_events.c.kind.in_(kinds)))]


def count_answers(connection: Connection) -> int:
    """Return how many answers there are, undone ones included."""
    query = select(func.count()).where(card_events.c.kind == EventKind.ANSWERED.value)
    return connection.scalar(query.select_from(card_events)) or 0


def fits(connection: Connection) -> list[Event]:
    """Return every fit, with what took it back."""
    kinds = [kind.value for kind in _FITS]
    query = select(card_events).where(card_events.c.kind.in_(kinds), card_events.c.card.is_(None))
    return [event_of(row) for row in connection.execute(query)]


def answered_cards(connection: Connection) -> list[tuple[int, str]]:
    """Return id and key of each card that has a memory."""
    query = select(cards.c.id, cards.c.key).where(cards.c.stability.is_not(None))
    return [(card_id, key) for card_id, key in connection.execute(query.order_by(cards.c.id))]


def events_of(connection: Connection, keys: Sequence[str]) -> dict[str, list[Event]]:
    """Return all events of a few cards by their keys."""
    found: defaultdict[str, list[Event]] = defaultdict(list)
    for row in connection.execute(select(card_events).where(card_events.c.card.in_(listed(keys)))):
        found[row.card].append(event_of(row))
    return found
