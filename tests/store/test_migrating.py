"""Migrations happen whole or not at all, with a backup before them."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import exc
from tests.support.backups import unpacked
from tests.support.databases import (
    MIGRATIONS,
    SCHEMA_0001,
    SCHEMA_0002,
    SCHEMA_0004,
    SCHEMA_0006,
)

from gradus.domain.decks.model import Note, NoteType
from gradus.domain.portfolio.projects.item import Item, Proof
from gradus.domain.portfolio.projects.project import Project
from gradus.domain.portfolio.projects.stage import Stage
from gradus.domain.search.words import words
from gradus.store import schema
from gradus.store.migrate import known_revisions, migrate
from gradus.store.portfolio import changes, check_runs, projects
from gradus.store.schema import open_database, stored_version

_NOW = datetime(2026, 1, 5, 12, 30, 15, tzinfo=UTC)
_NEXT = f"{int(schema.HEAD) + 1:04}"
_HEADER = f"""
import sqlalchemy as sa
from alembic import op

revision = "{_NEXT}"
down_revision = "{schema.HEAD}"


def upgrade() -> None:
"""
_WIDEN = """    with op.batch_alter_table("notes") as batch:
        batch.add_column(sa.Column("extra", sa.Text(), nullable=True))
"""
_WIDEN_CARDS = """    with op.batch_alter_table("cards", recreate="always") as batch:
        batch.add_column(sa.Column("extra", sa.Text(), nullable=True))
    with op.batch_alter_table("notes", recreate="always") as batch:
        batch.add_column(sa.Column("extra", sa.Text(), nullable=True))
"""
_KEPT = ("cards", "card_events", "notes", "topics", "study_blocks", "availability")
_FAIL = (
    '    op.execute("CREATE TABLE half (id INTEGER) STRICT")\n    op.execute("SELECT nonsense")\n'
)
_ORPHANS = '    op.execute("DELETE FROM notes")\n'


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A copy of the database that the newest schema's version of Gradus made."""
    return Path(shutil.copy(SCHEMA_0006, tmp_path / "gradus.sqlite"))


@pytest.fixture
def fourth(tmp_path: Path) -> Path:
    """A copy of the database that the fourth schema's version of Gradus made."""
    return Path(shutil.copy(SCHEMA_0004, tmp_path / "fourth.sqlite"))


@pytest.fixture
def second(tmp_path: Path) -> Path:
    """A copy of the database that the second schema's version of Gradus made."""
    return Path(shutil.copy(SCHEMA_0002, tmp_path / "second.sqlite"))


@pytest.fixture
def first(tmp_path: Path) -> Path:
    """A copy of the database that the first schema's version of Gradus made."""
    return Path(shutil.copy(SCHEMA_0001, tmp_path / "first.sqlite"))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Migrations with a next one still to be written."""
    copy = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, copy, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(schema, "HEAD", _NEXT)
    return copy


def _next(folder: Path, body: str) -> None:
    (folder / "versions" / f"{_NEXT}_next.py").write_text(_HEADER + body, encoding="utf-8")


def _content(file: Path) -> list[str]:
    with closing(sqlite3.connect(file)) as connection:
        return list(connection.iterdump())


def test_the_known_revisions_are_those_of_the_folder(folder: Path) -> None:
    before = known_revisions(folder)
    assert {"0001", "0002"} < before
    assert _NEXT not in before
    _next(folder, _WIDEN)
    assert known_revisions(folder) == before | {_NEXT}


def test_a_migration_keeps_every_row_and_is_preceded_by_a_backup(file: Path, folder: Path) -> None:
    _next(folder, _WIDEN)
    before = _content(file)
    open_database(file, folder, file.parent / "backups", _NOW).close()
    assert stored_version(file) == _NEXT
    backup = file.parent / "backups" / f"20260105-123015-before-{_NEXT}.gradusbackup"
    with unpacked(backup, file.parent) as kept:
        assert list(kept.iterdump()) == before
        for table in (*_KEPT, "projects", "project_items", "project_changes", "check_runs"):
            (counted,) = kept.execute(f"SELECT count(*) FROM {table}").fetchone()
            assert _rows(file, table) == counted > 0


def test_recreating_a_table_deletes_nothing_that_points_to_it(file: Path, folder: Path) -> None:
    """With foreign keys on, recreating `notes` would fail or delete its cards by cascade."""
    _next(folder, _WIDEN_CARDS)
    before = {table: _rows(file, table) for table in ("notes", "cards", "card_events")}
    open_database(file, folder, file.parent / "backups", _NOW).close()
    assert {table: _rows(file, table) for table in before} == before
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_migration_that_fails_in_the_middle_leaves_the_old_schema_whole(
    file: Path, folder: Path
) -> None:
    _next(folder, _WIDEN + _FAIL)
    before = _content(file)
    with pytest.raises(exc.OperationalError, match="nonsense"):
        open_database(file, folder, file.parent / "backups", _NOW)
    assert _content(file) == before
    assert len(list((file.parent / "backups").iterdir())) == 1


def test_a_migration_that_would_break_references_is_rolled_back(file: Path, folder: Path) -> None:
    _next(folder, _ORPHANS)
    before = _content(file)
    with pytest.raises(RuntimeError, match="references"):
        open_database(file, folder, file.parent / "backups", _NOW)
    assert _content(file) == before


def test_a_new_file_whose_migration_fails_can_be_opened_later(tmp_path: Path, folder: Path) -> None:
    _next(folder, _FAIL)
    file = tmp_path / "new.sqlite"
    with pytest.raises(exc.OperationalError):
        open_database(file, folder, tmp_path / "backups", _NOW)
    assert stored_version(file) is None
    _next(folder, _WIDEN)
    open_database(file, folder, tmp_path / "backups", _NOW).close()
    assert stored_version(file) == _NEXT


def test_migrating_twice_changes_nothing(file: Path) -> None:
    migrate(file, MIGRATIONS)
    before = _content(file)
    migrate(file, MIGRATIONS)
    assert _content(file) == before


def test_the_words_of_notes_stored_before_there_was_a_search_are_found_after_it(
    first: Path,
) -> None:
    migrate(first, MIGRATIONS)
    with closing(sqlite3.connect(first)) as connection:
        rows = connection.execute("SELECT id, type, heading, body, attributes FROM notes")
        expected = {row[0]: words(_note(*row[1:])) for row in rows}
        indexed = dict(connection.execute("SELECT rowid, words FROM note_words"))
        count = "SELECT count(*) FROM note_words WHERE note_words MATCH 'eigenvalue*'"
        (found,) = connection.execute(count).fetchone()
    assert len(expected) > 50
    assert indexed == expected
    assert found > 3


def test_when_cards_of_the_first_schema_came_is_not_known(first: Path) -> None:
    migrate(first, MIGRATIONS)
    with closing(sqlite3.connect(first)) as connection:
        dates = connection.execute("SELECT DISTINCT added_at FROM cards").fetchall()
    assert dates == [(None,)]


def test_blocks_without_a_name_get_one_each_and_the_road_is_read_anew(second: Path) -> None:
    with closing(sqlite3.connect(second)) as connection, connection:
        connection.execute("INSERT INTO plan_revisions VALUES (1, 5, 'why', '{}')")
        for number in (1, 2):
            row = (number, 1, "learn", "svd", number * 1000, 60, 0, "planned", 0)
            connection.execute("INSERT INTO study_blocks VALUES (?,?,?,?,?,?,?,?,?)", row)
    migrate(second, MIGRATIONS)
    with closing(sqlite3.connect(second)) as connection:
        found = connection.execute("SELECT * FROM study_blocks ORDER BY id").fetchall()
        steps = connection.execute("SELECT DISTINCT steps FROM topics").fetchall()
        road = connection.execute("SELECT * FROM settings WHERE name = 'roadmap_checksum'")
        assert road.fetchall() == []
    assert [(row[0], *row[2:]) for row in found] == [
        (1, 1, "learn", "svd", 1000, 60, 0, "planned", 0),
        (2, 1, "learn", "svd", 2000, 60, 0, "planned", 0),
    ]
    assert found[0][1] != found[1][1]
    assert all(len(row[1]) == 32 for row in found)
    assert steps == [("[]",)]


def test_projects_of_the_fourth_schema_keep_what_they_had(fourth: Path) -> None:
    kept = {table: _rows(fourth, table) for table in _KEPT}
    with closing(sqlite3.connect(fourth)) as connection, connection:
        project = (1, "Fraud", "kaggle", "/code", "mind the split", 0, 0, 5_000)
        connection.execute("INSERT INTO projects VALUES (?,?,?,?,?,?,?,?)", project)
        seeds = (1, 1, "model", 0, "Seeds", "Twice the same", 0.5, None, "seed-set", 1, "by you")
        connection.execute("INSERT INTO project_items VALUES (?,?,?,?,?,?,?,?,?,?,?)", seeds)
    database = open_database(fourth, MIGRATIONS, fourth.parent / "backups", _NOW)
    with closing(database), database.read() as opened:
        (found,) = projects.everything(opened)
        times = projects.times(opened)
        assert check_runs.load(opened, 1) is None
        assert changes.to_undo(opened) is None
    assert {table: _rows(fourth, table) for table in _KEPT} == kept
    item = Item(Stage.MODEL, "Seeds", "Twice the same", 0.5, check="seed-set", done=True, id=1)
    assert found == Project(
        "Fraud", (replace(item, proof=Proof.BY_YOU),), "kaggle", "", "/code", "mind the split", id=1
    )
    made = datetime.fromtimestamp(5, UTC)
    assert times == {1: made}


def _note(kind: str, heading: str, body: str, attributes: str) -> Note:
    pairs = tuple((key, value) for key, value in json.loads(attributes))
    return Note("any", NoteType(kind), heading, body, (), pairs)


def _rows(file: Path, table: str) -> int:
    with closing(sqlite3.connect(file)) as connection:
        (count,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
    return int(count)
