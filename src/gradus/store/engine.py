"""SQLAlchemy engines with this project's pragmas and honest transactions."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry, StaticPool

WRITE_OPTION = "gradus_write"
"""Execution option of engines whose transactions take the write lock at once."""

BUSY_TIMEOUT_MS = 5_000
"""How long a command, or work beside the window, waits for another program's lock."""

PATIENCE_OPTION = "gradus_patience_ms"
"""Execution option of engines whose transactions wait for a lock longer or shorter than that."""


def open_engine(
    file: Path | None, *, foreign_keys: bool = True, network_drive: bool = False
) -> Engine:
    """Return an engine on a database file, or on memory where `file` is None.

    Explicit BEGIN replaces sqlite3's implicit transactions, which leave half a schema behind when
    a migration dies. Write-ahead logging is unsafe on a network drive, so there it is not used.
    SQLite never brings the log into the database by itself: it would leave pages in the log that
    are older than those in the database, and if the log were damaged then, both were worth nothing.
    `Database` empties it.
    """
    if file is None:
        engine = create_engine("sqlite://", poolclass=StaticPool)
    else:
        engine = create_engine(URL.create("sqlite", database=str(file)))
    pragmas = {
        "busy_timeout": str(BUSY_TIMEOUT_MS),
        "journal_mode": "DELETE" if network_drive else "WAL",
        "wal_autocheckpoint": "0",
        "synchronous": "FULL",
        "foreign_keys": "ON" if foreign_keys else "OFF",
    }

    @event.listens_for(engine, "connect")
    def prepare(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        for name, value in pragmas.items():
            cursor.execute(f"PRAGMA {name} = {value}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        options = connection.get_execution_options()
        _wait_at_most(connection, options.get(PATIENCE_OPTION, BUSY_TIMEOUT_MS))
        writes = options.get(WRITE_OPTION, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _wait_at_most(connection: Connection, milliseconds: int) -> None:
    """Set how long a connection waits, unless its last transaction waited as long."""
    if connection.info.get(PATIENCE_OPTION) != milliseconds:
        connection.exec_driver_sql(f"PRAGMA busy_timeout = {milliseconds}")
        connection.info[PATIENCE_OPTION] = milliseconds
