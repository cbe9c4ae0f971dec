from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.fakes import PlainFace, StillClock, StudyFake, Watch, session
from tests.ui.quiz.conftest import Open

from gradus.errors import DatabaseBusyError
from gradus.ui.design.look import Look
from gradus.ui.quiz.keys import Act
from gradus.ui.quiz.page import QuizPage
from gradus.ui.quiz.text_size import SIZES, Wheel, after

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier


class Kept:
    """A size that was chosen at another time, or that cannot be kept."""

    def __init__(self, size: int, error: Exception | None = None) -> None:
        self.size, self.error = size, error

    def value(self) -> int:
        return self.size

    def change(self, value: int) -> None:
        if self.error is not None:
            raise self.error
        self.size = value


def pixels(page: QuizPage) -> int:
    assert isinstance(page.cards.question, PlainFace)
    assert isinstance(page.cards.answer, PlainFace)
    assert page.cards.question.pixels == page.cards.answer.pixels
    return page.cards.question.pixels


def opened(qtbot: QtBot, look: Look, kept: Kept) -> QuizPage:
    study = StudyFake(session(1))
    page = QuizPage(look, study, PlainFace, StillClock(), Watch(), kept)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    with qtbot.waitSignal(page.painted):
        page.start()
    return page


def turn(page: QuizPage, delta: int, modifiers: Qt.KeyboardModifier = CONTROL) -> None:
    """Turn the wheel over the card, as the system does."""
    window, face = page.window().windowHandle(), page.cards.question
    place = QPointF(face.mapTo(page.window(), QPoint(5, 5)))
    QTest.wheelEvent(window, place, QPoint(0, delta), QPoint(), modifiers)


def test_steps() -> None:
    assert (SIZES[0], SIZES[-1]) == (12, 32)
    assert {b - a for a, b in pairwise(SIZES)} == {1, 2}
    assert [after(18, act) for act in (Act.LARGER, Act.SMALLER, Act.USUAL_SIZE)] == [20, 17, 18]
    assert (after(32, Act.LARGER), after(12, Act.SMALLER)) == (32, 12)
    assert (after(19, Act.LARGER), after(19, Act.SMALLER)) == (20, 18)


@pytest.mark.parametrize(
    ("key", "modifiers", "size"),
    [
        (Key.Key_Plus, CONTROL, 20),
        (Key.Key_Plus, CONTROL | SHIFT, 20),
        (Key.Key_Plus, CONTROL | KEYPAD, 20),
        (Key.Key_Equal, CONTROL, 20),
        (Key.Key_Minus, CONTROL, 17),
        (Key.Key_Minus, CONTROL | KEYPAD, 17),
        (Key.Key_Plus, Qt.KeyboardModifier.NoModifier, 18),
    ],
)
def test_keys(open_quiz: Open, key: Qt.Key, modifiers: Qt.KeyboardModifier, size: int) -> None:
    page, _ = open_quiz(session(1))
    assert pixels(page) == 18
    QTest.keyClick(page, key, modifiers)
    assert pixels(page) == size
    QTest.keyClick(page, Key.Key_0, CONTROL)
    assert pixels(page) == 18


def test_the_wheel_turns_the_size_while_control_is_held(open_quiz: Open) -> None:
    page, _ = open_quiz(session(1))
    turn(page, 120)
    assert pixels(page) == 20
    turn(page, -120)
    turn(page, -120)
    assert pixels(page) == 17
    turn(page, 120, Qt.KeyboardModifier.NoModifier)
    assert pixels(page) == 17


def test_a_touch_pad_turns_by_parts() -> None:
    wheel = Wheel()
    assert [wheel.turn(40) for _ in range(4)] == [None, None, Act.LARGER, None]


def test_a_size_from_another_time_is_taken_up(qtbot: QtBot, look: Look) -> None:
    kept = Kept(26)
    page = opened(qtbot, look, kept)
    assert pixels(page) == 26
    QTest.keyClick(page, Key.Key_Plus, CONTROL)
    assert (pixels(page), kept.size) == (28, 28)


def test_a_size_that_cannot_be_kept_is_told(qtbot: QtBot, look: Look) -> None:
    page = opened(qtbot, look, Kept(18, DatabaseBusyError("Busy.", "Wait.")))
    QTest.keyClick(page, Key.Key_Plus, CONTROL)
    assert page.banner.text() == "Busy. Wait."
    assert pixels(page) == 18
