"""The log is emptied while the window rests, and a database that was not closed is looked at."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.end_to_end.test_quiz import Start, answer, begin, query
from tests.support.decks import basic, write

from gradus.app.opened import Opened
from gradus.clock import Clock
from gradus.paths import DataFolders
from gradus.store.database import Database
from gradus.store.engine import open_engine
from gradus.store.importing import staging
from gradus.store.importing.staging import Staged

ANSWERS = "SELECT count(*) FROM card_events WHERE kind = 'answered'"


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    folder = tmp_path / "decks"
    write(folder, "a.md", [basic(f"note-{n}") for n in range(9)])
    return folder


def log_of(folders: DataFolders) -> Path:
    return folders.database.with_name("gradus.sqlite-wal")


def test_an_answer_is_in_the_database_itself_soon_after_it_was_given(
    qtbot: QtBot, start: Start, folders: DataFolders, tmp_path: Path
) -> None:
    gradus = start()
    settling = gradus._alongside.settling
    assert settling is not None
    begin(qtbot, gradus)
    answer(qtbot, gradus, Qt.Key.Key_3)
    settling.look()
    assert log_of(folders).stat().st_size > 0  # it was written since the last look
    settling.look()
    qtbot.waitUntil(lambda: log_of(folders).stat().st_size == 0)
    alone = shutil.copy(folders.database, tmp_path / "alone.sqlite")
    with closing(sqlite3.connect(alone)) as connection:
        assert connection.execute(ANSWERS).fetchone() == (1,)
    answer(qtbot, gradus, Qt.Key.Key_3)
    assert query(folders, ANSWERS) == [(2,)]


def test_damage_is_told_at_the_start_after_a_crash(
    qtbot: QtBot, start: Start, folders: DataFolders
) -> None:
    """A card of a note that is not there: nothing looks for it but the check."""
    start().close()
    crash_over(folders, "UPDATE cards SET note_id = 999 WHERE id = 1")
    today = start().window.today
    qtbot.waitUntil(today.banner.isVisible)
    assert "is damaged: cards has a reference to nothing" in today.banner.text()
    assert str(folders.backups) in today.banner.text()


def test_what_an_import_left_that_was_cut_short_is_gone_after_the_next_start(
    qtbot: QtBot, start: Start, folders: DataFolders
) -> None:
    start().close()
    folders.media.mkdir(exist_ok=True)
    picture = folders.media / "left.png"
    picture.write_bytes(b"a picture")
    database = Database(open_engine(folders.database))
    with database.write() as connection:
        staging.mark(connection, Staged((1_000, 1_002), (1_000, 1_002), media=("left.png",)))
    database.close()
    start()
    qtbot.waitUntil(lambda: not picture.exists())
    marks = "SELECT count(*) FROM settings WHERE name = 'import_under_way'"
    qtbot.waitUntil(lambda: query(folders, marks) == [(0,)])


def test_looking_after_a_crash_takes_nothing_from_an_import_that_has_begun(
    qtbot: QtBot, start: Start, folders: DataFolders, clock: Clock
) -> None:
    """Who opens a package with Gradus imports it while the database is still looked at."""
    start().close()
    crash_over(folders, "UPDATE decks SET title = title || '!'")
    opened = Opened(folders, clock)
    opened.clear_cut_import()
    staged = Staged((1_000, 1_002), (1_000, 1_002))
    with opened.database.write() as connection:
        staging.mark(connection, staged)
    opened.check_after_crash()
    with opened.database.read() as connection:
        assert staging.marked(connection) == staged
    opened.close(None)


def crash_over(folders: DataFolders, sql: str) -> None:
    """Leave the database as a killed program does that has just done something."""
    left = folders.data.with_name("left")
    with closing(sqlite3.connect(folders.database)) as connection:
        connection.execute(sql)
        connection.commit()
        shutil.copytree(folders.data, left)
    for file in left.glob("gradus.sqlite*"):
        shutil.copy(file, folders.data)
    assert log_of(folders).stat().st_size > 0
