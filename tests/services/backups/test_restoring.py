"""Restoring: the old or the new, whole, and a way back."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from tests.support.backups import Home, go_on
from tests.support.databases import SCHEMA_0004

from gradus.errors import BackupError, DatabaseBusyError
from gradus.services.backups.restoring import Restorer, Restoring
from gradus.store.backups import copying, switching
from gradus.store.schema import HEAD, stored_version


class Restoration:
    """A home whose window is closed, with a backup of a day before."""

    def __init__(self, home: Home) -> None:
        self.home = home
        home.happen()
        home.add_media("cat.png", b"a cat")
        self.backup = home.service.before("import")
        home.clock.forward(hours=5)
        home.happen()
        home.happen()
        home.database.close()
        self.restorer = Restorer(home.folders, home.clock, home.service)

    def restore(self, backup: Path | None = None) -> None:
        self.restorer.carry_out(self.prepared(backup))

    def prepared(self, backup: Path | None = None) -> Restoring:
        restoring = self.restorer.prepare(backup or self.backup)
        assert restoring is not None
        return restoring

    def media(self) -> dict[str, bytes]:
        folder = self.home.folders.data / "media"
        return {one.name: one.read_bytes() for one in folder.iterdir()}


def until(share: int) -> Callable[[int, int], bool]:
    """Return a progress that stops at so many thousandths."""
    return lambda done, _total: done < share


@pytest.fixture
def one(home: Home) -> Iterator[Restoration]:
    yield Restoration(home)
    assert not (home.folders.data / "restoring").exists()


def test_a_backup_is_brought_back_and_what_was_there_after_it(one: Restoration) -> None:
    preview = one.restorer.preview(one.backup)
    assert preview.backup.counts is not None
    assert preview.now is not None
    assert (preview.backup.counts.events, preview.now.events) == (1, 3)
    assert not preview.migrates
    assert one.restorer.undo() is None
    one.restore()
    assert one.home.value() == 1
    undo = one.restorer.undo()
    assert undo is not None
    assert undo.source == one.backup
    assert undo.before.name == "20260105-140000-before-restore.gradusbackup"
    one.restore(undo.before)
    assert one.home.value() == 3
    again = one.restorer.undo()
    assert again is not None
    one.restore(again.before)
    assert one.home.value() == 1


def test_what_is_restored_goes_on_as_another_device(one: Restoration) -> None:
    """Numbers of events that came after the backup must not be given twice by one device."""
    one.restore()
    one.home.database = one.home.opened()
    one.home._count = 7
    one.home.happen()
    with closing(sqlite3.connect(one.home.file)) as connection:
        rows = connection.execute("SELECT device, sequence FROM card_events").fetchall()
    assert len({device for device, _ in rows}) == 2
    assert [sequence for _, sequence in rows] == [1, 1]


def test_a_program_that_reads_meanwhile_does_no_harm(one: Restoration) -> None:
    with closing(sqlite3.connect(one.home.file)) as other:
        other.execute("BEGIN")
        assert other.execute("SELECT count(*) FROM card_events").fetchone() == (3,)
        one.restore()
        assert other.execute("SELECT count(*) FROM card_events").fetchone() == (3,)
    assert one.home.value() == 1
    with closing(sqlite3.connect(one.home.file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_a_program_that_writes_meanwhile_keeps_what_is_there(
    one: Restoration, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "BUSY_SECONDS", 0.05)
    restoring = one.prepared()
    with closing(sqlite3.connect(one.home.file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseBusyError):
            one.restorer.carry_out(restoring)
    assert one.home.value() == 3


def test_media_come_back_with_the_content_they_had(one: Restoration) -> None:
    one.home.database = one.home.opened()
    one.home.add_media("cat.png", b"another cat")
    one.home.add_media("dog.png", b"a dog")
    one.home.database.close()
    one.restore()
    assert one.media() == {"cat.png": b"a cat", "dog.png": b"a dog"}
    undo = one.restorer.undo()
    assert undo is not None
    one.restore(undo.before)
    assert one.media() == {"cat.png": b"another cat", "dog.png": b"a dog"}


def test_media_that_are_nowhere_are_named(one: Restoration) -> None:
    (one.home.folders.data / "media" / "cat.png").unlink()
    for content in (one.home.backups / "media").iterdir():
        content.unlink()
    restoring = one.prepared()
    assert restoring.missing == ("cat.png",)
    one.restorer.carry_out(restoring)
    assert one.home.value() == 1


def test_a_file_with_its_media_in_it_is_enough(one: Restoration, tmp_path: Path) -> None:
    file = one.home.service.write_to(tmp_path / "all.gradusbackup")
    shutil.rmtree(one.home.folders.data)
    one.home.folders.create()
    one.restore(file)
    assert one.home.value() == 3
    assert one.media() == {"cat.png": b"a cat"}
    assert one.restorer.undo() is None


def test_a_bare_database_of_an_older_version_is_brought_up_to_date(one: Restoration) -> None:
    old = one.home.backups / "20250101-120000-daily.sqlite"
    shutil.copyfile(SCHEMA_0004, old)
    with closing(sqlite3.connect(SCHEMA_0004)) as connection:
        (events,) = connection.execute("SELECT count(*) FROM card_events").fetchone()
    listed = one.home.service.every()[-1]
    assert (listed.path, listed.schema) == (old, "0004")
    assert listed.counts is not None
    assert listed.counts.events == events
    assert one.restorer.preview(old).migrates
    one.restore(old)
    assert stored_version(one.home.file) == HEAD
    counts = one.restorer.counts()
    assert counts is not None
    assert counts.events == events
    with closing(sqlite3.connect(old)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == ("0004",)


def test_pages_of_another_size_are_no_hindrance(one: Restoration) -> None:
    old = one.home.backups / "20250101-120000-daily.sqlite"
    shutil.copyfile(one.home.file, old)
    with closing(sqlite3.connect(old, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA page_size = 1024")
        connection.execute("VACUUM")
    one.restore()
    one.restore(old)
    assert one.home.value() == 3


def _newer(one: Restoration) -> Path:
    newer = one.home.backups / "20270101-120000-daily.sqlite"
    with closing(sqlite3.connect(one.home.file)) as source, closing(sqlite3.connect(newer)) as copy:
        source.backup(copy)
        copy.execute("UPDATE alembic_version SET version_num = '9999'")
        copy.commit()
    return newer


def _cut_off(one: Restoration) -> Path:
    one.backup.write_bytes(one.backup.read_bytes()[:-60])
    return one.backup


def _flipped(one: Restoration) -> Path:
    content = bytearray(one.backup.read_bytes())
    content[len(content) // 2] ^= 1
    one.backup.write_bytes(content)
    return one.backup


def _of_another_program(one: Restoration) -> Path:
    file = one.home.folders.data / "bookmarks.sqlite"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE bookmarks (url TEXT)")
    return file


def _nowhere(one: Restoration) -> Path:
    return one.home.folders.data / "nowhere"


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (_newer, "newer version"),
        (_cut_off, "damaged"),
        (_flipped, "damaged"),
        (_of_another_program, "no backup of Gradus"),
        (_nowhere, "cannot be read"),
    ],
)
def test_what_cannot_be_restored_is_refused_and_nothing_changes(
    one: Restoration, make: object, said: str
) -> None:
    assert callable(make)
    backup = make(one)
    before = one.home.file.read_bytes()
    with pytest.raises(BackupError, match=said):
        one.restore(backup)
    assert one.home.file.read_bytes() == before


def test_a_damaged_database_is_set_aside_and_replaced(one: Restoration) -> None:
    content = b"Dear diary, this is not a database at all.\n" * 500
    one.home.file.write_bytes(content)
    restoring = one.prepared()
    assert restoring.aside is not None
    assert (restoring.aside / "gradus.sqlite").read_bytes() == content
    one.restorer.carry_out(restoring)
    assert one.home.value() == 1


def test_the_backup_that_is_restored_outlives_what_is_made_before_it(one: Restoration) -> None:
    one.home.clock.forward(days=3)
    one.home.database = one.home.opened()
    for _ in range(13):
        one.home.clock.forward(days=40)
        one.home.happen()
        one.home.service.daily()
        if not one.backup.exists():
            pytest.fail("the months were to keep it until now")
        if len(one.home.service.every()) == 9:
            break
    one.home.database.close()
    one.home.clock.forward(days=40)
    one.restore()
    assert one.home.value() == 1


def test_stopping_changes_nothing(one: Restoration) -> None:
    for share in (0, 300, 600, 990):
        assert one.restorer.prepare(one.backup, until(share)) is None
    assert one.home.value() == 3


def test_a_crash_before_the_switch_leaves_the_old(one: Restoration) -> None:
    one.prepared()
    Restorer(one.home.folders, one.home.clock).finish()
    assert one.home.value() == 3


def test_a_crash_after_the_switch_is_finished_by_the_next_start(
    one: Restoration, monkeypatch: pytest.MonkeyPatch
) -> None:
    (one.home.folders.data / "media" / "cat.png").write_bytes(b"another cat")

    def crash(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(switching, "_place_media", crash)
        with pytest.raises(KeyboardInterrupt):
            one.restore()
    assert one.home.value() == 1
    assert one.media() == {"cat.png": b"another cat"}
    Restorer(one.home.folders, one.home.clock).finish()
    assert one.media() == {"cat.png": b"a cat"}


def test_what_was_worked_out_from_the_old_is_forgotten(one: Restoration) -> None:
    names = ("days.json", "answers.sqlite", "answers.sqlite-wal", "maths.sqlite")
    for name in names:
        (one.home.folders.cache / name).touch()
    one.restore()
    assert [path.name for path in one.home.folders.cache.iterdir()] == ["maths.sqlite"]
    assert one.home.service.now(go_on) is not None
