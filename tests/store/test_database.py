"""Transactions: reads leave nothing, writes are whole, and failures have a sentence."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from threading import Event, Thread

import pytest
from sqlalchemy import Connection, Engine, exc, insert, select
from tests.support.databases import MIGRATIONS, memory_database

from gradus.errors import DatabaseBusyError, DataFolderError
from gradus.store import engine as engine_module
from gradus.store.database import Database, known_errors
from gradus.store.engine import open_engine
from gradus.store.schema import open_database
from gradus.store.tables import settings
from gradus.store.tables.calendar import busy_times

_NOW = datetime(2026, 1, 5, 12, tzinfo=UTC)


@pytest.fixture
def database() -> Iterator[Database]:
    with memory_database() as opened:
        yield opened


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "gradus.sqlite"
    open_database(path, MIGRATIONS, tmp_path / "backups", _NOW).close()
    return path


def _setting(connection: Connection, name: str = "x") -> object:
    return connection.scalar(select(settings.c.value).where(settings.c.name == name))


def _put(connection: Connection, name: str = "x", **value: object) -> None:
    connection.execute(insert(settings).values(name=name, value=value))


def test_what_is_written_can_be_read(database: Database) -> None:
    with database.write() as connection:
        _put(connection, hour=4, zone="Zürich")
    with database.read() as connection:
        assert _setting(connection) == {"hour": 4, "zone": "Zürich"}


def test_reading_never_persists(database: Database) -> None:
    with database.read() as connection:
        _put(connection)
    with database.read() as connection:
        assert _setting(connection) is None


def test_a_write_that_fails_leaves_nothing(database: Database) -> None:
    with pytest.raises(ZeroDivisionError), database.write() as connection:  # noqa: PT012
        _put(connection)
        raise ZeroDivisionError
    with database.read() as connection:
        assert _setting(connection) is None


def test_a_write_takes_the_lock_before_it_reads(file: Path) -> None:
    """Two windows must not both decide from what they read and then overwrite each other."""
    database = Database(open_engine(file))
    with database.write() as connection, closing(sqlite3.connect(file, timeout=0)) as other:
        assert _setting(connection) is None
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
        assert other.execute("SELECT count(*) FROM settings").fetchone() == (0,)
    database.close()


def test_a_reader_sees_one_state_while_another_writes(file: Path) -> None:
    database = Database(open_engine(file))
    with database.read() as reader:
        assert _setting(reader) is None
        with database.write() as connection:
            _put(connection)
        assert reader.scalar(select(settings.c.name)) is None
    with database.read() as reader:
        assert _setting(reader) is not None
    database.close()


def _pragmas(engine: Engine) -> dict[str, object]:
    names = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
    with engine.connect() as connection:
        found = {n: connection.exec_driver_sql(f"PRAGMA {n}").scalar() for n in names}
    engine.dispose()
    return found


def test_a_local_file_is_durable_and_waits_for_others(file: Path) -> None:
    assert _pragmas(open_engine(file)) == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 5_000,
    }


def test_a_network_drive_gets_no_write_ahead_log(tmp_path: Path) -> None:
    path = tmp_path / "gradus.sqlite"
    database = open_database(path, MIGRATIONS, tmp_path, _NOW, network_drive=True)
    database.close()
    assert path.read_bytes()[18:20] == b"\x01\x01"  # the header's "no WAL", from the first write on
    assert _pragmas(open_engine(path, network_drive=True))["journal_mode"] == "delete"


def test_memory_has_the_same_rules() -> None:
    assert _pragmas(open_engine(None))["foreign_keys"] == 1


@pytest.mark.parametrize("name", ["a?b=c", "100%", "#1", "ü ñ", "file:x", "%41"])
def test_a_folder_may_have_any_name(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    path = folder / "gradus.sqlite"
    for _ in range(2):
        open_database(path, MIGRATIONS, folder / "backups", _NOW).close()
    assert path.stat().st_size > 0
    assert {entry.name.partition("-")[0] for entry in folder.iterdir()} == {"gradus.sqlite"}
    assert list(tmp_path.iterdir()) == [folder]


def test_another_programs_lock_is_a_sentence(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine_module, "BUSY_TIMEOUT_MS", 50)
    database = Database(open_engine(file))
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseBusyError, match="in use"), database.write() as connection:
            _setting(connection)
        with database.read() as connection:  # readers are not disturbed
            assert _setting(connection) is None
    database.close()


def test_a_thread_in_a_hurry_waits_neither_for_others_here_nor_elsewhere(file: Path) -> None:
    database, begun, end = Database(open_engine(file)), Event(), Event()

    def write_long() -> None:
        with database.write():
            begun.set()
            end.wait()

    database.hurry()
    other = Thread(target=write_long)
    other.start()
    begun.wait()
    with pytest.raises(DatabaseBusyError, match="still saving"), database.write():
        pytest.fail("two wrote at once")
    end.set()
    other.join()
    with closing(sqlite3.connect(file, isolation_level=None)) as program:
        program.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseBusyError, match="another program"), database.write():
            pytest.fail("two wrote at once")
    with database.write() as connection:
        _put(connection)
    database.close()


def test_only_the_thread_in_a_hurry_waits_for_less(file: Path) -> None:
    database = Database(open_engine(file))
    found: list[object] = []

    def look() -> None:
        with database.write() as connection:
            found.append(connection.exec_driver_sql("PRAGMA busy_timeout").scalar())

    for change in (database.hurry, database.take_time):
        change()
        look()
        beside = Thread(target=look)
        beside.start()
        beside.join()
    assert found == [20, 5_000, 5_000, 5_000]
    database.close()


def test_emptying_the_log_leaves_the_thread_in_a_hurry_its_hurry(file: Path) -> None:
    database = Database(open_engine(file))
    database.hurry()
    for _ in range(2):
        with database.read() as connection:
            assert connection.exec_driver_sql("PRAGMA busy_timeout").scalar() == 20
        assert database.settle()
    database.close()


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (sqlite3.SQLITE_FULL, "disk is full"),
        (sqlite3.SQLITE_IOERR_SHMSIZE, "disk is full"),
        (sqlite3.SQLITE_IOERR_WRITE, "could not be read or written"),
        (sqlite3.SQLITE_READONLY_DIRECTORY, "cannot be written"),
        (sqlite3.SQLITE_CANTOPEN, "cannot be written"),
        (sqlite3.SQLITE_CORRUPT, "damaged"),
        (sqlite3.SQLITE_NOTADB, "damaged"),
    ],
)
def test_failures_that_a_person_can_mend_are_sentences(code: int, words: str) -> None:
    cause = sqlite3.OperationalError("raw words of SQLite")
    cause.sqlite_errorcode = code
    for error in (cause, exc.OperationalError("SELECT", {}, cause)):
        with pytest.raises(DataFolderError, match=words) as caught, known_errors():
            raise error
        assert caught.value.remedy
        assert "raw words" not in str(caught.value)


def test_a_mistake_of_the_program_stays_what_it_is() -> None:
    cause = sqlite3.OperationalError("no such table: x")
    cause.sqlite_errorcode = sqlite3.SQLITE_ERROR
    for error in (cause, exc.OperationalError("SELECT", {}, cause)):
        with pytest.raises(type(error)) as caught, known_errors():
            raise error
        assert caught.value is error
        assert caught.value.__cause__ is None


def test_a_full_disk_is_reported_and_loses_nothing(file: Path) -> None:
    database = Database(open_engine(file))
    with (  # noqa: PT012
        pytest.raises(DataFolderError, match="disk is full"),
        database.write() as connection,
    ):
        connection.exec_driver_sql("PRAGMA max_page_count = 1")
        _put(connection, "big", text="x" * 1_000_000)
    with database.read() as connection:
        assert _setting(connection, "big") is None
    database.close()


def test_instants_are_kept_to_the_millisecond_in_utc(database: Database) -> None:
    start = datetime(2026, 1, 5, 13, 0, 0, 123_456, tzinfo=timezone(timedelta(hours=1)))
    row = {"origin": "o", "uid": "u", "title": "t", "ends_at": _NOW}
    with database.write() as connection:
        connection.execute(insert(busy_times).values(starts_at=start, **row))
    with database.read() as connection:
        stored = connection.execute(select(busy_times)).one().starts_at
    assert stored == datetime(2026, 1, 5, 12, 0, 0, 123_000, tzinfo=UTC)
    assert stored.tzinfo is UTC


def test_a_naive_time_is_refused(database: Database) -> None:
    naive = _NOW.replace(tzinfo=None)
    with (
        pytest.raises(exc.StatementError, match="needs a time zone"),
        database.write() as connection,
    ):
        connection.execute(select(busy_times).where(busy_times.c.starts_at == naive))
