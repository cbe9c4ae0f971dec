"""Every setting holds at once in pages that were opened before it was changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.support.decks import basic, write
from tests.support.keyboard import press

from gradus.app import Gradus
from gradus.paths import DataFolders
from gradus.ui.cards.page import CardsPage
from gradus.ui.cards.search_field import SearchField
from gradus.ui.navigation import Place
from gradus.ui.settings.page import SettingsPage

Start = Callable[[], Gradus]
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
_TODAY = 739_943  # Monday 23 November 2026


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    write(tmp_path / "decks", "m.md", [basic(f"m{n}") for n in range(5)])
    return tmp_path / "decks"


@pytest.fixture
def gradus(qtbot: QtBot, start: Start) -> Gradus:
    gradus = start()
    with qtbot.waitActive(gradus.window):
        gradus.window.activateWindow()
    return gradus


def change(qtbot: QtBot, gradus: Gradus, name: str, *keys: Qt.Key) -> None:
    """Open Settings, go to a setting with Tab, and press keys."""
    press(Key.Key_8, CONTROL)
    page = gradus.window.page(Place.SETTINGS)
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(page.folders.isVisible)
    field = page.rows[name].control.number.field  # type: ignore[attr-defined]
    for _ in range(40):
        press(Key.Key_Tab)
        if QApplication.focusWidget() is field:
            break
    assert QApplication.focusWidget() is field
    for key in keys:
        press(key)


def test_the_size_of_text_changes_on_the_card_that_is_being_asked(
    qtbot: QtBot, gradus: Gradus
) -> None:
    quiz = gradus.window.quiz
    with qtbot.waitSignal(quiz.painted, timeout=10_000):
        press(Key.Key_Return)
    card = quiz.session.view.card
    before = quiz.cards.question.sizeHint().height()
    press(Key.Key_Escape)
    change(qtbot, gradus, "card_text_size", *[Key.Key_Up] * 10)
    press(Key.Key_1, CONTROL)
    with qtbot.waitSignal(quiz.painted, timeout=10_000):
        press(Key.Key_Return)
    assert quiz.session.view.card == card
    assert quiz.cards.question.sizeHint().height() > before


def test_what_counts_as_forgotten_often_changes_in_the_list_of_cards(
    qtbot: QtBot, gradus: Gradus, folders: DataFolders
) -> None:
    with closing(sqlite3.connect(folders.database)) as connection, connection:
        connection.execute(
            "UPDATE cards SET state = 2, stability = 9.0, difficulty = 5.0, reviews = 9,"
            " lapses = 7, first_day = 1, last_day = ?, due_day = ? WHERE id <= 2",
            [_TODAY - 1, _TODAY + 8],
        )
    press(Key.Key_4, CONTROL)
    page = gradus.window.page(Place.CARDS)
    assert isinstance(page, CardsPage)
    qtbot.waitUntil(lambda: page.model.rowCount() == 5)
    press(Key.Key_F, CONTROL)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert isinstance(focus, SearchField)
    focus.setText("is:leech")  # typed letters open a list, which only a window manager closes well
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    change(qtbot, gradus, "leech_lapses", Key.Key_Down)
    press(Key.Key_4, CONTROL)
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
