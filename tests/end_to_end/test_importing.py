"""By keyboard through the real window: a package from Anki comes in, is asked and answered."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from tests.support.keyboard import dialog, press
from tests.support.packages import GAPS, Collection

from gradus.app import Gradus
from gradus.paths import DataFolders
from gradus.ui.cards.page import CardsPage
from gradus.ui.importing.report_dialog import ImportReportDialog
from gradus.ui.navigation import Place
from gradus.ui.own_decks.page import OwnDecksPage
from gradus.ui.rendering.card_view import CardView
from gradus.ui.widgets.error_dialog import ErrorDialog

Start = Callable[[], Gradus]
Key = Qt.Key

_PATIENCE_MS = 30_000
"""An import starts a process of its own, which takes seconds on a busy machine."""


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    """Let Gradus ship with no deck, so that only what is imported is asked."""
    folder = tmp_path / "decks"
    folder.mkdir()
    return folder


@pytest.fixture
def package(tmp_path: Path) -> Path:
    collection = Collection()
    collection.note("one", "Il faut {{c1::que::conj}} tu <b>viennes</b>[sound:a.wav]", mid=GAPS)
    collection.media["a.wav"] = b"no sound at all"
    file = tmp_path / "french.apkg"
    file.write_bytes(collection.package())
    return file


def own_decks(qtbot: QtBot, gradus: Gradus) -> OwnDecksPage:
    page = gradus._entries.own.parts.page
    with qtbot.waitSignal(page.shown):
        press(Key.Key_O)
    return page


def shown(view: object) -> str:
    assert isinstance(view, CardView)
    return view.toPlainText()


def answers(folders: DataFolders, gradus: Gradus) -> list[tuple[str, str]]:
    with gradus.database.read() as connection:
        rows = connection.exec_driver_sql("SELECT kind, card FROM card_events").all()
    return [(str(row[0]), str(row[1])) for row in rows]


def test_a_package_is_imported_and_its_card_is_asked_and_answered(
    qtbot: QtBot, start: Start, package: Path, folders: DataFolders
) -> None:
    gradus = start()
    page = own_decks(qtbot, gradus)
    press(Key.Key_P)
    chooser = dialog(qtbot, QFileDialog)
    chooser.filesSelected.emit([str(package)])
    chooser.reject()
    report = dialog(qtbot, ImportReportDialog, _PATIENCE_MS)
    with qtbot.waitSignal(page.shown):
        QTest.keyClick(report, Key.Key_Escape)
        page.refresh()
    assert any(row.startswith("Maths / Sums | ") for row in page.tree.texts())
    assert list(folders.backups.glob("*import*"))

    gradus.window.activateWindow()
    quiz = gradus.window.quiz
    with qtbot.waitSignal(quiz.painted):
        gradus.window.start_quiz()
    assert shown(quiz.cards.question) == "Il faut [conj] tu viennes ▶"
    assert quiz.header.breadcrumb.text() == "Maths / Sums"
    qtbot.waitUntil(lambda: bool(quiz.cards.sound.note.text()))  # a file that is no sound
    with qtbot.waitSignal(quiz.painted):
        press(Key.Key_Space)
    assert shown(quiz.cards.answer) == "Il faut que tu viennes ▶"
    press(Key.Key_E)
    refused = dialog(qtbot, ErrorDialog)
    QTest.keyClick(refused, Key.Key_Escape)
    gradus.window.activateWindow()
    with qtbot.waitSignal(quiz.painted):
        QTest.keyClick(quiz, Key.Key_3)
    assert ("answered", "anki:one:1") in answers(folders, gradus)


def test_a_package_that_is_dropped_comes_in_and_is_found_by_its_type(
    qtbot: QtBot, start: Start, package: Path
) -> None:
    gradus = start()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(package)), QUrl("https://example.org/b.apkg")])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    drop = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, none)
    gradus.window.dropEvent(drop)
    QTest.keyClick(dialog(qtbot, ImportReportDialog, _PATIENCE_MS), Key.Key_Escape)
    with qtbot.waitActive(gradus.window):
        gradus.window.activateWindow()
    QTest.keyClick(gradus.window, Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    page = cast("CardsPage", gradus.window.page(Place.CARDS))
    with qtbot.waitSignal(page.searched):
        page.field.insert("type:imported")
    qtbot.waitUntil(page.preview.shows_a_card)
    assert page.model.rowCount() == 1
    assert shown(page.preview.answer) == "Il faut que tu viennes ▶"


def test_a_start_that_was_given_no_files_learns_nothing_of_importing(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    gradus = start()
    monkeypatch.setitem(sys.modules, "gradus.ui.importing.imports", None)
    gradus.import_packages(())
    with pytest.raises(ImportError):
        gradus.import_packages((Path("a.apkg"),))
