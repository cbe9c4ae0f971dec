"""By keyboard through the real window: what a search finds becomes a package for Anki."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.support.decks import basic, cloze, write
from tests.support.keyboard import dialog

from gradus.app import Gradus
from gradus.ui.cards.page import CardsPage
from gradus.ui.exporting.dialog import ExportDialog

Start = Callable[[], Gradus]


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    """Let Gradus ship with one deck, so that a start is short."""
    folder = tmp_path / "decks"
    write(folder, "a.md", [basic("one"), basic("two"), cloze("gaps", 1, 2)], title="Given")
    return folder


def test_an_answered_card_that_a_search_finds_goes_out_with_its_review(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    gradus = start()
    with qtbot.waitSignal(gradus.window.quiz.painted, timeout=10_000):
        QTest.keyClick(gradus.window.today, Qt.Key.Key_Return)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_3):
        with qtbot.waitSignal(gradus.window.quiz.painted, timeout=10_000):
            QTest.keyClick(gradus.window.quiz, key)
    QTest.keyClick(gradus.window.quiz, Qt.Key.Key_Escape)
    QTest.keyClick(gradus.window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    page = gradus.window.current_page()
    assert isinstance(page, CardsPage)
    QTest.keyClicks(page.field, "one")
    with qtbot.waitSignal(page.searched):
        QTest.keyClick(page.field, Qt.Key.Key_Return)
    QTest.keyClick(page.table, Qt.Key.Key_X)
    export = dialog(qtbot, ExportDialog)
    export.choose_file = lambda *_: str(tmp_path / "found.apkg")
    qtbot.waitUntil(export.write_button.isEnabled)
    with qtbot.waitSignal(export.work.done, timeout=10_000):
        QTest.keyClick(export, Qt.Key.Key_Return)
    QTest.keyClick(export, Qt.Key.Key_Escape)
    with ZipFile(tmp_path / "found.apkg") as package:
        package.extract("collection.anki21", tmp_path)
    with closing(sqlite3.connect(tmp_path / "collection.anki21")) as collection:
        notes = collection.execute("SELECT flds FROM notes").fetchall()
        log = collection.execute("SELECT ease, type FROM revlog").fetchall()
    assert [fields.split("\x1f")[0] for (fields,) in notes] == ["Question one?"]
    assert log == [(3, 0)]
