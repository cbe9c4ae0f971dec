"""The one open SQLite database, and the only two ways to touch it: read and write."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from json import JSONDecodeError
from pathlib import Path
from threading import RLock, get_ident

from sqlalchemy import Connection, Engine, exc

from gradus.errors import (
    DamagedDatabaseError,
    DatabaseBusyError,
    DataFolderError,
    GradusError,
)
from gradus.store.engine import PATIENCE_OPTION, WRITE_OPTION

__all__ = ["Connection", "Database", "known_errors"]

HURRY_MS = 20
"""What a thread in a hurry waits for its turn, and then again for another program's lock."""

LONGEST_LOG = 4 << 20
"""The log is emptied once a transaction has left it longer than this (bytes)."""

_FREE_SPACE = "Free some space on the disk and try again; nothing that was saved is lost."
_CLOSE_OTHER = "Close the other program that uses Gradus's data and try again."
_IN_A_MOMENT = "Try again in a moment; nothing that was saved is lost."
_CONNECTION = "Check that the drive is connected and try again; nothing that was saved is lost."
_PERMISSIONS = (
    "Make the data folder and the files in it writable, or choose another with --data-dir."
)
_TURN_S = 0.15
"""What Gradus itself writes beside the window comes in batches far shorter than this."""
_RESTORE = "Run gradus doctor: it says which backup is whole, and gradus restore brings it back."
_NO_ROOM = {sqlite3.SQLITE_IOERR_SHMSIZE}
"""The first file that finds no room where a database is opened is the log's index."""
_NO_TEXT = (JSONDecodeError, UnicodeDecodeError)
_NONSENSE = ("malformed JSON", "Could not decode to UTF-8")
Remedy = Callable[[], str]


class Database:
    """One open database; a connection is handed out for one transaction.

    Who waits for a lock waits for seconds, but for one thread that may be in a hurry: a window
    that stands still takes no keys. `way_back` tells what to do where the file is damaged.
    """

    def __init__(self, engine: Engine, way_back: Remedy | None = None) -> None:
        self._engine = engine
        self._way_back = way_back
        self._write_engine = engine.execution_options(**{WRITE_OPTION: True})
        self._hurried = engine.execution_options(**{PATIENCE_OPTION: HURRY_MS})
        self._hurried_write = self._hurried.execution_options(**{WRITE_OPTION: True})
        self._in_a_hurry: int | None = None
        file = engine.url.database
        self._log = None if file is None else Path(f"{file}-wal")
        # Two threads of one window take turns here: SQLite would let one look again now and then.
        self._turn = RLock()

    def hurry(self) -> None:
        """Let this thread wait no longer for another program than a key may take.

        What it cannot have then is a DatabaseBusyError.
        """
        self._in_a_hurry = get_ident()

    def take_time(self) -> None:
        """Let every thread wait for seconds again."""
        self._in_a_hurry = None

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a connection that sees one state of the database; its changes are dropped."""
        engine = self._hurried if self._in_a_hurry == get_ident() else self._engine
        with known_errors(self._way_back), engine.connect() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Give a connection whose changes are on disk when the block ends, or not at all.

        Raises DatabaseBusyError where others write for longer than this thread waits.
        """
        hurried = self._in_a_hurry == get_ident()
        engine = self._hurried_write if hurried else self._write_engine
        if not self._turn.acquire(timeout=_TURN_S if hurried else -1):
            raise DatabaseBusyError("Gradus is still saving something else.", _IN_A_MOMENT)
        try:
            with known_errors(self._way_back), engine.begin() as connection:
                yield connection
            # Bringing in megabytes that others wrote may take long: who is in a hurry leaves it.
            if not hurried and self.log()[0] > LONGEST_LOG:
                self.settle()
        finally:
            self._turn.release()

    def log(self) -> tuple[int, int]:
        """Return how many bytes stand in the log beside the database, and when it was written.

        Both are 0 where there is no log; the time is in ns since 1970.
        """
        try:
            found = None if self._log is None else self._log.stat()
        except OSError:
            found = None
        return (0, 0) if found is None else (found.st_size, found.st_mtime_ns)

    def settle(self) -> bool:
        """Bring what stands in the log beside the database into it, and empty the log.

        Until then damage to the log takes with it what was written since. Waits for nobody: where
        others read or write just now it returns False, and may be asked again.
        """
        # A full disk, say, is no reason to fail: all of it stays in the log.
        with (
            suppress(exc.DBAPIError, sqlite3.Error),
            closing(self._engine.raw_connection()) as connection,
        ):
            connection.info[PATIENCE_OPTION] = 0  # whoever has it next sets its own patience
            cursor = connection.cursor()
            cursor.execute("PRAGMA busy_timeout = 0")
            (busy, *_) = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            return not busy
        return False

    def close(self) -> None:
        """Give up every connection; the file can then be moved or copied."""
        self._engine.dispose()


@contextmanager
def known_errors(way_back: Remedy | None = None) -> Iterator[None]:
    """Turn SQLite's failures that a person can mend into GradusErrors.

    `way_back` is asked what to do where the file is damaged.
    """
    try:
        yield
    except (exc.DBAPIError, sqlite3.Error, *_NO_TEXT) as error:
        cause = error.orig if isinstance(error, exc.DBAPIError) else error
        sentence = _sentence(cause, way_back)
        if sentence is None:
            raise
        raise sentence from error


def _sentence(error: BaseException | None, way_back: Remedy | None) -> GradusError | None:
    code = getattr(error, "sqlite_errorcode", 0)
    match sqlite3.SQLITE_FULL if code in _NO_ROOM else code & 0xFF:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return DatabaseBusyError("The database is in use by another program.", _CLOSE_OTHER)
        case sqlite3.SQLITE_FULL:
            return DataFolderError("The disk is full, so this was not saved.", _FREE_SPACE)
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return DataFolderError("The database cannot be written.", _PERMISSIONS)
        case sqlite3.SQLITE_IOERR:
            return DataFolderError("The disk could not be read or written.", _CONNECTION)
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return _damaged(way_back)
        case _:
            return _damaged(way_back) if _is_nonsense(error) else None


def _damaged(way_back: Remedy | None) -> GradusError:
    remedy = _RESTORE if way_back is None else way_back()
    return DamagedDatabaseError("The database file is damaged.", remedy)


def _is_nonsense(error: BaseException | None) -> bool:
    """Whether a value was read that nobody can have written: SQLite checks no content."""
    return isinstance(error, _NO_TEXT) or str(error).startswith(_NONSENSE)
