"""The first transaction of an import: decks and note types, and room for notes and cards."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, insert

from gradus.domain.anki.identity import shape_hash
from gradus.domain.anki.model import SOURCE, NoteType
from gradus.store.importing.known import Known
from gradus.store.importing.staging import Staged
from gradus.store.tables import cards, decks, notes
from gradus.store.tables.imported import note_types

_LEVEL = "::"


def ensure_decks(
    connection: Connection, known: Known, wanted: Mapping[str, str]
) -> tuple[dict[str, int], tuple[int, ...]]:
    """Return the ids of decks by their names, and which of them were made.

    `wanted` are full names and descriptions.
    """
    ids: dict[str, int] = {}
    made: list[int] = []
    for name, description in wanted.items():
        if name in known.decks:
            ids[name] = known.decks[name]
            continue
        row = _deck(name, description)
        ids[name] = int(connection.scalar(insert(decks).values(row).returning(decks.c.id)) or 0)
        made.append(ids[name])
    return ids, tuple(made)


def ensure_note_types(
    connection: Connection, known: Known, wanted: Iterable[tuple[int, NoteType]]
) -> tuple[dict[int, int], tuple[int, ...]]:
    """Return the ids here of note types by Anki's, and which of them were made.

    Where another package brought one of the same id that makes other cards, both are kept.
    """
    ids: dict[int, int] = {}
    made: list[int] = []
    for number, note_type in wanted:
        origin, found = _known_type(known, note_type)
        if found is None:
            row = insert(note_types).values(_note_type(origin, note_type))
            found = int(connection.scalar(row.returning(note_types.c.id)) or 0)
            made.append(found)
        ids[number] = found
    return ids, tuple(made)


def make_room(connection: Connection, deck: int, staged: Staged) -> None:
    """Take the last ids of what will be staged, so that whoever adds meanwhile gets later ones."""
    note, card = staged.notes[1] - 1, staged.cards[1] - 1
    taken = {"source": SOURCE, "name": f"\0{note}", "deck_id": deck, "position": 0}
    text = {"type": "imported", "heading": "", "body": "", "attributes": [], "text_hash": ""}
    connection.execute(insert(notes).values(id=note, **taken, **text, retired=True))
    key = f"{SOURCE}:\0:{card}"
    connection.execute(
        insert(cards).values(id=card, note_id=note, ordinal=0, key=key, retired=True)
    )


def _known_type(known: Known, note_type: NoteType) -> tuple[str, int | None]:
    """Return under which origin a note type is kept, and its id where it is here already."""
    shape = shape_hash(note_type)
    found = known.note_types.get(note_type.origin)
    if found is None or shape_hash(found[1]) == shape:
        return note_type.origin, None if found is None else found[0]
    origin = f"{note_type.origin}-{shape}"
    other = known.note_types.get(origin)
    return origin, None if other is None else other[0]


def _deck(name: str, description: str) -> dict[str, Any]:
    return {
        "source": SOURCE,
        "path": name,
        "title": name.rpartition(_LEVEL)[2].strip() or name,
        "tags": [],
        "sources": [],
        "introduction": description,
        "checksum": "",
    }


def _note_type(origin: str, note_type: NoteType) -> dict[str, Any]:
    return {
        "origin": origin,
        "name": note_type.name,
        "kind": note_type.kind.value,
        "fields": list(note_type.fields),
        "templates": [
            {"name": one.name, "front": one.front, "back": one.back} for one in note_type.templates
        ],
        "css": note_type.css,
        "more": dict(note_type.more),
    }
