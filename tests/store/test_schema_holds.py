"""STRICT, CHECK and foreign keys refuse what must not be stored, even from raw SQL."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from tests.support.databases import MIGRATIONS, memory_database, memory_engine, raw

from gradus.store.database import Database
from gradus.store.schema import HEAD
from gradus.store.tables.everything import metadata

_DEVICE = "INSERT INTO devices VALUES ('d', 'here', 1, 0)"
_DECK = "INSERT INTO decks VALUES (1, 'own', 'a.md', 'A', NULL, '[]', NULL, '[]', '', '')"
_NOTE = "INSERT INTO notes VALUES (1, 'own', 'a', 1, 0, 'basic', 'H', 'B', '[]', 'x', 0)"


@pytest.fixture
def database() -> Iterator[Database]:
    with memory_database() as opened:
        yield opened


@pytest.fixture
def sql(database: Database) -> sqlite3.Connection:
    connection = raw(database)
    for statement in (_DEVICE, _DECK, _NOTE):
        connection.execute(statement)
    return connection


def _card(**values: object) -> tuple[str, dict[str, object]]:
    columns = {
        "note_id": 1,
        "ordinal": 0,
        "key": "own:a:0",
        "retired": 0,
        "state": 0,
        "reviews": 0,
        "lapses": 0,
        "suspended": 0,
        "flag": 0,
    } | values
    names = ", ".join(columns)
    return f"INSERT INTO cards ({names}) VALUES (:{names.replace(', ', ', :')})", columns


_MEMORY = {"stability": 1.5, "difficulty": 5.0}


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"state": 1, "due_at": 0, **_MEMORY},
        {"state": 2, "due_day": 739_000, **_MEMORY},
        {"state": 3, "due_at": 0, **_MEMORY},
    ],
)
def test_a_sound_card_is_stored(sql: sqlite3.Connection, values: dict[str, object]) -> None:
    sql.execute(*_card(**values))


@pytest.mark.parametrize(
    "values",
    [
        {"state": 4, "due_day": 1, **_MEMORY},
        {"due_day": 1},
        {"due_at": 1},
        {"state": 2, **_MEMORY},
        {"state": 2, "due_day": 1, "due_at": 1, **_MEMORY},
        {"state": 2, "due_at": 1, **_MEMORY},
        {"state": 1, "due_day": 1, **_MEMORY},
        {"state": 2, "due_day": 1},
        {"state": 2, "due_day": 1, "stability": 1.5},
        _MEMORY,
        {"note_id": 99},
        {"reviews": "many"},
        {"key": None},
        {"stability": "strong"},
    ],
)
def test_a_card_that_contradicts_itself_is_refused(
    sql: sqlite3.Connection, values: dict[str, object]
) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        sql.execute(*_card(**values))


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO card_events VALUES ('e', 'd', 1, 1, 1, 1, 'answered', 'k', 'no json')",
        "INSERT INTO card_events VALUES ('e', 'nobody', 1, 1, 1, 1, 'answered', 'k', '{}')",
        "INSERT INTO card_events VALUES ('e', 'd', 1, 'now', 1, 1, 'answered', 'k', '{}')",
        "INSERT INTO settings VALUES ('rollover', 'four o''clock')",
        "INSERT INTO availability VALUES (1, NULL, NULL, 0, 60)",
        "INSERT INTO availability VALUES (1, 0, 739000, 0, 60)",
        "INSERT INTO availability VALUES (1, 0, NULL, 60, 0)",
        "INSERT INTO availability VALUES (1, 0, NULL, -5, 60)",
        "INSERT INTO notes VALUES (2, 'own', 'a', 1, 0, 'basic', 'H', 'B', '[]', 'x', 0)",
        "INSERT INTO decks VALUES (2, 'own', 'a.md', 'A', NULL, '[]', NULL, '[]', '', '')",
        "INSERT INTO topic_prerequisites VALUES ('a', 'b')",
        "DELETE FROM notes; DELETE FROM decks",
        "DELETE FROM decks",
        "INSERT INTO note_types VALUES (1, '7', 'Basic', 'odd', '[]', '[]', '', '{}')",
        "INSERT INTO imported_notes VALUES (1, 9, '[]', '[]', 0)",
        "INSERT INTO media VALUES ('a.png', 'ab', 'large')",
        "INSERT INTO media VALUES (NULL, 'ab', 1)",
    ],
)
def test_what_breaks_a_rule_is_refused(sql: sqlite3.Connection, statement: str) -> None:
    sql.execute(*_card())
    with pytest.raises(sqlite3.IntegrityError):
        sql.executescript(statement)


def test_a_devices_event_number_stands_once(sql: sqlite3.Connection) -> None:
    add = "INSERT INTO card_events VALUES (?, 'd', 1, 1, 1, 1, 'answered', 'k', '{}')"
    sql.execute(add, ["first"])
    with pytest.raises(sqlite3.IntegrityError):
        sql.execute(add, ["second"])


def test_every_table_is_strict(sql: sqlite3.Connection) -> None:
    tables = sql.execute("SELECT name, strict FROM pragma_table_list WHERE type = 'table'")
    loose = {name for name, strict in tables if not strict}
    assert loose == {"alembic_version", "sqlite_schema", "sqlite_temp_schema"}


def _is_a_table_of_ours(name: str | None, kind: str, _parents: object) -> bool:
    """The full-text index is a virtual table, with tables of its own that SQLite keeps."""
    return kind != "table" or not (name or "").startswith("note_words")


def test_the_models_are_what_the_migrations_make() -> None:
    engine = memory_engine()
    with engine.connect() as connection:
        options = {"compare_type": True, "include_name": _is_a_table_of_ours}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def test_the_checks_of_the_models_are_those_of_the_migrations(sql: sqlite3.Connection) -> None:
    """Alembic does not compare CHECKs, so their names are compared here."""
    (text,) = sql.execute("SELECT group_concat(sql) FROM sqlite_schema").fetchone()
    for table in metadata.sorted_tables:
        for constraint in table.constraints:
            if constraint.name:
                assert str(constraint.name) in text


def test_head_is_the_newest_migration() -> None:
    assert ScriptDirectory(str(MIGRATIONS)).get_heads() == [HEAD]
