from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from tests.support.clock import FixedClock
from tests.support.databases import MIGRATIONS

from gradus.domain import settings
from gradus.errors import DataFolderError
from gradus.services.backup import KEPT, BackupService
from gradus.services.settings import SettingsService
from gradus.store.database import Database
from gradus.store.planning import revisions
from gradus.store.schema import open_database


class Home:
    """A data folder with a database file in which something can happen."""

    def __init__(self, folder: Path) -> None:
        self.file, self.backups = folder / "gradus.sqlite", folder / "backups"
        self.clock = FixedClock()
        self.database: Database = open_database(
            self.file, MIGRATIONS, self.backups, self.clock.now()
        )
        self.service = BackupService(self.database, self.file, self.backups, self.clock)
        self._count = 0

    def happen(self) -> None:
        self._count += 1
        SettingsService(self.database, self.clock).change(settings.NEW_PER_DAY, self._count)

    def kept(self) -> list[str]:
        return sorted(path.name for path in self.backups.glob("*"))


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    home = Home(tmp_path)
    yield home
    home.database.close()


def test_a_day_on_which_something_happened_gets_one_backup_that_reads_back(home: Home) -> None:
    home.happen()
    copy = home.service.daily()
    assert copy is not None
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("SELECT count(*) FROM card_events").fetchone() == (1,)
    home.happen()
    assert home.service.daily() is None


def test_a_day_on_which_only_the_calendar_changed_gets_a_backup_too(home: Home) -> None:
    with home.database.write() as connection:
        revisions.begin(connection, home.clock.now(), "move", {})
    assert home.service.daily() is not None
    home.clock.forward(days=1)
    assert home.service.daily() is None


def test_without_anything_new_there_is_no_backup(home: Home) -> None:
    assert home.service.daily() is None
    home.happen()
    assert home.service.daily() is not None
    home.clock.forward(days=1)
    assert home.service.daily() is None
    home.happen()
    assert home.service.daily() is not None


def test_the_newest_ten_are_kept_and_other_files_are_left_alone(home: Home) -> None:
    others = {"20200101-000000-before-0001.sqlite", "notes.txt", "then-daily.sqlite"}
    home.backups.mkdir(exist_ok=True)
    for name in others:
        (home.backups / name).touch()
    made = []
    for _ in range(KEPT + 3):
        home.happen()
        copy = home.service.daily()
        assert copy is not None
        made.append(copy.name)
        home.clock.forward(days=1)
    assert set(home.kept()) == {*made[-KEPT:], *others}


def test_a_folder_in_which_nothing_can_be_written_is_said_in_a_sentence(home: Home) -> None:
    home.happen()
    home.backups.rmdir() if home.backups.exists() else None
    home.backups.touch()
    with pytest.raises(DataFolderError, match="could not be written"):
        home.service.daily()


def test_a_backup_by_hand_reads_back_is_listed_and_outlives_daily_ones(home: Home) -> None:
    seen: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> bool:
        seen.append((done, total))
        return True

    copy = home.service.now(progress)
    assert copy is not None
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert seen[-1][0] == seen[-1][1] > 0
    (home.backups / "notes.sqlite").touch()
    (home.backups / "99999999-999999-daily.sqlite").touch()
    for _ in range(KEPT + 2):
        home.clock.forward(days=1)
        home.happen()
        home.service.daily()
    listed = home.service.every()
    assert [one.reason for one in listed] == ["daily"] * KEPT + ["by-hand"]
    assert [one.time for one in listed] == sorted((one.time for one in listed), reverse=True)
    assert listed[-1].size == copy.stat().st_size


def test_a_backup_that_is_stopped_leaves_nothing(home: Home) -> None:
    assert home.service.now(lambda _done, _total: False) is None
    assert home.kept() == []


def test_a_damaged_backup_is_told_from_those_that_are_whole(home: Home) -> None:
    whole = home.service.now(lambda _done, _total: True)
    home.clock.forward(seconds=1)
    broken = home.service.now(lambda _done, _total: True)
    home.clock.forward(seconds=1)
    emptied = home.service.now(lambda _done, _total: True)
    assert whole is not None
    assert broken is not None
    assert emptied is not None
    content = bytearray(broken.read_bytes())
    content[5000:9000] = b"\xff" * 4000
    broken.write_bytes(content)
    emptied.write_bytes(b"no database at all, but some text that is long enough" * 20)
    damaged = home.service.damaged(lambda _done, _total: True)
    assert damaged is not None
    assert {one.path for one in damaged} == {broken, emptied}
    assert home.service.damaged(lambda _done, _total: False) is None
    assert {path.suffix for path in home.backups.iterdir()} == {".sqlite"}
