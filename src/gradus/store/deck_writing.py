"""Writing a deck with its notes and cards, each only where it is new or has changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, bindparam, insert, select, update

from gradus.domain.decks.model import Deck, Note
from gradus.domain.search.words import words
from gradus.store.search.note_words import index_words
from gradus.store.tables import cards, decks, notes


@dataclass(slots=True)
class Changes:
    """How many notes a synchronisation touched.

    `rearranged` counts known decks whose front matter changed and known notes in another place.
    """

    new: int = 0
    changed: int = 0
    moved: int = 0
    retired: int = 0
    revived: int = 0
    rearranged: int = 0


def store_deck(
    connection: Connection, source: str, deck: Deck, now: datetime | None = None
) -> Changes:
    """Insert or update a deck with its notes and cards; notes it no longer has are left alone.

    It counts as unread until `settle` gives it its checksum. New cards came at `now`.
    """
    changes = Changes()
    deck_id = _store_front_matter(connection, source, deck, changes)
    reworded = _store_notes(connection, source, deck_id, deck.notes, changes)
    ids = _store_cards(connection, source, deck.notes, now)
    index_words(connection, {ids[n.id]: words(n) for n in deck.notes if n.id in reworded})
    return changes


def card_key(source: str, note: str, ordinal: int) -> str:
    """Return the key that names a card in events, the same on every device."""
    return f"{source}:{note}:{ordinal}"


def _store_front_matter(connection: Connection, source: str, deck: Deck, changes: Changes) -> int:
    values: dict[str, Any] = {
        "title": deck.title,
        "topic": deck.topic,
        "tags": list(deck.tags),
        "license": deck.license,
        "sources": list(deck.sources),
        "introduction": deck.introduction,
    }
    place = {"source": source, "path": deck.path}
    query = select(decks).where(decks.c.source == source, decks.c.path == deck.path)
    known = connection.execute(query).mappings().one_or_none()
    if known is None:
        row = insert(decks).values(**place, **values, checksum="").returning(decks.c.id)
        return int(connection.execute(row).scalar_one())
    changes.rearranged += _differs(known, values)
    row_id = int(known["id"])
    connection.execute(update(decks).where(decks.c.id == row_id).values(**values, checksum=""))
    return row_id


def _store_notes(
    connection: Connection, source: str, deck_id: int, found: Iterable[Note], changes: Changes
) -> set[str]:
    """Store notes and return the names of those whose text is new."""
    rows = [_note_values(source, deck_id, note, n) for n, note in enumerate(found)]
    known = _notes_named(connection, source, [row["name"] for row in rows])
    fresh = [row for row in rows if row["name"] not in known]
    stale = [(known[row["name"]], row) for row in rows if row["name"] in known]
    changed = [(old, row) for old, row in stale if _differs(old, row)]
    changes.new += len(fresh)
    for old, row in changed:
        changes.revived += old["retired"]
        changes.moved += old["deck_id"] != deck_id
        changes.changed += old["text_hash"] != row["text_hash"]
        changes.rearranged += old["position"] != row["position"]
    _insert(connection, notes, fresh)
    _update(connection, notes, [{"row_id": old["id"], **row} for old, row in changed])
    reworded = [row for old, row in changed if old["text_hash"] != row["text_hash"]]
    return {row["name"] for row in (*fresh, *reworded)}


def _store_cards(
    connection: Connection, source: str, found: Iterable[Note], now: datetime | None
) -> dict[str, int]:
    """Store the cards of notes and return the ids of the notes by their names."""
    wanted = {note.id: note.ordinals for note in found}
    ids = {name: row["id"] for name, row in _notes_named(connection, source, wanted).items()}
    query = select(cards.c.id, cards.c.note_id, cards.c.ordinal, cards.c.retired)
    rows = connection.execute(query.where(cards.c.note_id.in_(ids.values())))
    known = {(row.note_id, row.ordinal): row for row in rows}
    fresh = [
        {
            "note_id": ids[name],
            "ordinal": ordinal,
            "key": card_key(source, name, ordinal),
            "added_at": now,
        }
        for name, ordinals in wanted.items()
        for ordinal in ordinals
        if (ids[name], ordinal) not in known
    ]
    ordinals_of = {ids[name]: ordinals for name, ordinals in wanted.items()}
    turned = [
        {"row_id": row.id, "retired": not row.retired}
        for row in known.values()
        if row.retired is (row.ordinal in ordinals_of[row.note_id])
    ]
    _insert(connection, cards, fresh)
    _update(connection, cards, turned)
    return ids


def _notes_named(
    connection: Connection, source: str, names: Iterable[str]
) -> dict[str, Mapping[Any, Any]]:
    query = select(notes).where(notes.c.source == source, notes.c.name.in_(list(names)))
    return {row["name"]: row for row in connection.execute(query).mappings()}


def _note_values(source: str, deck_id: int, note: Note, position: int) -> dict[str, Any]:
    return {
        "source": source,
        "name": note.id,
        "deck_id": deck_id,
        "position": position,
        "type": note.type.value,
        "heading": note.heading,
        "body": note.body,
        "attributes": [list(pair) for pair in note.attributes],
        "text_hash": _text_hash(note),
        "retired": False,
    }


def _differs(known: Mapping[Any, Any], values: Mapping[str, Any]) -> bool:
    return any(known[name] != value for name, value in values.items())


def _insert(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    if rows:
        connection.execute(insert(table), rows)


def _update(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    """Update rows by their id, which stands under `row_id`."""
    if rows:
        columns: dict[str, Any] = {name: bindparam(name) for name in rows[0] if name != "row_id"}
        statement = update(table).where(table.c.id == bindparam("row_id")).values(columns)
        connection.execute(statement, rows)


def _text_hash(note: Note) -> str:
    text = json.dumps([note.type, note.heading, note.body, note.attributes], ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()
