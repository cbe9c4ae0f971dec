"""Today shows before the database is open, and what is asked for meanwhile is done afterwards."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from unittest.mock import patch

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gradus.app import Gradus, running
from gradus.app.opened import Opened
from gradus.clock import Clock
from gradus.errors import DataFolderError
from gradus.paths import DataFolders
from gradus.ui.design.look import Look
from gradus.ui.roadmap.page import RoadmapPage

Start = Callable[[], Gradus]


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """Keeps the database closed until it is set."""
    gate, really_open = threading.Event(), running._open

    def when_allowed(folders: DataFolders, clock: Clock) -> Opened:
        assert gate.wait(20)
        return really_open(folders, clock)

    with patch.object(running, "_open", when_allowed):
        yield gate
        gate.set()


@pytest.fixture
def again(
    start: Start,
    gate: threading.Event,
    qtbot: QtBot,
    look: Look,
    clock: Clock,
    folders: DataFolders,
) -> Iterator[Gradus]:
    """A second window on the same folder, on screen, its database not open yet."""
    gate.set()
    start().close()
    gate.clear()
    gradus = Gradus(folders, clock, look)
    with qtbot.waitExposed(gradus.window):
        gradus.start()
    yield gradus
    gate.set()
    gradus.close()


def test_today_shows_before_the_database_is_open(
    qtbot: QtBot, again: Gradus, gate: threading.Event
) -> None:
    assert again.window.today.shows_decks()
    early = again.window.today.subtitle.text()
    assert "20" in early
    with qtbot.waitSignal(again.decksRead, timeout=20_000):
        gate.set()
    again.window.today.refresh()
    assert again.window.today.subtitle.text() == early


def test_a_quiz_asked_for_too_early_begins_once_it_can(
    qtbot: QtBot, again: Gradus, gate: threading.Event
) -> None:
    QTest.keyClick(again.window.today, Qt.Key.Key_Return)
    assert again.window.today.isVisible()
    gate.set()
    qtbot.waitUntil(again.window.quiz_is_open, timeout=20_000)
    assert again.window.quiz.session.view.card is not None


def test_the_last_page_asked_for_too_early_opens_once_it_can(
    qtbot: QtBot, again: Gradus, gate: threading.Event
) -> None:
    QTest.keyClick(again.window.today, Qt.Key.Key_Return)
    QTest.keyClick(again.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert again.window.today.isVisible()
    gate.set()
    window = again.window
    qtbot.waitUntil(lambda: isinstance(window.current_page(), RoadmapPage), timeout=20_000)


def test_thinking_better_of_it_stays_on_today(
    qtbot: QtBot, again: Gradus, gate: threading.Event
) -> None:
    QTest.keyClick(again.window.today, Qt.Key.Key_Return)
    QTest.keyClick(again.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(again.decksRead, timeout=20_000):
        gate.set()
    assert again.window.today.isVisible()


def test_a_database_that_cannot_be_opened_after_all_closes_the_window_and_says_why(
    qtbot: QtBot, start: Start, look: Look, clock: Clock, folders: DataFolders
) -> None:
    start().close()
    folders_gone = DataFolderError("The folder is gone.", "Bring it back.")
    gradus = Gradus(folders, clock, look)
    with patch.object(running, "_open", side_effect=folders_gone):
        gradus.start()
        qtbot.waitUntil(lambda: gradus.refusal is not None, timeout=20_000)
    assert not gradus.window.isVisible()
    assert gradus.refusal is folders_gone
    gradus.close()


def test_closed_while_it_opens_the_database_it_begins_nothing_more(
    qtbot: QtBot, again: Gradus, gate: threading.Event
) -> None:
    qtbot.waitUntil(again._preparing._thread.is_alive)
    gate.set()
    again.close()
    QCoreApplication.processEvents()
    assert again._alongside.fitting is None
    assert not again._reading._thread.is_alive()
