"""What can be wrong inside a database that SQLite can read, and how it is mended."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, exc, select

from gradus.domain.search.words import words_of
from gradus.store.cards import StoredCard, load_next
from gradus.store.search.note_words import index_words, note_words
from gradus.store.tables import notes
from gradus.store.tables.imported import media

_AT_ONCE = 500
_DEVICES = """
    INSERT OR IGNORE INTO devices (id, name, this_one, created_at)
    SELECT DISTINCT device, 'unknown', 0, min(wall_time) FROM card_events
    WHERE device NOT IN (SELECT id FROM devices) GROUP BY device
"""
_MISSING = select(notes.c.id, notes.c.heading, notes.c.body, notes.c.attributes).where(
    ~notes.c.retired, notes.c.id.not_in(select(note_words.c.rowid))
)
_STRAY = "SELECT count(*) FROM (SELECT rowid FROM note_words EXCEPT SELECT id FROM notes)"
_INTEGRITY = "INSERT INTO note_words(note_words) VALUES ('integrity-check')"


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file of media as a database names it."""

    name: str
    checksum: str


def dangling(connection: Connection) -> Counter[str]:
    """Return how many rows of each table refer to what is not there."""
    rows = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    return Counter(str(row[0]) for row in rows)


def remove_dangling(connection: Connection) -> int:
    """Remove rows that refer to nothing, and what refers to them; return how many went.

    Events are never removed: they are the truth, so the device that they name is added instead.
    """
    connection.exec_driver_sql(_DEVICES)
    removed = 0
    while rows := connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall():
        for table, row_id in {(str(row[0]), row[1]) for row in rows}:
            statement = f'DELETE FROM "{table}" WHERE rowid = ?'  # noqa: S608  SQLite's own name
            connection.exec_driver_sql(statement, (row_id,))
            removed += 1
    return removed


def unindexed(connection: Connection) -> int:
    """Return how many notes the index of words lacks or holds too many; all where it is broken."""
    try:
        connection.exec_driver_sql(_INTEGRITY)
    except exc.DatabaseError as error:
        if getattr(error.orig, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_CORRUPT:
            raise
        return int(connection.exec_driver_sql("SELECT count(*) FROM notes").scalar_one())
    stray = int(connection.exec_driver_sql(_STRAY).scalar_one())
    return stray + len(connection.execute(_MISSING).all())


def reindex(connection: Connection) -> None:
    """Make all indices anew, and let the search know every note and no other."""
    connection.exec_driver_sql("REINDEX")
    connection.exec_driver_sql("INSERT INTO note_words(note_words) VALUES ('rebuild')")
    connection.exec_driver_sql("DELETE FROM note_words WHERE rowid NOT IN (SELECT id FROM notes)")
    rows = connection.execute(_MISSING).all()
    index_words(connection, {row[0]: words_of(*row[1:]) for row in rows})


def count_cards(connection: Connection) -> int:
    """Return how many cards there are, retired ones included."""
    return int(connection.exec_driver_sql("SELECT count(*) FROM cards").scalar_one())


def card_rows(connection: Connection) -> Iterator[list[StoredCard]]:
    """Give all cards, retired ones included, some hundred at a time."""
    last = -1
    while some := load_next(connection, last, _AT_ONCE):
        last = some[-1].id
        yield some


def files(connection: Connection) -> list[StoredFile]:
    """Return the files of media that a database names."""
    rows = connection.execute(select(media.c.name, media.c.checksum))
    return [StoredFile(row.name, row.checksum) for row in rows]
