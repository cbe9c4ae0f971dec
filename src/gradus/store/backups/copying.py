"""Copying a database that is open elsewhere, and looking at a copy."""

from __future__ import annotations

import hashlib
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from gradus.domain.backups.manifest import Counts, is_file_name
from gradus.errors import DatabaseBusyError
from gradus.store.backups.steps import BackupStoppedError, Steps

_PAGES = 1_024
"""As many pages are copied between two looks at whether to go on."""
_STEPS = 50_000
"""As many steps does SQLite's machine take between two such looks."""
_CHUNK = 1 << 20
BUSY_SECONDS = 5.0
_LOCKED = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}

_COUNTS = {
    "notes": ("notes", "SELECT count(*) FROM notes WHERE NOT retired"),
    "cards": ("cards", "SELECT count(*) FROM cards WHERE NOT retired"),
    "events": ("card_events", "SELECT count(*) FROM card_events"),
    "answers": ("card_events", "SELECT count(*) FROM card_events WHERE kind = 'answered'"),
    "projects": ("projects", "SELECT count(*) FROM projects WHERE NOT archived"),
}


UNREADABLE = (sqlite3.Error, OSError)
"""What looking at a database that is damaged or in use may raise."""


def copy_database(file: Path, target: Path, steps: Steps) -> None:
    """Copy a database with SQLite's backup API; the copy is one file, without a journal.

    Raises sqlite3.Error, and BackupStoppedError where it is not to go on.
    """

    address = f"{file.absolute().as_uri()}?mode=rw"
    with (
        closing(sqlite3.connect(address, uri=True, timeout=0)) as source,
        closing(sqlite3.connect(target, isolation_level=None)) as copy,
    ):
        pour(source, copy, steps, _PAGES)
        copy.execute("PRAGMA journal_mode = DELETE")


def pour(
    source: sqlite3.Connection, target: sqlite3.Connection, steps: Steps, pages: int = -1
) -> None:
    """Put one database's pages in place of another's, in one transaction of the other.

    Python would wait for a lock for ever; here DatabaseBusyError is raised after some seconds.
    """
    since = time.monotonic()

    def tell(status: int, remaining: int, total: int) -> None:
        nonlocal since
        if status not in _LOCKED:
            since = time.monotonic()
        elif time.monotonic() - since > BUSY_SECONDS:
            raise DatabaseBusyError(
                "The database is in use by another program.",
                "Close the other program that uses Gradus's data and try again.",
            )
        steps.tell(total - remaining, total)

    source.backup(target, pages=pages, progress=tell, sleep=0.05)


@contextmanager
def looked_at(file: Path) -> Iterator[sqlite3.Connection]:
    """Give a connection to a copy that nobody writes; nothing is written beside it."""
    address = f"{file.absolute().as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(address, uri=True, isolation_level=None)) as connection:
        yield connection


def complaint(connection: sqlite3.Connection, steps: Steps) -> str | None:
    """Return the first thing that is wrong with a database as SQLite sees it."""
    connection.set_progress_handler(lambda: not steps.goes_on(), _STEPS)
    try:
        (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            raise BackupStoppedError from error
        raise
    finally:
        connection.set_progress_handler(None, 0)
    return None if verdict == "ok" else str(verdict)


def counts(connection: sqlite3.Connection) -> Counts:
    """Return how much a database holds, of any version: what it does not know counts 0."""
    tables = _tables(connection)

    def count(table: str, query: str) -> int:
        return int(connection.execute(query).fetchone()[0]) if table in tables else 0

    return Counts(**{name: count(*query) for name, query in _COUNTS.items()})


def schema(connection: sqlite3.Connection) -> str:
    """Return the revision of a database's tables, empty where it is none of Gradus."""
    if not {"alembic_version", "card_events"} <= _tables(connection):
        return ""
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return "" if row is None else str(row[0])


def media(connection: sqlite3.Connection) -> dict[str, str]:
    """Return the checksum of each file that a database names by its name."""
    if "media" not in _tables(connection):
        return {}
    rows = connection.execute("SELECT name, checksum FROM media")
    return {str(name): str(checksum) for name, checksum in rows if is_file_name(str(name))}


def digest(file: Path, steps: Steps | None = None) -> str:
    """Return the SHA-256 of a file's content."""
    found, done = hashlib.sha256(), 0
    total = file.stat().st_size
    with file.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            found.update(chunk)
            done += len(chunk)
            if steps is not None:
                steps.tell(done, total)
    return found.hexdigest()


def _tables(connection: sqlite3.Connection) -> set[str]:
    return {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
