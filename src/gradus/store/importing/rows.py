"""Rows as tuples, written as they are: what SQLAlchemy does to values takes longer than SQLite.

The statements are SQLAlchemy's own, made once; values must be what a STRICT table takes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Table, insert
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from gradus.store.search.note_words import note_words
from gradus.store.tables import card_events, cards, notes
from gradus.store.tables.imported import imported_notes

Rows = Sequence[tuple[Any, ...]]

_DIALECT = sqlite.dialect(paramstyle="qmark")
_TABLES: tuple[Table, ...] = (notes, cards, imported_notes)
_ADD = {table.name: str(insert(table).compile(dialect=_DIALECT)) for table in _TABLES}
_ADD_EVENT = str(sqlite_insert(card_events).on_conflict_do_nothing().compile(dialect=_DIALECT))
_ADD_WORDS = str(insert(note_words).values({"rowid": 0, "words": ""}).compile(dialect=_DIALECT))


_ROOMY, _USUAL = -32_000, -2_000
"""KiB of pages that a connection keeps in memory; SQLite's own figure is the second."""


def make_roomy(connection: Connection) -> None:
    """Let a connection keep the pages of indexes, which an import touches again and again."""
    connection.exec_driver_sql(f"PRAGMA cache_size = {_ROOMY}")


def make_usual(connection: Connection) -> None:
    """Give that memory back."""
    connection.exec_driver_sql(f"PRAGMA cache_size = {_USUAL}")
    connection.exec_driver_sql("PRAGMA shrink_memory")


def add_notes(connection: Connection, rows: Rows) -> None:
    """Add rows of `notes`, each with all columns in the order of the table."""
    _run(connection, _ADD[notes.name], rows)


def add_cards(connection: Connection, rows: Rows) -> None:
    """Add rows of `cards`."""
    _run(connection, _ADD[cards.name], rows)


def add_imported_notes(connection: Connection, rows: Rows) -> None:
    """Add rows of `imported_notes`."""
    _run(connection, _ADD[imported_notes.name], rows)


def add_words(connection: Connection, rows: Rows) -> None:
    """Add the words of notes to the index, each with the id of its note."""
    _run(connection, _ADD_WORDS, rows)


def add_events(connection: Connection, rows: Rows) -> None:
    """Add rows of `card_events`; those that are there already stay as they are."""
    _run(connection, _ADD_EVENT, rows)


def _run(connection: Connection, statement: str, rows: Rows) -> None:
    if rows:
        connection.exec_driver_sql(statement, list(rows))
