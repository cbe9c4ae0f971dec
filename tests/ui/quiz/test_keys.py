from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.fakes import Watch, card, session
from tests.ui.quiz.conftest import Open

from gradus.domain.scheduling.model import Rating
from gradus.ui.quiz.keys import Act
from gradus.ui.quiz.page import QuizPage
from gradus.ui.quiz.session import Stage

Key = Qt.Key
SEVEN = timedelta(seconds=7)


def press(qtbot: QtBot, page: QuizPage, key: Qt.Key) -> None:
    """Press a key and wait until its effect is on screen."""
    with qtbot.waitSignal(page.painted):
        QTest.keyClick(page, key)


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, Key.Key_Enter])
def test_space_and_enter_show_the_answer(qtbot: QtBot, open_quiz: Open, key: Qt.Key) -> None:
    page, study = open_quiz(session(1))
    assert page.cards.question.isVisible()
    assert not page.cards.answer.isVisible()
    press(qtbot, page, key)
    assert page.cards.answer.isVisible()
    assert study.asked == ["start"]


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, Key.Key_Enter])
@pytest.mark.parametrize("suggested", [Rating.GOOD, Rating.AGAIN])
def test_then_they_take_the_suggested_rating(
    qtbot: QtBot, open_quiz: Open, key: Qt.Key, suggested: Rating
) -> None:
    view = session(1, card=card(1, suggested=suggested))
    page, study = open_quiz(view, session(2))
    press(qtbot, page, key)
    press(qtbot, page, key)
    assert study.asked[-1] == (1, suggested, SEVEN)
    assert page.session.stage is Stage.QUESTION


@pytest.mark.parametrize(
    ("key", "rating"), list(zip((Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4), Rating, strict=True))
)
def test_numbers_rate(qtbot: QtBot, open_quiz: Open, key: Qt.Key, rating: Rating) -> None:
    page, study = open_quiz(session(1), session(2))
    press(qtbot, page, Key.Key_Space)
    press(qtbot, page, key)
    assert study.asked[-1] == (1, rating, SEVEN)


def test_the_number_pad_rates_too(qtbot: QtBot, open_quiz: Open) -> None:
    page, study = open_quiz(session(1), session(2))
    press(qtbot, page, Key.Key_Space)
    with qtbot.waitSignal(page.painted):
        QTest.keyClick(page, Key.Key_4, Qt.KeyboardModifier.KeypadModifier)
    assert study.asked[-1] == (1, Rating.EASY, SEVEN)


@pytest.mark.parametrize("key", [Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4])
def test_numbers_do_nothing_before_the_answer(qtbot: QtBot, open_quiz: Open, key: Qt.Key) -> None:
    page, study = open_quiz(session(1))
    QTest.keyClick(page, key)
    assert study.asked == ["start"]
    assert page.session.stage is Stage.QUESTION


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Key.Key_U, Qt.KeyboardModifier.NoModifier),
        (Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_undo(qtbot: QtBot, open_quiz: Open, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    page, study = open_quiz(session(2, can_undo=True), session(1))
    with qtbot.waitSignal(page.painted):
        QTest.keyClick(page, key, modifier)
    assert study.asked == ["start", "undo"]
    assert page.session.view.card == card(1)


def test_undo_without_an_answer_asks_nothing(qtbot: QtBot, open_quiz: Open) -> None:
    page, study = open_quiz(session(1, can_undo=False))
    QTest.keyClick(page, Key.Key_U)
    assert study.asked == ["start"]
    assert not page.bar.hints.buttons[Act.UNDO].isVisible()


def test_escape_ends(qtbot: QtBot, open_quiz: Open) -> None:
    page, _ = open_quiz(session(1))
    with qtbot.waitSignal(page.endRequested):
        QTest.keyClick(page, Key.Key_Escape)


@pytest.mark.parametrize("modifier", ["ControlModifier", "AltModifier", "ShiftModifier"])
def test_keys_with_modifiers_are_other_keys(qtbot: QtBot, open_quiz: Open, modifier: str) -> None:
    page, _ = open_quiz(session(1))
    QTest.keyClick(page, Key.Key_Space, Qt.KeyboardModifier[modifier])
    assert page.session.stage is Stage.QUESTION


def test_a_held_key_acts_once(qtbot: QtBot, open_quiz: Open) -> None:
    page, study = open_quiz(session(1), session(2))
    press(qtbot, page, Key.Key_Space)
    none = Qt.KeyboardModifier.NoModifier
    repeated = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Space, none, " ", True)
    QApplication.sendEvent(page, repeated)
    assert study.asked == ["start"]
    assert page.showing_answer()


def test_two_keys_in_one_turn_never_answer_an_unseen_card(qtbot: QtBot, open_quiz: Open) -> None:
    page, study = open_quiz(session(1), session(2))
    with qtbot.waitSignal(page.painted):
        QTest.keyClick(page, Key.Key_Space)
        QTest.keyClick(page, Key.Key_Space)
        QTest.keyClick(page, Key.Key_3)
    assert study.asked == ["start"]
    with qtbot.waitSignal(page.painted):
        QTest.keyClick(page, Key.Key_3)
        QTest.keyClick(page, Key.Key_Space)
        QTest.keyClick(page, Key.Key_U)
    assert study.asked == ["start", (1, Rating.GOOD, SEVEN)]
    assert page.session.stage is Stage.QUESTION


def test_keys_work_while_the_card_has_the_focus(qtbot: QtBot, open_quiz: Open) -> None:
    page, _ = open_quiz(session(1))
    with qtbot.waitSignal(page.painted):
        QTest.keyClick(page.cards.question, Key.Key_Space)
    assert page.showing_answer()


def test_a_focused_rating_takes_enter_for_itself(qtbot: QtBot, open_quiz: Open) -> None:
    page, study = open_quiz(session(1), session(2))
    press(qtbot, page, Key.Key_Space)
    hard = page.bar.ratings[1]
    hard.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(page.painted):
        QTest.keyClick(hard, Key.Key_Return)
    assert study.asked[-1] == (1, Rating.HARD, SEVEN)
    assert page.hasFocus()


def test_the_mouse_can_do_everything(qtbot: QtBot, open_quiz: Open) -> None:
    page, study = open_quiz(session(1), session(2, can_undo=True), session(1))
    left = Qt.MouseButton.LeftButton
    undo = page.bar.hints.buttons[Act.UNDO]
    for button in (page.bar.go_on, page.bar.ratings[3], undo):
        with qtbot.waitSignal(page.painted):
            QTest.mouseClick(button, left)
    assert study.asked == ["start", (1, Rating.EASY, SEVEN), "undo"]
    with qtbot.waitSignal(page.endRequested):
        QTest.mouseClick(page.header.end, left)


def test_time_on_a_card_starts_when_it_is_shown(qtbot: QtBot, open_quiz: Open) -> None:
    watch = Watch(timedelta(seconds=3))
    page, study = open_quiz(session(1), session(2), watch=watch)
    assert watch.starts == 1
    press(qtbot, page, Key.Key_Space)
    assert watch.starts == 1
    press(qtbot, page, Key.Key_1)
    assert watch.starts == 2
    assert study.asked[-1] == (1, Rating.AGAIN, timedelta(seconds=3))
