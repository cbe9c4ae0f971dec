"""A stranger's SQLite database, opened so that it can do nothing but be read.

It is held in memory, so nothing of it lies about after a crash, and no file beside it is looked at.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from operator import itemgetter
from typing import Any

from gradus.domain.wording import wording
from gradus.formats.anki.refusing import damaged, hostile

_MAGIC = b"SQLite format 3\0"
_SAFE = ("trusted_schema = OFF", "cell_size_check = ON", "query_only = ON")
_ALLOWED = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_PRAGMA}
_FUNCTIONS = {"coalesce"}
_LEAST_LENGTH = 100_000
_ROWS = 2_000
_LOOKS_EVERY = 20_000
"""Steps of SQLite's machine between two looks whether to go on."""


class Reader:
    """Reads tables of one database, each row as a tuple of checked types."""

    def __init__(self, connection: sqlite3.Connection, size: int) -> None:
        self._connection = connection
        self._size = size

    def rows(self, table: str, **columns: type) -> list[tuple[Any, ...]]:
        """Return these columns of a table in order of its key: int, str or bytes, never NULL.

        Raises PackageError where the table or a column is missing.
        """
        wanted = ", ".join(map(_column, columns, columns.values()))
        # A row takes eight bytes at least, and its text as many as it has signs: more than the file
        # holds comes only out of pages that refer to each other in circles.
        most = self._size // 8 + 1
        query = f"SELECT {wanted} FROM {table} NOT INDEXED LIMIT {most}"  # noqa: S608  names of ours
        texts = [itemgetter(at) for at, kind in enumerate(columns.values()) if kind is not int]
        cursor, found, left = self._connection.execute(query), [], self._size
        while some := cursor.fetchmany(_ROWS):
            left -= sum(sum(map(len, map(text, some))) for text in texts)
            found += some
            if left < 0 or len(found) == most:
                raise damaged(wording("its database is damaged"))
        return found


@contextmanager
def open_database(content: bytes, go_on: Callable[[], bool] = lambda: True) -> Iterator[Reader]:
    """Give a reader of a database; raises PackageError where it is damaged or holds code.

    Reading stops with a PackageError where `go_on` says no.
    """
    if not content.startswith(_MAGIC):
        raise damaged(wording("its database is none"))
    with closing(sqlite3.connect(":memory:")) as connection:
        try:
            _open(connection, content, go_on)
            yield Reader(connection, len(content))
        except (sqlite3.Error, UnicodeError, OverflowError, MemoryError) as error:
            raise damaged(wording("its database is damaged")) from error


def _open(connection: sqlite3.Connection, content: bytes, go_on: Callable[[], bool]) -> None:
    # Bytes 18 and 19 ask for a write-ahead log, which a database in memory cannot have.
    connection.deserialize(content[:18] + b"\1\1" + content[20:])
    for pragma in _SAFE:
        connection.execute(f"PRAGMA {pragma}")
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, max(len(content), _LEAST_LENGTH))
    connection.create_collation("unicase", _compare)
    _refuse_code(connection)
    connection.set_progress_handler(lambda: not go_on(), _LOOKS_EVERY)
    connection.set_authorizer(_authorize)


def _refuse_code(connection: sqlite3.Connection) -> None:
    kinds = connection.execute("SELECT type, name, rootpage FROM sqlite_schema LIMIT 1000")
    for kind, name, page in kinds.fetchall():
        if kind not in ("table", "index") or not isinstance(name, str) or not page:
            raise hostile(wording("its database holds views, triggers or tables of another kind"))
        if kind == "table" and '"' not in name and _has_computed_columns(connection, name):
            raise hostile(wording("its database computes what it pretends to hold"))


def _has_computed_columns(connection: sqlite3.Connection, table: str) -> bool:
    columns = connection.execute(f'PRAGMA table_xinfo("{table}")').fetchall()
    return any(column[6] for column in columns)


def _authorize(action: int, _first: str | None, second: str | None, *_: str | None) -> int:
    if action == sqlite3.SQLITE_FUNCTION:
        return sqlite3.SQLITE_OK if second in _FUNCTIONS else sqlite3.SQLITE_DENY
    return sqlite3.SQLITE_OK if action in _ALLOWED else sqlite3.SQLITE_DENY


def _compare(one: str, other: str) -> int:
    """Anki's own order of names; nothing that is read here depends on it."""
    return (one.casefold() > other.casefold()) - (one.casefold() < other.casefold())


def _column(name: str, kind: type) -> str:
    """Return an expression; in other quotes a column that is missing would become a text."""
    if kind is int:
        return f"coalesce(CAST([{name}] AS INTEGER), 0)"
    affinity, nothing = ("TEXT", "''") if kind is str else ("BLOB", "x''")
    return f"coalesce(CAST([{name}] AS {affinity}), {nothing})"
