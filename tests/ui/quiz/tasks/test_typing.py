from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.accessible import misfits, nameless
from tests.ui.fakes import PlainFace
from tests.ui.quiz.tasks.conftest import OpenTask, Press

from gradus.domain.decks.tasks import Exercise, Numeric, Output, Task, Typed
from gradus.domain.decks.tolerance import Tolerance
from gradus.domain.scheduling.model import Rating
from gradus.ui.quiz.page import QuizPage
from gradus.ui.quiz.session import Stage
from gradus.ui.quiz.tasks.field_panel import FieldPanel

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
WORD = Typed("pinv", "It uses the SVD.")
NUMBER = Numeric(-2.197, Tolerance(0.01))
MATRIX = Exercise(((1, 2), (3, 4)), Tolerance())
LINES = Output("(3, 4)\n5\n", "A pair.")


def panel(page: QuizPage) -> FieldPanel:
    found = page.cards.task.panel
    assert isinstance(found, FieldPanel)
    return found


def give(page: QuizPage, press: Press, text: str) -> FieldPanel:
    """Type a text, line by line, and submit it."""
    found = panel(page)
    for number, line in enumerate(text.split("\n")):
        if number:
            QTest.keyClick(found.field, Key.Key_Return)
        QTest.keyClicks(found.field, line)
    press(page, Key.Key_Return, CONTROL)
    return found


def shown_answer(page: QuizPage) -> str:
    answer = page.cards.answer
    assert isinstance(answer, PlainFace)
    return answer.text() if answer.isVisible() else ""


def suggested(page: QuizPage) -> Rating:
    return next(one.rating for one in page.bar.ratings if one.property("suggested"))


@pytest.mark.parametrize("task", [WORD, NUMBER, MATRIX, LINES])
def test_the_field_has_the_keyboard_with_a_ring_and_its_letters_are_text(
    open_task: OpenTask, task: Task
) -> None:
    page, study = open_task(task)
    field = panel(page).field
    assert field.hasFocus()
    assert field.ring.visible()
    QTest.keyClicks(field, "1u n")
    assert panel(page).given() == "1u n"
    assert study.asked == ["start"]
    assert (nameless(page), misfits(page)) == ([], [])


def test_the_button_says_what_enter_would_do(open_task: OpenTask) -> None:
    page, _ = open_task(WORD)
    assert page.bar.go_on.accessibleName() == "Show answer"
    QTest.keyClicks(panel(page).field, " p")
    assert page.bar.go_on.accessibleName() == "Check"
    QTest.keyClick(panel(page).field, Key.Key_Backspace)
    assert page.bar.go_on.accessibleName() == "Show answer"


@pytest.mark.parametrize("task", [WORD, NUMBER, MATRIX])
def test_enter_without_a_text_shows_the_answer_and_suggests_again(
    open_task: OpenTask, press: Press, task: Task
) -> None:
    page, study = open_task(task)
    press(page, Key.Key_Return)
    assert page.hasFocus()
    assert shown_answer(page) == "Answer 1"
    assert not panel(page).result.verdict.isVisible()
    assert suggested(page) is Rating.AGAIN
    press(page, Key.Key_3)
    assert study.right is False


def test_output_that_is_foretold_in_the_head_is_rated_as_ever(
    open_task: OpenTask, press: Press
) -> None:
    page, study = open_task(LINES)
    press(page, Key.Key_Return, CONTROL)
    assert shown_answer(page) == "Answer 1"
    assert not page.cards.task.isVisible()
    assert suggested(page) is Rating.GOOD
    press(page, Key.Key_Space)
    assert study.right is None


@pytest.mark.parametrize(
    ("task", "text", "verdict", "note", "answer"),
    [
        (WORD, "pinv", "Right", "", "Answer 1"),
        (WORD, "PINV", "Right but for capital letters", "Characters: 4 changed.", WORD.rest),
        (WORD, "pv", "Not right", "Characters: 2 missing.", WORD.rest),
        (WORD, "pinwv", "Not right", "Characters: 1 too many.", WORD.rest),
        (NUMBER, "-2.197", "Right", "You typed -2.197. Up to 0.01 off counts.", "Answer 1"),
        (
            NUMBER,
            "-2.3",
            "Not right",
            "You typed -2.3, 0.103 below the answer. Up to 0.01 off counts.",
            "Answer 1",
        ),
        (NUMBER, "ln 9", "Not right", "You typed ln 9, which is no number.", "Answer 1"),
        (
            Numeric(200, Tolerance(0.05, is_share=True)),
            "208",
            "Right",
            "You typed 208, 8 above the answer. Up to 5% off counts.",
            "Answer 1",
        ),
        (
            MATRIX,
            "[[1, 2], [3, 5]]",
            "Not right",
            "You typed [[1, 2], [3, 5]]. 3 of 4 entries are right.",
            "Answer 1",
        ),
        (MATRIX, "7", "Not right", "You typed 7. The answer is a matrix of 2 × 2.", "Answer 1"),
        (
            Exercise((1, 2, 3), Tolerance()),
            "1, 2",
            "Not right",
            "You typed 1, 2. The answer has 3 entries.",
            "Answer 1",
        ),
        (LINES, "(3, 4)\n5\n", "Right", "", "Answer 1"),
        (
            LINES,
            "(3,4)\n5",
            "Right but for spaces",
            "\N{MINUS SIGN} you wrote, + it prints",
            "A pair.",
        ),
        (LINES, "(4, 3)", "Not right", "\N{MINUS SIGN} you wrote, + it prints", "A pair."),
    ],
)
def test_what_was_typed_is_judged_in_words(
    open_task: OpenTask,
    press: Press,
    task: Task,
    text: str,
    verdict: str,
    note: str,
    answer: str,
) -> None:
    page, _ = open_task(task)
    result = give(page, press, text).result
    assert (result.verdict.text(), result.note.text()) == (verdict, note)
    assert shown_answer(page) == answer
    assert suggested(page) is (Rating.GOOD if verdict.startswith("Right") else Rating.AGAIN)
    assert (nameless(page), misfits(page)) == ([], [])


def test_a_result_is_read_out(open_task: OpenTask, press: Press) -> None:
    page, _ = open_task(WORD)
    difference = give(page, press, "pv").result.difference
    assert difference.accessibleName() == "Difference"
    assert difference.accessibleDescription() == "You typed pv\nAnswer pinv"


def test_a_word_without_a_reason_ends_with_its_difference(
    open_task: OpenTask, press: Press
) -> None:
    page, _ = open_task(Typed("pinv", ""))
    give(page, press, "pin")
    assert shown_answer(page) == ""
    assert page.cards.sources.isVisible()


def test_the_next_card_is_plain_again(open_task: OpenTask, press: Press) -> None:
    page, study = open_task(WORD)
    give(page, press, "pinv")
    press(page, Key.Key_Space)
    assert study.right is True
    assert not page.cards.task.isVisible()
    assert page.hasFocus()
    press(page, Key.Key_Space)
    assert shown_answer(page) == "Answer 2"


def test_control_z_takes_back_letters_first_and_then_the_last_answer(
    open_task: OpenTask, press: Press
) -> None:
    page, study = open_task(WORD)
    give(page, press, "pinv")
    press(page, Key.Key_Space)
    press(page, Key.Key_U)
    field = panel(page).field
    assert field.hasFocus()
    assert panel(page).given() == ""
    QTest.keyClicks(field, "p")
    QTest.keyClick(field, Key.Key_Z, CONTROL)
    assert panel(page).given() == ""
    assert study.asked[-1] == "undo"
    assert study.asked.count("undo") == 1


def test_escape_ends_the_quiz_from_the_field(qtbot: QtBot, open_task: OpenTask) -> None:
    page, _ = open_task(LINES)
    with qtbot.waitSignal(page.endRequested):
        QTest.keyClick(panel(page).field, Key.Key_Escape)


def test_a_key_pressed_before_the_field_was_seen_is_not_written(
    qtbot: QtBot, open_task: OpenTask, press: Press
) -> None:
    page, _ = open_task(WORD)
    give(page, press, "pinv")
    press(page, Key.Key_Space)
    with qtbot.waitSignal(page.painted):
        QTest.keyClick(page, Key.Key_U)
        QTest.keyClicks(panel(page).field, "3")
    assert panel(page).given() == ""
    QTest.keyClicks(panel(page).field, "4")
    assert panel(page).given() == "4"


def test_a_key_held_since_the_card_before_is_not_written(open_task: OpenTask) -> None:
    page, _ = open_task(WORD)
    none = Qt.KeyboardModifier.NoModifier
    held = QKeyEvent(QEvent.Type.KeyPress, Key.Key_3, none, "3", True)
    QApplication.sendEvent(panel(page).field, held)
    assert panel(page).given() == ""
    QTest.keyClicks(panel(page).field, "3")
    QApplication.sendEvent(panel(page).field, held)
    assert panel(page).given() == "33"


def test_the_field_for_lines_grows_with_them_and_never_over_the_ratings(
    open_task: OpenTask,
) -> None:
    page, _ = open_task(LINES)
    field = panel(page).field
    heights = []
    for _ in range(20):
        QTest.keyClick(field, Key.Key_Return)
        heights.append(field.height())
    assert heights[0] < heights[8] < heights[12] == heights[19]
    assert field.mapTo(page, field.rect().bottomLeft()).y() > page.cards.geometry().top()
    assert page.cards.geometry().bottom() <= page.bar.mapTo(page, page.bar.rect().topLeft()).y()


def test_text_of_another_size_is_typed_at_that_size(open_task: OpenTask) -> None:
    page, _ = open_task(WORD)
    field = panel(page).field
    before = field.font().pixelSize()
    QTest.keyClick(field, Key.Key_Plus, CONTROL)
    QTest.keyClick(field, Key.Key_Plus, CONTROL)
    assert field.font().pixelSize() > before
    QTest.keyClick(field, Key.Key_0, CONTROL)
    assert field.font().pixelSize() == before


def test_the_help_names_the_keys_of_the_field(open_task: OpenTask) -> None:
    page, _ = open_task(LINES)
    assert [line.keys for line in page.key_lines()][:3] == [("Ctrl+Enter",), ("Enter",), ("Tab",)]


def test_a_failed_exercise_is_asked_again_with_other_numbers_until_it_is_rated(
    open_task: OpenTask, press: Press
) -> None:
    page, study = open_task(Exercise(7, Tolerance()))
    found = give(page, press, "8")
    assert found.result.draw.isVisible()
    press(page, Key.Key_N)
    assert study.asked == ["start", ("practise", 1, 1)]
    assert page.session.stage is Stage.QUESTION
    assert found.field.hasFocus()
    give(page, press, "1")
    assert found.result.verdict.text() == "Right"
    assert found.result.note.text().endswith("You rate your answer to the first numbers.")
    press(page, Key.Key_N)
    assert study.asked[2:] == [("practise", 1, 2)]
    press(page, Key.Key_Return)
    assert suggested(page) is Rating.AGAIN
    press(page, Key.Key_Space)
    assert study.asked[3:] == [(1, Rating.AGAIN, timedelta(seconds=7))]
    assert study.right is False


@pytest.mark.parametrize(("task", "text"), [(Exercise(7, Tolerance()), "7"), (WORD, "x")])
def test_only_a_failed_exercise_has_other_numbers(
    open_task: OpenTask, press: Press, task: Task, text: str
) -> None:
    page, study = open_task(task)
    found = give(page, press, text)
    assert not found.result.draw.isVisible()
    QTest.keyClick(page, Key.Key_N)
    assert study.asked == ["start"]
    assert page.showing_answer()
