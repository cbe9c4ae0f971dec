"""Every kind of session is chosen and gone through by keyboard in the real window."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gradus.app import Gradus
from gradus.domain.scheduling.session_kind import Kind
from gradus.paths import DataFolders
from gradus.ui.picker.dialog import PickerDialog

Start = Callable[[], Gradus]
Key = Qt.Key
DAY = 739_943  # Monday 23 November 2026
STUDIED = f"""
    UPDATE cards SET state = 2, stability = 10 + id % 7, difficulty = 5, due_day = {DAY} + id % 4,
        first_day = {DAY} - 40, last_day = {DAY} - 10, reviews = 40
    WHERE id IN (SELECT cards.id FROM cards JOIN notes ON notes.id = note_id
        JOIN decks ON decks.id = deck_id
        WHERE topic IN ('vectors-matrices', 'git') AND type = 'basic')
"""

NUMBERS = {
    Key.Key_1: Kind.DUE,
    Key.Key_2: Kind.TEN_MINUTES,
    Key.Key_4: Kind.WEAK,
    Key.Key_5: Kind.NEW,
    Key.Key_6: Kind.AHEAD,
}


@pytest.fixture
def studied(start: Start, folders: DataFolders) -> Gradus:
    """Open Gradus with two topics behind, some of their cards due."""
    with closing(sqlite3.connect(folders.database)) as connection, connection:
        connection.execute(STUDIED)
    return start()


def press(qtbot: QtBot, gradus: Gradus, *keys: Key) -> None:
    """Press keys in the quiz; each is on screen before the next."""
    for key in keys:
        with qtbot.waitSignal(gradus.window.quiz.painted, timeout=10_000):
            QTest.keyClick(gradus.window.quiz, key)


def pick(qtbot: QtBot, gradus: Gradus, *keys: Key) -> None:
    """Open the picker with C, press keys for what has the focus, and start with Enter."""
    QTest.keyClick(gradus.window.today, Key.Key_C)
    picker = gradus.window.findChild(PickerDialog)
    assert picker is not None
    qtbot.waitUntil(picker.isActiveWindow)
    for key in keys:
        QTest.keyClick(picker.focusWidget(), key)
    with qtbot.waitSignal(gradus.window.quiz.painted, timeout=10_000):
        QTest.keyClick(picker.focusWidget(), Key.Key_Return)


def kinds(folders: DataFolders) -> list[str]:
    with closing(sqlite3.connect(folders.database)) as connection:
        rows = connection.execute("SELECT kind FROM card_events ORDER BY logical_time")
        return [kind for (kind,) in rows]


def test_a_kind_is_picked_by_its_number_and_its_answers_count(
    qtbot: QtBot, studied: Gradus, folders: DataFolders
) -> None:
    quiz = studied.window.quiz
    for answers, (number, kind) in enumerate(NUMBERS.items(), start=1):
        pick(qtbot, studied, number)
        assert quiz.session.view.plan.kind is kind
        before = quiz.session.view.remaining
        _answer(qtbot, studied, Key.Key_4)
        assert quiz.session.view.remaining == before - 1
        assert kinds(folders) == ["answered"] * answers
        QTest.keyClick(quiz, Key.Key_Escape)
        assert studied.window.today.isVisible()


def test_topics_are_ticked_and_nothing_else_is_asked(
    qtbot: QtBot, studied: Gradus, folders: DataFolders
) -> None:
    pick(
        qtbot,
        studied,
        Key.Key_3,
        Key.Key_Tab,
        Key.Key_G,
        Key.Key_I,
        Key.Key_T,
        Key.Key_Down,
        Key.Key_Space,
    )
    view = studied.window.quiz.session.view
    assert view.plan.topics == ("git",)
    assert view.card is not None
    assert view.card.breadcrumb[-1] == "Git"


def test_ten_minutes_start_with_t_from_today(qtbot: QtBot, studied: Gradus) -> None:
    with qtbot.waitSignal(studied.window.quiz.painted, timeout=10_000):
        QTest.keyClick(studied.window.today, Key.Key_T)
    quiz = studied.window.quiz
    assert quiz.header.kind.text() == "Ten minutes"
    assert quiz.session.view.minutes_left <= 10


def test_an_exam_is_gone_through_handed_in_and_scored(
    qtbot: QtBot, studied: Gradus, folders: DataFolders
) -> None:
    pick(qtbot, studied, Key.Key_7)
    for verdict in (Key.Key_1, Key.Key_2):
        _answer(qtbot, studied, verdict)
    press(qtbot, studied, Key.Key_Escape)
    quiz = studied.window.quiz
    assert quiz.result.isVisible()
    assert quiz.result.title.text() == "1 of 20 right"
    assert kinds(folders) == ["practised", "practised"]
    QTest.keyClick(quiz, Key.Key_Return)
    assert studied.window.today.isVisible()


def test_a_cram_asks_again_what_was_wrong(
    qtbot: QtBot, studied: Gradus, folders: DataFolders
) -> None:
    pick(qtbot, studied, Key.Key_8)
    before = studied.window.quiz.session.view.remaining
    _answer(qtbot, studied, Key.Key_1)
    assert studied.window.quiz.session.view.remaining == before
    _answer(qtbot, studied, Key.Key_2)
    assert studied.window.quiz.session.view.remaining == before - 1
    assert kinds(folders) == ["practised", "practised"]


def _answer(qtbot: QtBot, gradus: Gradus, key: Key) -> None:
    """Turn the card over, whatever type it is, and give a rating or a verdict."""
    quiz = gradus.window.quiz
    while not quiz.showing_answer():
        with qtbot.waitSignal(quiz.painted, timeout=10_000):
            quiz.bar.goOnRequested.emit()
    press(qtbot, gradus, key)
