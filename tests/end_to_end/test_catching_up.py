"""Somebody comes back after a break and catches up by keyboard, until nothing waits any more."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.support.decks import basic, write
from tests.support.keyboard import press

from gradus.app import Gradus
from gradus.paths import DataFolders


class HandClock(Protocol):
    """The clock of these tests."""

    def move(self, by: timedelta) -> None: ...


Start = Callable[[], Gradus]
Key = Qt.Key

_TODAY = 739_943  # Monday 23 November 2026
_AWAY = 12
_WAITING = 16
_NEW = 5
# Three minutes hold ten reviews of 18 seconds.
_BACK = f"""
    UPDATE cards SET state = 2, stability = 60.0, difficulty = 5.0, due_day = {_TODAY - _AWAY},
        first_day = 1, last_day = {_TODAY - _AWAY - 1}, reviews = 3 WHERE id <= {_WAITING};
    INSERT INTO settings VALUES ('minutes_per_day', '{{"value":3}}');
"""


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    return tmp_path / "decks"


@pytest.fixture
def back(qtbot: QtBot, start: Start, shipped: Path, folders: DataFolders) -> Gradus:
    """Open the window over sixteen cards that have been due for twelve days, and five new ones."""
    write(shipped, "m.md", [basic(f"m{n:02}") for n in range(_WAITING + _NEW)])
    start().close()
    with closing(sqlite3.connect(folders.database)) as connection:
        connection.executescript(_BACK)
    gradus = start()
    with qtbot.waitActive(gradus.window):
        gradus.window.activateWindow()
    return gradus


def answer_all(qtbot: QtBot, gradus: Gradus, folders: DataFolders) -> int:
    """Go through the quiz with Space and Easy, and say how many cards it asked."""
    quiz, before = gradus.window.quiz, answers(folders)
    with qtbot.waitSignal(quiz.painted, timeout=10_000):
        press(Key.Key_Return)
    while quiz.session.view.card is not None:
        for key in (Key.Key_Space, Key.Key_4):
            with qtbot.waitSignal(quiz.painted, timeout=10_000):
                press(key)
    press(Key.Key_Escape)
    assert gradus.window.today.isVisible()
    return len(answers(folders)) - len(before)


def answers(folders: DataFolders) -> list[int]:
    """Return the state in which each answered card was asked."""
    query = "SELECT payload ->> 'before' FROM card_events WHERE kind = 'answered' ORDER BY sequence"
    with closing(sqlite3.connect(folders.database)) as connection:
        return [before for (before,) in connection.execute(query)]


def test_a_backlog_is_caught_up_in_portions_without_new_cards_and_then_they_come_again(
    qtbot: QtBot, back: Gradus, start: Start, folders: DataFolders, clock: HandClock
) -> None:
    line = back.window.today.catch_up
    assert line.isVisible()
    assert line.text().startswith("You were away 12 days: 16 cards wait. Catch-up asks 10 a day.")
    assert "16 cards" in back.window.today.hero.texts()[0]

    press(Key.Key_A)
    qtbot.waitUntil(lambda: line.text().startswith("Catching up: 16 cards wait, 10 a day"))
    assert "no new ones. Through on 24 November" in line.text()
    assert back.window.today.hero.texts()[0] == "10 cards"
    assert answer_all(qtbot, back, folders) == 10
    assert line.isVisible()
    assert "Through on 24 November" in line.text()
    back.close()

    clock.move(timedelta(days=1))
    again = start()
    with qtbot.waitActive(again.window):
        again.window.activateWindow()
    today = again.window.today
    assert today.catch_up.isHidden()  # what is left fits into a day
    assert "6 reviews" in today.subtitle.text()
    assert "new card" in today.subtitle.text()
    answer_all(qtbot, again, folders)
    known, new = 2, 0
    assert answers(folders)[:10] == [known] * 10
    assert answers(folders)[10:].count(known) == 6
    assert answers(folders)[10:].count(new) >= 1


def test_the_same_key_asks_everything_again(
    qtbot: QtBot, back: Gradus, folders: DataFolders
) -> None:
    today = back.window.today
    press(Key.Key_A)
    qtbot.waitUntil(lambda: today.catch_up.text().startswith("Catching up"))
    press(Key.Key_A)
    qtbot.waitUntil(lambda: today.catch_up.text().startswith("You were away"))
    assert "16 cards" in today.hero.texts()[0]
    assert answer_all(qtbot, back, folders) == 16
    assert set(answers(folders)) == {2}
