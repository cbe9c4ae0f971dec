"""Changes of files are noticed, however a program writes them."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gradus.ui.own_decks.watcher import FolderWatcher


@pytest.fixture
def watcher(qtbot: QtBot, tmp_path: Path) -> FolderWatcher:
    (tmp_path / "a.md").write_text("one", encoding="utf-8")
    watcher = FolderWatcher()
    watcher.watch([str(tmp_path), str(tmp_path / "a.md")])
    return watcher


def test_a_file_written_in_place_replaced_made_and_deleted_is_a_change(
    qtbot: QtBot, watcher: FolderWatcher, tmp_path: Path
) -> None:
    file, new = tmp_path / "a.md", tmp_path / ".new"
    with qtbot.waitSignal(watcher.changed):
        file.write_text("two", encoding="utf-8")
    with qtbot.waitSignal(watcher.changed):
        new.write_text("three", encoding="utf-8")
        new.rename(file)
    watcher.watch([str(tmp_path), str(file)])
    with qtbot.waitSignal(watcher.changed):
        file.write_text("four", encoding="utf-8")
    with qtbot.waitSignal(watcher.changed):
        (tmp_path / "b.md").write_text("new", encoding="utf-8")
    with qtbot.waitSignal(watcher.changed):
        file.unlink()


def test_what_is_watched_anew_may_have_changed_just_before(
    qtbot: QtBot, watcher: FolderWatcher, tmp_path: Path
) -> None:
    (tmp_path / "deep").mkdir()
    with qtbot.waitSignal(watcher.changed):
        watcher.watch([str(tmp_path), str(tmp_path / "a.md"), str(tmp_path / "deep")])
    with qtbot.waitSignal(watcher.changed):
        (tmp_path / "deep" / "c.md").write_text("new", encoding="utf-8")


def test_after_the_end_nothing_is_watched(watcher: FolderWatcher) -> None:
    assert len(watcher.watched()) == 2
    watcher.stop()
    assert watcher.watched() == set()
