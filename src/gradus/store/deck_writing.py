"""Writing a deck with its notes and cards, each only where it is new or has changed.

A note that a person has worded anew keeps that wording: its row shows the person's text, and its
`text_hash` is that of the file's, so that the two can be told apart.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, bindparam, insert, select, update

from gradus.domain.decks.editing.one_note import parse_note
from gradus.domain.decks.model import Deck, Note
from gradus.domain.search.words import words
from gradus.store.search.note_words import index_words
from gradus.store.tables import cards, decks, note_overrides, notes

_TEXT = ("type", "heading", "body", "attributes")
"""The columns that a person's own wording takes."""


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

    def add(self, more: Changes) -> None:
        """Count what another synchronisation touched as well."""
        for name in ("new", "changed", "moved", "retired", "revived", "rearranged"):
            setattr(self, name, getattr(self, name) + getattr(more, name))


def store_deck(
    connection: Connection, source: str, deck: Deck, now: datetime | None = None
) -> Changes:
    """Insert or update a deck with its notes and cards; notes it no longer has are left alone.

    It counts as unread until `settle` gives it its checksum. New cards came at `now`.
    """
    changes = Changes()
    deck_id = _store_front_matter(connection, source, deck, changes)
    own = _own_wordings(connection, source, deck.notes)
    fresh = _store_notes(connection, source, deck_id, deck.notes, own, changes)
    shown = [own.get(note.id) or note for note in deck.notes]
    ids = _store_cards(connection, source, shown, now)
    index_words(connection, {ids[n.id]: words(n) for n in deck.notes if n.id in fresh})
    return changes


def store_wording(connection: Connection, source: str, note: Note, now: datetime) -> None:
    """Show this text of a note that is known, whatever its file says, and make its cards anew."""
    values = _note_values(source, 0, note, 0)
    known = (notes.c.source == source) & (notes.c.name == note.id)
    wording = {name: values[name] for name in _TEXT}
    connection.execute(update(notes).where(known).values(wording))
    ids = _store_cards(connection, source, [note], now)
    index_words(connection, {ids[note.id]: words(note)})


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
    connection: Connection,
    source: str,
    deck_id: int,
    found: Iterable[Note],
    own: Mapping[str, Note | None],
    changes: Changes,
) -> set[str]:
    """Store notes and return the names of those that show another text now."""
    rows = [_note_values(source, deck_id, note, n) for n, note in enumerate(found)]
    known = _notes_named(connection, source, [row["name"] for row in rows])
    fresh = [row for row in rows if row["name"] not in known]
    stale = [
        (known[row["name"]], _without_text(row) if row["name"] in own else row)
        for row in rows
        if row["name"] in known
    ]
    changed = [(old, row) for old, row in stale if _differs(old, row)]
    changes.new += len(fresh)
    for old, row in changed:
        changes.revived += old["retired"]
        changes.moved += old["deck_id"] != deck_id
        changes.changed += old["text_hash"] != row["text_hash"]
        changes.rearranged += old["position"] != row["position"]
    _insert(connection, notes, fresh)
    fields = [{"row_id": old["id"], **row} for old, row in changed]
    _update(connection, notes, [row for row in fields if "body" in row])
    _update(connection, notes, [row for row in fields if "body" not in row])
    other = {row["name"] for old, row in changed if old["text_hash"] != row["text_hash"]}
    return {row["name"] for row in fresh} | (other - own.keys())


def _own_wordings(
    connection: Connection, source: str, found: Iterable[Note]
) -> dict[str, Note | None]:
    """Return the notes that a person has worded anew; None for a wording that is out of order."""
    query = (
        select(notes.c.name, note_overrides.c.text)
        .join(note_overrides, note_overrides.c.note_id == notes.c.id)
        .where(notes.c.source == source, notes.c.name.in_([note.id for note in found]))
    )
    return {row.name: parse_note(row.text, row.name).note for row in connection.execute(query)}


def _without_text(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in _TEXT}


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
