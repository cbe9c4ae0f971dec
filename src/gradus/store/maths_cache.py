"""Typeset formulas kept between runs, in a small SQLite file that may be lost at any time."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from pathlib import Path

from gradus.private_files import private

_SETUP = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = OFF",
    "CREATE TABLE IF NOT EXISTS formulas (key TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID",
)
_BUSY_SECONDS = 0.2
_MOST_BYTES = 64_000_000


class SqliteMathsCache:
    """Keeps values by key in `maths.sqlite`; never raises, since all in it can be made again.

    A file that SQLite can't read is replaced, and so is one of over 64 MB, most of which can be of
    no more use; where none can be written nothing is kept.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "maths.sqlite"
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._open()

    def get(self, key: str) -> bytes | None:
        """Return what was put under a key, if it is still there."""
        rows = self._execute("SELECT value FROM formulas WHERE key = ?", key)
        return bytes(rows[0][0]) if rows else None

    def put(self, key: str, value: bytes) -> None:
        """Keep a value."""
        self._execute("INSERT OR REPLACE INTO formulas VALUES (?, ?)", key, value)

    def close(self) -> None:
        """Let go of the file; nothing is found or kept from then on."""
        with self._lock:
            self._let_go()

    def _execute(self, statement: str, *values: str | bytes) -> list[tuple[bytes]]:
        with self._lock:
            try:
                return (
                    self._connection.execute(statement, values).fetchall()
                    if self._connection
                    else []
                )
            except sqlite3.OperationalError:
                return []
            except sqlite3.DatabaseError:
                self._replace()
                return []

    def _open(self) -> None:
        try:
            if self._path.is_file() and self._path.stat().st_size > _MOST_BYTES:
                _remove(self._path)
            self._connection = _connected(self._path)
        except (OSError, sqlite3.OperationalError):
            self._connection = None
        except sqlite3.DatabaseError:
            self._replace()

    def _replace(self) -> None:
        self._let_go()
        with contextlib.suppress(OSError, sqlite3.Error):
            _remove(self._path)
            self._connection = _connected(self._path)

    def _let_go(self) -> None:
        if self._connection is not None:
            self._connection.close()
        self._connection = None


def _remove(path: Path) -> None:
    """Remove the file and its log, which must not be read into another."""
    for each in (path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")):
        each.unlink(missing_ok=True)


def _connected(path: Path) -> sqlite3.Connection:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    connection = sqlite3.connect(
        private(path), timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    try:
        for statement in _SETUP:
            connection.execute(statement)
    except sqlite3.Error:
        connection.close()
        raise
    return connection
