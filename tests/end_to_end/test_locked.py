"""Another program holds the database: the window goes on, and every answer is stored once."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.end_to_end.test_quiz import Start, begin, press, query, reveal

from gradus.domain.scheduling.model import Rating
from gradus.paths import DataFolders
from gradus.ui.quiz import patience
from gradus.ui.quiz.session import Session

Key = Qt.Key
ANSWERS = "SELECT count(*) FROM card_events WHERE kind = 'answered'"
TICK_MS = 10


@contextmanager
def locked(folders: DataFolders) -> Iterator[sqlite3.Connection]:
    """Hold the write lock as another program would; closing the connection lets go of it."""
    with closing(sqlite3.connect(folders.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield other


class Stalls:
    """Counts how often the window's thread waits for a lock, and for how long at most."""

    def __init__(self, session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
        self.ticks = 0
        self.ticks_between: list[int] = []
        self.idle_ms: list[float] = []
        self._timer = QTimer(interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        rate = session.rate

        def timed(rating: Rating) -> None:
            self.ticks_between.append(self.ticks)
            self.ticks = 0
            wall, busy = time.monotonic(), time.thread_time()
            try:
                rate(rating)
            finally:
                # What this thread did not compute it waited, for the lock or a processor.
                waited = time.monotonic() - wall - (time.thread_time() - busy)
                self.idle_ms.append(1000 * waited)

        monkeypatch.setattr(session, "rate", timed)

    def _tick(self) -> None:
        self.ticks += 1


def test_an_answer_waits_for_the_lock_without_the_window_standing_still(
    qtbot: QtBot, start: Start, folders: DataFolders, monkeypatch: pytest.MonkeyPatch
) -> None:
    gradus = start()
    begin(qtbot, gradus)
    reveal(qtbot, gradus)
    before = gradus.window.quiz.session.view.card
    stalls = Stalls(gradus.window.quiz.session, monkeypatch)
    with locked(folders) as other, qtbot.waitSignal(gradus.window.quiz.painted, timeout=10_000):
        QTimer.singleShot(1_000, gradus.window.quiz, lambda: other.execute("ROLLBACK"))
        QTest.keyClick(gradus.window.quiz, Key.Key_3)
        QTest.keyClick(gradus.window.quiz, Key.Key_3)
    assert query(folders, ANSWERS) == [(1,)]
    assert gradus.window.quiz.session.view.card != before
    assert not gradus.window.quiz.banner.isVisible()
    assert len(stalls.idle_ms) > 2
    assert all(ticks >= 2 for ticks in stalls.ticks_between[1:])  # the window had its turn
    assert sorted(stalls.idle_ms)[len(stalls.idle_ms) // 2] < 100


def test_undo_waits_as_well(qtbot: QtBot, start: Start, folders: DataFolders) -> None:
    gradus = start()
    begin(qtbot, gradus)
    reveal(qtbot, gradus)
    press(qtbot, gradus, Key.Key_3)
    with locked(folders) as other, qtbot.waitSignal(gradus.window.quiz.painted, timeout=10_000):
        gradus.window.quiz.patience.waits.connect(lambda: other.execute("ROLLBACK"))
        QTest.keyClick(gradus.window.quiz, Key.Key_U)
    undone = "SELECT count(*) FROM card_events WHERE kind = 'undone'"
    assert query(folders, undone) == [(1,)]


def test_a_lock_that_stays_is_told_and_the_answer_can_be_given_again(
    qtbot: QtBot, start: Start, folders: DataFolders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "LONGEST_MS", 400)
    gradus = start()
    begin(qtbot, gradus)
    reveal(qtbot, gradus)
    with locked(folders):
        press(qtbot, gradus, Key.Key_3)
        assert gradus.window.quiz.banner.isVisible()
        assert "in use by another program" in gradus.window.quiz.banner.text()
        assert gradus.window.quiz.showing_answer()
    assert query(folders, ANSWERS) == [(0,)]
    press(qtbot, gradus, Key.Key_3)
    assert query(folders, ANSWERS) == [(1,)]


def test_escape_leaves_and_today_counts_the_answer_once_it_is_stored(
    qtbot: QtBot, start: Start, folders: DataFolders
) -> None:
    gradus = start()
    begin(qtbot, gradus)
    reveal(qtbot, gradus)
    quiz, today = gradus.window.quiz, gradus.window.today
    with locked(folders) as other:
        QTest.keyClick(quiz, Key.Key_4)
        QTest.keyClick(quiz, Key.Key_Escape)
        qtbot.waitUntil(today.isVisible)
        before = today.subtitle.text()
        with qtbot.waitSignal(quiz.doneUnseen):
            other.execute("ROLLBACK")
    assert query(folders, ANSWERS) == [(1,)]
    assert today.subtitle.text() != before


def test_closing_the_window_loses_no_answer_that_waits(
    qtbot: QtBot, start: Start, folders: DataFolders
) -> None:
    gradus = start()
    begin(qtbot, gradus)
    reveal(qtbot, gradus)
    with locked(folders):
        QTest.keyClick(gradus.window.quiz, Key.Key_3)
        assert gradus.window.quiz.patience.waiting
    gradus.close()
    assert query(folders, ANSWERS) == [(1,)]
