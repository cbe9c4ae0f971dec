"""A person moves notes of their own to another of their decks, by keyboard, and takes it back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.end_to_end.conftest import HandClock
from tests.support.databases import MIGRATIONS
from tests.support.decks import basic, deck, write

from gradus.app import Gradus
from gradus.paths import DataFolders
from gradus.services.own_decks.folders import OwnFolders
from gradus.store.schema import open_database
from gradus.ui.cards.move_dialog import MoveDialog
from gradus.ui.cards.page import CardsPage
from gradus.ui.editor.editor import Editor
from gradus.ui.navigation import Place

Start = Callable[[], Gradus]
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    """Let Gradus ship with a single deck, so that a start is short."""
    return write(tmp_path / "decks", "z.md", [basic("given")]).parent


@pytest.fixture
def mine(tmp_path: Path, folders: DataFolders, shipped: Path) -> Path:
    """An own folder of two decks that Gradus knows already."""
    folder = tmp_path / "mine"
    write(folder, "a.md", [basic("one"), basic("two")], title="Algebra")
    write(folder, "b.md", [basic("three")], title="Bayes")
    folders.create()
    now = HandClock().now()
    database = open_database(folders.database, MIGRATIONS, folders.backups, now)
    own = OwnFolders(database, shipped, lambda: "f1")
    own.sync_one(own.add(folder))
    database.close()
    return folder


def open_cards(qtbot: QtBot, gradus: Gradus) -> CardsPage:
    with qtbot.waitActive(gradus.window):
        gradus.window.activateWindow()
    QTest.keyClick(gradus.window, Key.Key_4, CONTROL)
    page = cast("CardsPage", gradus.window.page(Place.CARDS))
    qtbot.waitUntil(lambda: page.searcher.is_idle() and page.model.rowCount() == 4)
    return page


def test_a_note_moves_back_and_again_and_its_note_opens_from_there(
    qtbot: QtBot, start: Start, mine: Path
) -> None:
    page = open_cards(qtbot, start())
    with qtbot.waitSignal(page.searched):
        page.field.setText("note:one")
    QTest.keyClick(page.table, Key.Key_M)
    qtbot.waitUntil(lambda: page.window().findChild(MoveDialog) is not None)
    dialog = page.window().findChild(MoveDialog)
    assert dialog is not None
    QTest.keyClicks(dialog.field, "bay")
    with qtbot.waitSignal(page.cardsChanged):
        QTest.keyClick(dialog.field, Key.Key_Return)
    assert page.status.text() == "Moved: 1 card."
    moved = {
        "a.md": deck([basic("two")], title="Algebra"),
        "b.md": deck([basic("three"), basic("one")], title="Bayes"),
    }
    assert read(mine) == moved
    with qtbot.waitSignal(page.cardsChanged):
        QTest.keyClick(page.table, Key.Key_Z, CONTROL)
    assert read(mine)["b.md"] == deck([basic("three")], title="Bayes")
    with qtbot.waitSignal(page.cardsChanged):
        QTest.keyClick(page.table, Key.Key_Y, CONTROL)
    assert read(mine) == moved

    QTest.keyClick(page.table, Key.Key_E)
    qtbot.waitUntil(lambda: page.window().findChild(Editor) is not None, timeout=10_000)
    editor = page.window().findChild(Editor)
    assert editor is not None
    assert editor.source.toPlainText() == basic("one").rstrip()
    QTest.keyClick(editor.source, Key.Key_Escape)


def test_a_card_that_came_with_gradus_stays_and_says_so(
    qtbot: QtBot, start: Start, mine: Path
) -> None:
    page = open_cards(qtbot, start())
    with qtbot.waitSignal(page.searched):
        page.field.setText("note:given")
    with qtbot.waitSignal(page.deeds.failed):
        QTest.keyClick(page.table, Key.Key_M)
    assert page.banner.isVisible()
    assert "stay in their decks" in page.banner.text()


def read(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}
