"""A person's own wording of notes that ship with Gradus."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from gradus.store.tables import cards, decks, note_overrides, notes

_PLACE = (
    select(
        notes.c.id,
        notes.c.source,
        notes.c.name,
        decks.c.path,
        decks.c.title,
        notes.c.heading,
        notes.c.text_hash,
        notes.c.retired,
        note_overrides.c.text,
        note_overrides.c.base_hash,
    )
    .join(decks, decks.c.id == notes.c.deck_id)
    .outerjoin(note_overrides, note_overrides.c.note_id == notes.c.id)
)


@dataclass(frozen=True, slots=True)
class NotePlace:
    """Where a note comes from, and the person's wording of it if there is one.

    `text_hash` is of the text in the file as it was last read, `base_hash` of the one that the
    wording was made from.
    """

    id: int
    source: str
    name: str
    path: str
    deck: str
    heading: str
    text_hash: str
    retired: bool
    wording: str | None
    base_hash: str | None

    @property
    def outdated(self) -> bool:
        """Whether the file's text has changed since the person worded the note."""
        return self.wording is not None and self.text_hash != self.base_hash


def of_note(connection: Connection, note_id: int) -> NotePlace | None:
    """Return a note's place."""
    return _first(connection, notes.c.id == note_id)


def of_card(connection: Connection, card_id: int) -> NotePlace | None:
    """Return the place of the note that a card belongs to."""
    note = select(cards.c.note_id).where(cards.c.id == card_id).scalar_subquery()
    return _first(connection, notes.c.id == note)


def of_name(connection: Connection, source: str, name: str) -> NotePlace | None:
    """Return the place of a note known by its source and id."""
    return _first(connection, (notes.c.source == source) & (notes.c.name == name))


def all_of_them(connection: Connection) -> list[NotePlace]:
    """Return every note that has a wording of the person's, by deck and place in it."""
    query = _PLACE.where(note_overrides.c.text.is_not(None))
    rows = connection.execute(query.order_by(decks.c.path, notes.c.position))
    return [NotePlace(*tuple(row)) for row in rows]


def put(connection: Connection, note_id: int, text: str, base_hash: str, now: datetime) -> None:
    """Keep a wording, in place of the one before."""
    values: dict[str, Any] = {"text": text, "base_hash": base_hash, "changed_at": now}
    row = insert(note_overrides).values(note_id=note_id, **values)
    connection.execute(row.on_conflict_do_update(index_elements=["note_id"], set_=values))


def remove(connection: Connection, note_id: int) -> None:
    """Forget a wording."""
    connection.execute(delete(note_overrides).where(note_overrides.c.note_id == note_id))


def _first(connection: Connection, condition: ColumnElement[bool]) -> NotePlace | None:
    row = connection.execute(_PLACE.where(condition)).one_or_none()
    return None if row is None else NotePlace(*tuple(row))
