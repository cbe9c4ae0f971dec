"""What changes at the end of an import: notes that were known, and their media."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from gradus.domain.anki.model import SOURCE
from gradus.store.importing.rows import Rows, add_words
from gradus.store.listed import listed
from gradus.store.search.note_words import note_words
from gradus.store.tables import cards, decks, notes
from gradus.store.tables.imported import imported_notes, media

_TEXT = (
    update(notes)
    .where(notes.c.id == bindparam("row_id"))
    .values(
        heading=bindparam("new_heading"),
        body=bindparam("new_body"),
        attributes=bindparam("new_attributes"),
        text_hash=bindparam("new_hash"),
    )
)
_RAW = (
    update(imported_notes)
    .where(imported_notes.c.note_id == bindparam("row_id"))
    .values(
        note_type_id=bindparam("new_type"),
        fields=bindparam("new_fields"),
        tags=bindparam("new_tags"),
        changed_at=bindparam("new_time"),
    )
)


def change_texts(
    connection: Connection, texts: list[dict[str, Any]], raw: list[dict[str, Any]], words: Rows
) -> None:
    """Give known notes another text; `words` are rows of the index, one for each of them."""
    if texts:
        connection.execute(_TEXT, texts)
        connection.execute(_RAW, raw)
        ids = [row[0] for row in words]
        connection.execute(delete(note_words).where(note_words.c.rowid.in_(listed(ids))))
        add_words(connection, words)


def revive(connection: Connection, ids: Iterable[int]) -> None:
    """Take notes in again that were let go, with their cards."""
    wanted = list(ids)
    if wanted:
        for table, column in ((notes, notes.c.id), (cards, cards.c.note_id)):
            among = column.in_(listed(wanted))
            connection.execute(update(table).where(among).values(retired=False))


def let_go(connection: Connection, deck: str) -> int:
    """Retire all notes of a deck and of those below it, and return how many."""
    path = decks.c.path
    below = func.substr(path, 1, len(deck) + 2) == f"{deck}::"
    named = select(decks.c.id).where(decks.c.source == SOURCE, (path == deck) | below)
    gone = list(
        connection.scalars(select(notes.c.id).where(notes.c.deck_id.in_(named), ~notes.c.retired))
    )
    among = listed(gone)
    connection.execute(update(notes).where(notes.c.id.in_(among)).values(retired=True))
    connection.execute(update(cards).where(cards.c.note_id.in_(among)).values(retired=True))
    return len(gone)


def add_media(connection: Connection, files: Mapping[str, tuple[str, int]]) -> None:
    """Remember files of media by their names, with SHA-256 and size."""
    rows = [{"name": name, "checksum": one, "size": size} for name, (one, size) in files.items()]
    if rows:
        connection.execute(insert(media).on_conflict_do_nothing(), rows)


def decks_in_use(connection: Connection) -> list[tuple[str, int, int]]:
    """Return the decks from Anki that hold cards: full name, notes and cards."""
    rows = connection.execute(
        select(decks.c.path, func.count(notes.c.id.distinct()), func.count(cards.c.id))
        .join(notes, notes.c.deck_id == decks.c.id)
        .join(cards, cards.c.note_id == notes.c.id)
        .where(decks.c.source == SOURCE, ~notes.c.retired, ~cards.c.retired)
        .group_by(decks.c.id)
        .order_by(decks.c.path)
    )
    return [(name, counted, of_them) for name, counted, of_them in rows]
