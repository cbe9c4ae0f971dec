"""The check-up of a data folder: what is wrong is found, and mended after a backup."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from tests.support.app import Desk
from tests.support.backups import Home
from tests.support.decks import basic, write

from gradus.domain.scheduling.model import Rating
from gradus.services.backups.service import BackupService
from gradus.services.checkup.findings import Kind
from gradus.services.checkup.report import as_json, as_text
from gradus.services.checkup.service import Checkup

_RATINGS = (Rating.GOOD, Rating.AGAIN, Rating.EASY, Rating.HARD, Rating.GOOD, Rating.GOOD)


@pytest.fixture(scope="module")
def studied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database in which three cards were answered, and files of media lie."""
    home = Home(tmp_path_factory.mktemp("studied"))
    decks = tmp_path_factory.mktemp("decks")
    write(decks, "a.md", [basic(name) for name in ("one", "two", "three")])
    desk = Desk(home.database, decks, home.clock)
    desk.sync()
    for rating in _RATINGS:
        view = desk.study.start()
        if view.card is not None:
            desk.answer(view, rating)
        home.clock.forward(hours=30)
    home.add_media("cat.png", b"a cat")
    home.database.close()
    return home.file


@pytest.fixture
def home(tmp_path: Path, studied: Path) -> Iterator[Home]:
    home = Home(tmp_path)
    home.database.close()
    home.file.write_bytes(studied.read_bytes())
    media = tmp_path / "media"
    media.mkdir()
    (media / "cat.png").write_bytes(b"a cat")
    home.database = home.opened()
    yield home
    home.database.close()


def _checkup(home: Home) -> Checkup:
    home.database.close()
    return Checkup(home.folders, home.clock)


def _kinds(home: Home) -> dict[Kind, int]:
    return {one.kind: one.count for one in _checkup(home).look().found}


def _rows(home: Home, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(home.file)) as connection:
        return connection.execute(query).fetchall()


def test_what_is_sound_is_said_to_be(home: Home) -> None:
    report = _checkup(home).look()
    assert report.is_sound
    assert as_text(report) == "The data is sound."
    assert json.loads(as_json(report))["sound"] is True
    assert _checkup(home).repair() == report
    assert home.kept() == []


def _spoil_rows(home: Home) -> None:
    home.write(
        "UPDATE cards SET stability = stability * 2 WHERE id = (SELECT min(id) FROM cards)",
        "UPDATE cards SET suspended = 1 WHERE id = (SELECT max(id) FROM cards)",
    )


def test_rows_that_contradict_the_log_are_worked_out_anew(home: Home) -> None:
    query = "SELECT * FROM cards ORDER BY id"
    before = _rows(home, query)
    _spoil_rows(home)
    assert _rows(home, query) != before
    assert _kinds(home) == {Kind.LOG: 2}
    report = _checkup(home).repair()
    assert report.is_sound
    assert report.backup is not None
    assert report.backup.name.endswith("-before-repair.gradusbackup")
    assert _rows(home, query) == before
    assert "Cards were worked out anew from their answers: 2." in as_text(report)


def test_rows_that_refer_to_nothing_go_and_events_never_do(home: Home) -> None:
    events = _rows(home, "SELECT count(*) FROM card_events")
    home.database.close()
    with closing(sqlite3.connect(home.file)) as connection, connection:
        connection.execute("INSERT INTO note_overrides VALUES (999, 'x', 'y', 0)")
        connection.execute("DELETE FROM devices")
        connection.execute("DELETE FROM note_words WHERE rowid = (SELECT min(id) FROM notes)")
    found = _kinds(home)
    assert found[Kind.REFERENCE] > 1
    assert found[Kind.SEARCH] == 1
    report = _checkup(home).repair()
    assert report.is_sound
    assert _rows(home, "SELECT count(*) FROM card_events") == events
    assert _rows(home, "SELECT count(*) FROM note_overrides") == [(0,)]
    assert _rows(home, "SELECT count(*) FROM note_words WHERE note_words MATCH 'one'") != [(0,)]


def test_media_that_lack_are_brought_back_and_those_of_nobody_are_moved_aside(home: Home) -> None:
    BackupService(home.folders, home.clock).before("import")
    media = home.folders.data / "media"
    (media / "cat.png").write_bytes(b"spoilt")
    (media / "stray.png").write_bytes(b"of nobody")
    assert _kinds(home) == {Kind.CHANGED: 1, Kind.ORPHAN: 1}
    report = _checkup(home).repair()
    assert report.is_sound
    assert {one.name: one.read_bytes() for one in media.iterdir()} == {"cat.png": b"a cat"}
    aside = next((home.folders.data / "media-aside").iterdir())
    assert {one.name: one.read_bytes() for one in aside.iterdir()} == {
        "cat.png": b"spoilt",
        "stray.png": b"of nobody",
    }


def test_media_that_are_nowhere_stay_a_finding(home: Home) -> None:
    (home.folders.data / "media" / "cat.png").unlink()
    report = _checkup(home).repair()
    assert report.left is not None
    assert [one.kind for one in report.left] == [Kind.MISSING]
    assert report.left[0].examples == ("cat.png",)
    assert not report.is_sound


def test_a_damaged_database_is_not_touched_and_the_newest_whole_backup_is_named(home: Home) -> None:
    service = BackupService(home.folders, home.clock)
    whole = service.before("import")
    service.before("import").write_bytes(b"nothing")
    home.database.close()
    content = b"Dear diary, this is not a database at all.\n" * 500
    home.file.write_bytes(content)
    report = _checkup(home).repair()
    assert [one.kind for one in report.found] == [Kind.DAMAGE]
    assert f'gradus restore "{whole}"' in report.remedy
    assert home.file.read_bytes() == content


def test_a_damaged_index_is_made_anew(home: Home) -> None:
    home.database.close()
    with closing(sqlite3.connect(home.file)) as connection, connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "UPDATE sqlite_schema SET sql = replace(sql, '(due_day)', '(last_day)')"
            " WHERE name = 'ix_cards_due_day'"
        )
    assert _kinds(home)[Kind.DAMAGE] > 0
    report = _checkup(home).repair()
    assert report.is_sound
    assert report.backup is not None
    assert (report.backup / "gradus.sqlite").is_file()
