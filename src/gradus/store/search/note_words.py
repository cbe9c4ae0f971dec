"""The full-text index over the words of notes (SQLite's FTS5)."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, bindparam, column, delete, insert, literal_column, table

note_words = table("note_words", column("rowid"), column("words"))
"""A row for each note, under the note's id; it keeps a copy of the text, folded."""

fits = literal_column("note_words").op("MATCH", is_comparison=True)
"""`fits(query)` holds where a row fits a query of FTS5."""

_DROP = delete(note_words).where(note_words.c.rowid == bindparam("note"))
_ADD = insert(note_words).values(rowid=bindparam("note"), words=bindparam("text"))


def index_words(connection: Connection, texts: Mapping[int, str]) -> None:
    """Store the words of notes by their ids, in place of those they had."""
    if texts:
        rows = [{"note": note, "text": text} for note, text in texts.items()]
        connection.execute(_DROP, [{"note": note} for note in texts])
        connection.execute(_ADD, rows)
