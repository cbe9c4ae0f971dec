"""What is here already of a package: decks, note types, notes, cards and events."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from gradus.domain.anki.model import SOURCE, NoteType
from gradus.store.imported import note_type_of
from gradus.store.listed import listed
from gradus.store.tables import card_events, cards, decks, notes
from gradus.store.tables.imported import imported_notes, media, note_types


@dataclass(frozen=True, slots=True)
class KnownNote:
    """A note that was imported before; `changed` is when it was changed in Anki, in ms."""

    id: int
    text_hash: str
    changed: int
    retired: bool
    ordinals: frozenset[int]


@dataclass(frozen=True, slots=True)
class Known:
    """What is here already; note types by their origin with their ids, notes by their guid.

    The ids are the first that are free.
    """

    decks: dict[str, int]
    note_types: dict[str, tuple[int, NoteType]]
    notes: dict[str, KnownNote]
    next_note: int
    next_card: int


def known(connection: Connection, guids: Iterable[str]) -> Known:
    """Return what is here of a package with notes of these names."""
    types = connection.execute(select(note_types)).all()
    return Known(
        decks=_decks(connection),
        note_types={row.origin: (row.id, note_type_of(row)) for row in types},
        notes=_notes(connection, guids),
        next_note=_next(connection, notes.c.id),
        next_card=_next(connection, cards.c.id),
    )


def known_media(connection: Connection) -> dict[str, tuple[str, int]]:
    """Return SHA-256 and size of every file of media by its name."""
    rows = connection.execute(select(media))
    return {row.name: (row.checksum, row.size) for row in rows}


def known_events(connection: Connection, keys: Iterable[str]) -> set[str]:
    """Return the ids of all events of these cards."""
    query = select(card_events.c.id).where(card_events.c.card.in_(listed(keys)))
    return set(connection.scalars(query))


def _decks(connection: Connection) -> dict[str, int]:
    rows = connection.execute(select(decks.c.path, decks.c.id).where(decks.c.source == SOURCE))
    return {path: number for path, number in rows}  # noqa: C416  dict() would ask for keys


def _notes(connection: Connection, guids: Iterable[str]) -> dict[str, KnownNote]:
    found = (
        select(
            notes.c.name,
            notes.c.id,
            notes.c.text_hash,
            notes.c.retired,
            imported_notes.c.changed_at,
        )
        .join(imported_notes, imported_notes.c.note_id == notes.c.id)
        .where(notes.c.source == SOURCE, notes.c.name.in_(listed(guids)))
    )
    rows = connection.execute(found).all()
    ordinals = _ordinals(connection, [row.id for row in rows])
    return {
        row.name: KnownNote(
            row.id,
            row.text_hash,
            round(row.changed_at.timestamp() * 1000),
            row.retired,
            frozenset(ordinals[row.id]),
        )
        for row in rows
    }


def _ordinals(connection: Connection, ids: list[int]) -> defaultdict[int, list[int]]:
    found: defaultdict[int, list[int]] = defaultdict(list)
    query = select(cards.c.note_id, cards.c.ordinal).where(cards.c.note_id.in_(listed(ids)))
    for note, ordinal in connection.execute(query):
        found[note].append(ordinal)
    return found


def _next(connection: Connection, column: object) -> int:
    return int(connection.scalar(select(func.coalesce(func.max(column), 0))) or 0) + 1
