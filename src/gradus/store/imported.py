"""Notes from Anki as they came, with their note types."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, bindparam, select

from gradus.domain.anki.model import ImportedNote, Kind, NoteType, Template
from gradus.store.listed import listed
from gradus.store.tables import decks, notes
from gradus.store.tables.imported import imported_notes, note_types

_NOTES = (
    select(
        imported_notes.c.note_id,
        imported_notes.c.note_type_id,
        imported_notes.c.fields,
        imported_notes.c.tags,
        notes.c.name,
        decks.c.path,
    )
    .join(notes, notes.c.id == imported_notes.c.note_id)
    .join(decks, decks.c.id == notes.c.deck_id)
)
# The quiz asks for a note at a time; made once, the question costs half as much.
_ONE = _NOTES.where(imported_notes.c.note_id == bindparam("note"))
_TYPE = select(note_types).where(note_types.c.id == bindparam("note_type"))


def imported_note(connection: Connection, note_id: int) -> ImportedNote | None:
    """Return a note as it came, None for one that does not come from Anki."""
    row = connection.execute(_ONE, {"note": note_id}).one_or_none()
    if row is None:
        return None
    kind = connection.execute(_TYPE, {"note_type": row.note_type_id}).one()
    return _note(row, note_type_of(kind))


def imported_among(connection: Connection, note_ids: Iterable[int]) -> dict[int, ImportedNote]:
    """Return those of some notes that come from Anki, by their ids."""
    among = _NOTES.where(imported_notes.c.note_id.in_(listed(note_ids)))
    rows = connection.execute(among).all()
    types = all_note_types(connection) if rows else {}
    return {row.note_id: _note(row, types[row.note_type_id]) for row in rows}


def all_note_types(connection: Connection) -> dict[int, NoteType]:
    """Return every note type by its id here."""
    return {row.id: note_type_of(row) for row in connection.execute(select(note_types))}


def note_type_of(row: Any) -> NoteType:
    """Return the note type that a row of `note_types` holds."""
    return NoteType(
        origin=row.origin,
        name=row.name,
        kind=Kind(row.kind),
        fields=tuple(row.fields),
        templates=tuple(Template(**one) for one in row.templates),
        css=row.css,
        more=row.more,
    )


def _note(row: Any, note_type: NoteType) -> ImportedNote:
    return ImportedNote(row.name, note_type, tuple(row.fields), tuple(row.tags), row.path)
