from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from tests.ui.fakes import PlainFace
from tests.ui.quiz.tasks.conftest import OpenTask, Press

from gradus.domain.decks.tasks import Steps
from gradus.ui.help.keys import KeyLine
from gradus.ui.quiz.page import QuizPage

Key = Qt.Key
STEPS = Steps(("1. one", "1. one\n2. two", "1. one\n2. two\n3. three"))


def answer(page: QuizPage) -> str:
    face = page.cards.answer
    assert isinstance(face, PlainFace)
    return face.text() if face.isVisible() else ""


def test_each_key_shows_a_step_and_the_last_brings_the_ratings(
    open_task: OpenTask, press: Press
) -> None:
    page, study = open_task(STEPS)
    assert answer(page) == ""
    captions, lines = [], []
    for key in (Key.Key_Space, Key.Key_Return, Key.Key_Space):
        captions.append(page.bar.go_on.accessibleName())
        press(page, key)
        lines.append(answer(page).split())
    assert captions == ["Show step 1 of 3", "Show step 2 of 3", "Show step 3 of 3"]
    assert [len(words) for words in lines] == [1, 2, 3]
    assert [words[-1] for words in lines] == ["one", "two", "three"]
    assert page.bar.ratings[0].isVisible()
    press(page, Key.Key_Space)
    assert study.right is None


def test_a_rating_is_not_taken_before_the_last_step(open_task: OpenTask, press: Press) -> None:
    page, study = open_task(STEPS)
    press(page, Key.Key_Space)
    QTest.keyClick(page, Key.Key_3)
    assert study.asked == ["start"]


def test_what_is_laid_out_ahead_does_not_run_ahead_of_the_steps(
    open_task: OpenTask, press: Press
) -> None:
    page, _ = open_task(STEPS)
    page.prepare_answer()
    press(page, Key.Key_Space)
    page.prepare_answer()
    assert "one" in answer(page)
    assert "two" not in answer(page)


def test_an_undo_begins_with_the_first_step_again(open_task: OpenTask, press: Press) -> None:
    page, _ = open_task(STEPS)
    for _ in range(4):
        press(page, Key.Key_Space)
    press(page, Key.Key_U)
    assert answer(page) == ""
    assert page.bar.go_on.accessibleName() == "Show step 1 of 3"


def test_long_steps_scroll_so_that_the_new_one_is_seen(open_task: OpenTask, press: Press) -> None:
    words = "word " * 400
    page, _ = open_task(Steps((words, f"{words}\n\n{words}", f"{words}\n\n{words}\n\n{words}")))
    bar = page.cards.area.verticalScrollBar()
    places = []
    for _ in range(3):
        press(page, Key.Key_Space)
        places.append(bar.value())
    assert places[0] < places[1] < places[2]


def test_the_help_names_the_key_of_the_steps(open_task: OpenTask) -> None:
    page, _ = open_task(STEPS)
    assert page.key_lines()[0] == KeyLine(("Space", "Enter"), "Show the next step")
