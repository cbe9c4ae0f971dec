"""Writing another program's reviews: a deck of retired notes, their cards and their events."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select
from sqlalchemy.dialects.sqlite import insert

from gradus.domain.scheduling.events import Event
from gradus.store import events
from gradus.store.deck_writing import card_key
from gradus.store.listed import listed
from gradus.store.tables import card_events, cards, decks, devices, notes

SOURCE = "log"
"""Cards of a review log have no text: they count as history and are never asked."""

_NAMES = uuid.uuid5(uuid.NAMESPACE_URL, "https://github.com/gradus/review-log")


@dataclass(frozen=True, slots=True)
class LogDevice:
    """The other program, as the device of the events that come from it."""

    id: str
    last_sequence: int


def key_of(card: str) -> str:
    """Return the key that names a logged card in events."""
    return card_key(SOURCE, card, 0)


def event_id(card: str, at: datetime) -> str:
    """Return the UUIDv5 of one review, the same whenever and wherever it is imported."""
    return str(uuid.uuid5(_NAMES, f"{card}:{round(at.timestamp() * 1000)}"))


def log_device(connection: Connection, name: str, now: datetime) -> LogDevice:
    """Return the device of a log of that name, made on first use."""
    identity = str(uuid.uuid5(_NAMES, name))
    ensure_device(connection, identity, name, now)
    last = select(func.max(card_events.c.sequence)).where(card_events.c.device == identity)
    return LogDevice(identity, connection.scalar(last) or 0)


def ensure_device(connection: Connection, identity: str, name: str, now: datetime) -> None:
    """Make another program known as a device, where it is not yet."""
    row = {"id": identity, "name": name, "this_one": False, "created_at": now}
    connection.execute(insert(devices).values(row).on_conflict_do_nothing())


def known_events(connection: Connection, ids: Iterable[str]) -> frozenset[str]:
    """Return those of the ids that the log holds already."""
    return frozenset(
        connection.scalars(select(card_events.c.id).where(card_events.c.id.in_(listed(ids))))
    )


def ensure_cards(connection: Connection, deck: str, names: Sequence[str]) -> None:
    """Make a deck of that name with a retired note and card for each logged card it lacks."""
    place = {"source": SOURCE, "path": deck}
    row = {"title": deck, "tags": [], "sources": [], "introduction": "", "checksum": ""}
    connection.execute(insert(decks).values(**place, **row).on_conflict_do_nothing())
    where = (decks.c.source == SOURCE, decks.c.path == deck)
    deck_id = connection.execute(select(decks.c.id).where(*where)).scalar_one()
    fresh = [_note(deck_id, name, n) for n, name in enumerate(names)]
    connection.execute(insert(notes).on_conflict_do_nothing(), fresh)
    known = select(notes.c.name, notes.c.id).where(notes.c.source == SOURCE)
    rows = connection.execute(known.where(notes.c.name.in_(names)))
    ids = {name: note for name, note in rows}  # noqa: C416  dict() would ask a result for keys
    connection.execute(
        insert(cards).on_conflict_do_nothing(),
        [
            {"note_id": ids[name], "ordinal": 0, "key": key_of(name), "retired": True}
            for name in names
        ],
    )


def add(connection: Connection, device: str, numbered: Iterable[tuple[Event, int]]) -> None:
    """Add events that another program made, with their numbers in its log."""
    rows = [
        {**events.values(event), "device": device, "sequence": number} for event, number in numbered
    ]
    connection.execute(insert(card_events), rows)


def _note(deck_id: int, name: str, position: int) -> Mapping[str, object]:
    return {
        "source": SOURCE,
        "name": name,
        "deck_id": deck_id,
        "position": position,
        "type": "basic",
        "heading": name,
        "body": "",
        "attributes": [],
        "text_hash": "",
        "retired": True,
    }
