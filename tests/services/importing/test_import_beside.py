"""In a process of its own an import does the same, and ending that process leaves nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from tests.support.app import replayed
from tests.support.clock import FixedClock
from tests.support.databases import MIGRATIONS
from tests.support.packages import Collection

from gradus.errors import PackageError
from gradus.paths import DataFolders
from gradus.services.importing import beside
from gradus.services.importing.beside import ImportBeside, ImportPlace
from gradus.services.importing.decks import ImportedDecks
from gradus.store.database import Database
from gradus.store.importing import staging
from gradus.store.schema import open_database


@pytest.fixture
def folders(tmp_path: Path) -> DataFolders:
    found = DataFolders.inside(tmp_path / "data")
    found.create()
    return found


@pytest.fixture
def database(folders: DataFolders) -> Iterator[Database]:
    now = FixedClock().now()
    with closing(open_database(folders.database, MIGRATIONS, folders.backups, now)) as database:
        yield database


@pytest.fixture
def importer(database: Database, folders: DataFolders) -> ImportBeside:
    return ImportBeside(database, FixedClock(), ImportPlace(folders))


@pytest.fixture
def package(tmp_path: Path) -> Path:
    collection = Collection(media={"a.png": b"abc"})
    for number in range(600):
        collection.note(f"g{number}", f"Q{number}", "A")
    file = tmp_path / "a.apkg"
    file.write_bytes(collection.package())
    return file


def test_it_does_what_an_import_does_after_a_backup(
    importer: ImportBeside, database: Database, folders: DataFolders, package: Path
) -> None:
    heard: list[int] = []

    def progress(done: int, _total: int) -> bool:
        heard.append(done)
        return True

    report = importer.import_package(package, progress)
    assert (report.notes, report.cards, report.media) == (600, 600, 1)
    assert heard[-1] == 100
    assert len(set(heard)) > 3
    assert len(replayed(database)) == 600
    assert (folders.media / "a.png").is_file()
    assert [one for one in folders.backups.iterdir() if "before-import" in one.name]


def test_a_stop_in_the_middle_leaves_nothing(
    importer: ImportBeside, database: Database, folders: DataFolders, package: Path
) -> None:
    report = importer.import_package(package, lambda done, _total: done < 40)
    assert report.stopped
    assert not report.touched
    with database.read() as connection:
        assert staging.marked(connection) is None
        assert connection.exec_driver_sql("SELECT count(*) FROM notes").scalar() == 0
    assert not [one for one in folders.media.rglob("*") if one.is_file()]
    assert ImportedDecks(database).all() == ()


def test_a_process_that_dies_is_a_sentence(
    importer: ImportBeside, package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def die(*_: object) -> None:
        raise EOFError

    monkeypatch.setattr(beside, "hear_beside", die)
    with pytest.raises(PackageError, match="ended"):
        importer.import_package(package)
