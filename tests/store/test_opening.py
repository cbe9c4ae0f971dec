"""Opening the database file: first use, later uses, and files that must not be touched."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.support.backups import unpacked
from tests.support.databases import MIGRATIONS

from gradus.errors import BackupError, DataFolderError, NewerDatabaseError
from gradus.store.backups.making import back_up
from gradus.store.database import Database
from gradus.store.schema import HEAD, open_database, stored_version

_NOW = datetime(2026, 1, 5, 12, 30, 15, tzinfo=UTC)
_POSIX = pytest.mark.skipif(os.name != "posix", reason="Windows has no modes of this kind")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "gradus.sqlite"


def _open(file: Path) -> Database:
    return open_database(file, MIGRATIONS, file.parent / "backups", _NOW)


def _listing(folder: Path) -> dict[str, tuple[str, float]]:
    return {
        path.name: (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime)
        for path in folder.iterdir()
        if path.is_file()
    }


def test_the_first_opening_makes_the_newest_schema_without_a_backup(file: Path) -> None:
    assert stored_version(file) is None
    _open(file).close()
    assert stored_version(file) == HEAD
    assert not (file.parent / "backups").exists()


def test_a_file_that_a_crash_left_empty_is_used(file: Path) -> None:
    file.touch()
    _open(file).close()
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("SELECT count(*) FROM cards")


@pytest.mark.parametrize("header", ["PRAGMA user_version = 1", "PRAGMA journal_mode = WAL"])
def test_a_database_without_tables_is_used(file: Path, header: str) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(header)
    _open(file).close()
    assert stored_version(file) == HEAD


@_POSIX
def test_the_files_are_the_persons_alone(file: Path) -> None:
    before = os.umask(0)
    try:
        database = _open(file)
        with database.write() as connection:
            connection.exec_driver_sql("INSERT INTO settings VALUES ('a', '{}')")
            copy = back_up(file, file.parent / "backups", "test", _NOW)
            beside = [path for path in file.parent.iterdir() if path.is_file()]
            modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (*beside, copy)}
            folder = stat.S_IMODE(copy.parent.stat().st_mode)
        database.close()
    finally:
        os.umask(before)
    assert set(modes.values()) == {0o600}
    assert len(modes) == 4  # with -wal and -shm
    assert folder == 0o700


@_POSIX
def test_a_file_that_others_could_read_is_closed_to_them(file: Path) -> None:
    _open(file).close()
    file.chmod(0o644)
    _open(file).close()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_second_opening_imports_no_alembic(file: Path) -> None:
    _open(file).close()
    script = (
        "import sys, pathlib, datetime\n"
        "from gradus.store.schema import open_database\n"
        "file, migrations = map(pathlib.Path, sys.argv[1:])\n"
        "now = datetime.datetime.now(datetime.UTC)\n"
        "open_database(file, migrations, file.parent, now).close()\n"
        "print(sorted(name for name in sys.modules if name.partition('.')[0] == 'alembic'))\n"
    )
    command = [sys.executable, "-c", script, str(file), str(MIGRATIONS)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_newer_database_is_refused_and_left_as_it_is(file: Path) -> None:
    _open(file).close()
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = _listing(file.parent)
    with pytest.raises(NewerDatabaseError) as caught:
        _open(file)
    assert "newer version of Gradus" in caught.value.message
    assert "Install the newest Gradus" in caught.value.remedy
    assert _listing(file.parent)[file.name] == before[file.name]
    assert not (file.parent / "backups").exists()


def _other_program(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE bookmarks (url TEXT)")


def _other_program_with_alembic(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
        connection.execute("INSERT INTO alembic_version VALUES ('0001')")


def _no_database(file: Path) -> None:
    file.write_text("Dear diary, this is not a database at all.\n" * 50, encoding="utf-8")


def _cut_off(file: Path) -> None:
    _open(file).close()
    file.write_bytes(file.read_bytes()[:5_000])


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (_other_program, "another program"),
        (_other_program_with_alembic, "another program"),
        (_no_database, "damaged"),
        (_cut_off, "damaged"),
    ],
)
def test_a_file_that_is_no_database_of_gradus_is_refused_and_left_as_it_is(
    file: Path, make: Callable[[Path], None], words: str
) -> None:
    make(file)
    before = _listing(file.parent)
    with pytest.raises(DataFolderError, match=words) as caught:
        _open(file)
    assert caught.value.remedy
    assert _listing(file.parent)[file.name] == before[file.name]


def test_a_folder_in_the_files_place_is_refused(file: Path) -> None:
    file.mkdir()
    with pytest.raises(DataFolderError):
        _open(file)


def test_a_missing_data_folder_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(DataFolderError, match="cannot be opened"):
        _open(tmp_path / "nowhere" / "gradus.sqlite")


def test_a_backup_is_a_whole_database_made_while_another_writes(file: Path) -> None:
    database = _open(file)
    with database.write() as connection:
        connection.exec_driver_sql("INSERT INTO settings VALUES ('a', '{}')")
    with database.write() as connection:
        connection.exec_driver_sql("INSERT INTO settings VALUES ('b', '{}')")
        copy = back_up(file, file.parent / "backups", "by-hand", _NOW)
    database.close()
    assert copy.name == "20260105-123015-by-hand.gradusbackup"
    assert [path.name for path in copy.parent.iterdir()] == [copy.name]
    with unpacked(copy, file.parent) as connection:
        assert connection.execute("SELECT name FROM settings").fetchall() == [("a",)]


def test_a_damaged_database_is_not_kept_as_a_backup(file: Path) -> None:
    _open(file).close()
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_schema SET rootpage = 3 WHERE name = 'cards'")
    with pytest.raises(DataFolderError, match="damaged"):
        back_up(file, file.parent / "backups", "test", _NOW)
    assert not list(file.parent.glob("backups/*"))


def test_a_database_that_contradicts_its_own_rules_is_not_kept_as_a_backup(file: Path) -> None:
    """Every page can be read here, and only SQLite's own check finds the fault."""
    _open(file).close()
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute(
            "INSERT INTO decks VALUES (1, 'own', 'a.md', 'A', NULL, '[]', NULL, '[]', '', '')"
        )
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "UPDATE sqlite_schema SET sql = replace(sql, 'license TEXT', 'license TEXT NOT NULL')"
        )
    with pytest.raises(DataFolderError, match="damaged"):
        back_up(file, file.parent / "backups", "test", _NOW)
    assert not list(file.parent.glob("backups/*"))


def test_a_backup_that_cannot_be_written_is_a_sentence(file: Path) -> None:
    _open(file).close()
    (file.parent / "backups").write_text("a file is in the way", encoding="utf-8")
    with pytest.raises(BackupError, match="could not be written"):
        back_up(file, file.parent / "backups", "test", _NOW)
