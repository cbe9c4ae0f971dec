"""A person finds cards by the keyboard, reads one, suspends it, and takes that back."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.support.keyboard import press

from gradus.app import Gradus
from gradus.paths import DataFolders
from gradus.ui.cards.dialogs import ResetDialog
from gradus.ui.cards.page import CardsPage
from gradus.ui.navigation import Place
from gradus.ui.rendering.card_view import CardView

Start = Callable[[], Gradus]
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def answer_easy(qtbot: QtBot, gradus: Gradus) -> None:
    """Answer the first card, so that it is in Review."""
    quiz = gradus.window.quiz
    for widget, key in ((gradus.window.today, Key.Key_Return), (quiz, Key.Key_Space)):
        with qtbot.waitSignal(quiz.painted):
            QTest.keyClick(widget, key)
    with qtbot.waitSignal(quiz.painted):
        QTest.keyClick(quiz, Key.Key_4)


def open_cards(qtbot: QtBot, gradus: Gradus) -> CardsPage:
    with qtbot.waitActive(gradus.window):
        gradus.window.activateWindow()
    QTest.keyClick(gradus.window, Key.Key_4, CONTROL)
    page = cast("CardsPage", gradus.window.page(Place.CARDS))
    qtbot.waitUntil(lambda: page.searcher.is_idle() and page.model.rowCount() > 0)
    return page


def search(qtbot: QtBot, page: CardsPage, query: str) -> None:
    press(Key.Key_F, CONTROL)
    with qtbot.waitSignal(page.searched):
        page.field.insert(query)  # as by pasting, which offers nothing


def count(folders: DataFolders, sql: str) -> int:
    with closing(sqlite3.connect(folders.database)) as connection:
        return int(connection.execute(sql).fetchone()[0])


SUSPENDED = "SELECT count(*) FROM cards WHERE suspended"


def test_cards_are_found_read_suspended_brought_back_after_a_restart_and_made_new_again(
    qtbot: QtBot, start: Start, folders: DataFolders
) -> None:
    """One sitting, because reading all decks for the first time takes seconds."""
    gradus = start()
    answer_easy(qtbot, gradus)
    page = open_cards(qtbot, gradus)
    everything = page.model.rowCount()
    assert everything == count(folders, "SELECT count(*) FROM cards")
    search(qtbot, page, "eigen* -type:exercise is:new")
    assert 10 < page.model.rowCount() < everything
    press(Key.Key_Return)
    first = page.table.current_card()
    press(Key.Key_Down)
    assert page.table.current_card() not in {None, first}
    qtbot.waitUntil(lambda: page.preview.shows_a_card() and page.preview.is_settled())
    assert cast("CardView", page.preview.answer).accessibleDescription()
    press(Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(page.cardsChanged):
        QTest.keyClicks(page.table, "@")
    assert count(folders, SUSPENDED) == 2
    gradus.close()

    page = open_cards(qtbot, start())
    search(qtbot, page, "is:suspended")
    assert page.model.rowCount() == 2
    press(Key.Key_Return)
    with qtbot.waitSignal(page.cardsChanged):
        press(Key.Key_Z, CONTROL)
    assert page.status.text() == "Taken back for 2 cards."
    assert count(folders, SUSPENDED) == 0

    search(qtbot, page, "rated:1 is:review")
    assert page.model.rowCount() == 1
    press(Key.Key_Return)
    press(Key.Key_R, CONTROL)
    dialog = page.window().findChild(ResetDialog)
    assert dialog is not None
    with qtbot.waitSignal(page.cardsChanged):
        QTest.keyClick(dialog.go, Key.Key_Return)
    assert count(folders, "SELECT count(*) FROM cards WHERE state <> 0") == 0
    assert count(folders, "SELECT count(*) FROM card_events WHERE kind = 'answered'") == 1
