"""Databases of the newest schema: migrated once, then copied."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path

from sqlalchemy import Engine

from gradus.store.database import Database
from gradus.store.engine import open_engine
from gradus.store.migrate import migrate

ROOT = Path(__file__).parents[2]
MIGRATIONS = ROOT / "migrations"
DECKS = ROOT / "decks"
SCHEMA_0001 = ROOT / "tests" / "data" / "schema_0001.sqlite"
SCHEMA_0002 = ROOT / "tests" / "data" / "schema_0002.sqlite"
SCHEMA_0004 = ROOT / "tests" / "data" / "schema_0004.sqlite"
SCHEMA_0005 = ROOT / "tests" / "data" / "schema_0005.sqlite"
SCHEMA_0006 = ROOT / "tests" / "data" / "schema_0006.sqlite"

IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


@cache
def _migrated() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "template.sqlite")
        migrate(file, MIGRATIONS)
        with closing(sqlite3.connect(file)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
            return connection.serialize()


def memory_engine(content: bytes | None = None) -> Engine:
    """Return an engine on a database in memory with the schema, or with a file's bytes."""
    engine = open_engine(None)
    with closing(sqlite3.connect(":memory:")) as source:
        source.deserialize(_migrated() if content is None else content)
        raw = engine.raw_connection()
        connection = raw.driver_connection
        assert isinstance(connection, sqlite3.Connection)
        source.backup(connection)
        raw.close()
    return engine


@contextmanager
def memory_database(content: bytes | None = None) -> Iterator[Database]:
    """Open a database in memory and close it afterwards."""
    database = Database(memory_engine(content))
    try:
        yield database
    finally:
        database.close()


def snapshot(database: Database) -> list[str]:
    """Return the whole content of a database as SQL."""
    connection = raw(database)
    return list(connection.iterdump())


def raw(database: Database) -> sqlite3.Connection:
    """Return the one connection of a database in memory."""
    connection = database._engine.raw_connection().driver_connection
    assert isinstance(connection, sqlite3.Connection)
    return connection
