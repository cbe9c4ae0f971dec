"""The one open SQLite database, and the only two ways to touch it: read and write."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from threading import RLock

from sqlalchemy import Connection, Engine, exc

from gradus.errors import DatabaseBusyError, DataFolderError, GradusError
from gradus.store.engine import WRITE_OPTION

__all__ = ["Connection", "Database", "known_errors"]

_FREE_SPACE = "Free some space on the disk and try again; nothing that was saved is lost."
_CLOSE_OTHER = "Close the other program that uses Gradus's data and try again."
_CONNECTION = "Check that the drive is connected and try again; nothing that was saved is lost."
_PERMISSIONS = "Make the data folder writable, or choose another with --data-dir."
_RESTORE = "Put a file from the backups folder in its place."


class Database:
    """One open database; a connection is handed out for one transaction."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._write_engine = engine.execution_options(**{WRITE_OPTION: True})
        # Two threads of one window take turns here: SQLite would let one look again now and then.
        self._turn = RLock()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a connection that sees one state of the database; its changes are dropped."""
        with known_errors(), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Give a connection whose changes are on disk when the block ends, or not at all."""
        with self._turn, known_errors(), self._write_engine.begin() as connection:
            yield connection

    def close(self) -> None:
        """Give up every connection; the file can then be moved or copied."""
        self._engine.dispose()


@contextmanager
def known_errors() -> Iterator[None]:
    """Turn SQLite's failures that a person can mend into GradusErrors."""
    try:
        yield
    except (exc.DBAPIError, sqlite3.Error) as error:
        sentence = _sentence(error.orig if isinstance(error, exc.DBAPIError) else error)
        if sentence is None:
            raise
        raise sentence from error


def _sentence(error: BaseException | None) -> GradusError | None:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    match code:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return DatabaseBusyError("The database is in use by another program.", _CLOSE_OTHER)
        case sqlite3.SQLITE_FULL:
            return DataFolderError("The disk is full, so this was not saved.", _FREE_SPACE)
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return DataFolderError("The database cannot be written.", _PERMISSIONS)
        case sqlite3.SQLITE_IOERR:
            return DataFolderError("The disk could not be read or written.", _CONNECTION)
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return DataFolderError("The database file is damaged.", _RESTORE)
        case _:
            return None
