from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.accessible import misfits, nameless
from tests.ui.fakes import PlainFace, card, session
from tests.ui.quiz.conftest import Open
from tests.ui.quiz.tasks.conftest import OpenTask, Press

from gradus.domain.decks.faces import Faces
from gradus.domain.decks.options import Option
from gradus.domain.decks.tasks import Choose
from gradus.domain.scheduling.model import Rating
from gradus.ui.quiz.page import QuizPage
from gradus.ui.quiz.tasks.option_row import OptionRow
from gradus.ui.quiz.tasks.options_panel import OptionsPanel

Key = Qt.Key
WRONG, RIGHT = "the median $m$", "the mean"


def choose(*right: bool, rest: str = "Why.") -> Choose:
    options = (Option(f"{RIGHT if it else WRONG} {n}", it) for n, it in enumerate(right))
    return Choose("Which?", tuple(options), rest)


ONE = choose(False, True, False)
TWO = choose(True, False, True)
MANY = choose(*[number == 0 for number in range(26)])


def panel(page: QuizPage) -> OptionsPanel:
    found = page.cards.task.panel
    assert isinstance(found, OptionsPanel)
    return found


def marks(page: QuizPage) -> list[str]:
    return [row.mark_text() for row in panel(page).rows if row.isVisible()]


def suggested(page: QuizPage) -> Rating:
    return next(one.rating for one in page.bar.ratings if one.property("suggested"))


def test_the_question_stands_above_its_options(open_task: OpenTask) -> None:
    page, _ = open_task(ONE)
    question = page.cards.question
    assert isinstance(question, PlainFace)
    assert question.text() == "Which?"
    names = [row.accessibleName() for row in panel(page).rows]
    assert names == ["A: the median $m$ 0", "B: the mean 1", "C: the median $m$ 2"]
    assert (nameless(page), misfits(page)) == ([], [])
    assert not panel(page).note.isVisible()


def test_a_letter_picks_and_another_picks_instead_where_one_is_right(
    open_task: OpenTask, press: Press
) -> None:
    page, study = open_task(ONE)
    QTest.keyClick(page, Key.Key_C)
    QTest.keyClick(page, Key.Key_A)
    assert marks(page) == ["Picked", "", ""]
    assert page.bar.go_on.accessibleName() == "Check"
    press(page, Key.Key_Return)
    assert marks(page) == ["Yours: wrong", "Right", ""]
    assert panel(page).verdict.text() == "Not right: B is the answer"
    assert suggested(page) is Rating.AGAIN
    press(page, Key.Key_4)
    assert study.right is False


def test_the_same_letter_twice_submits(open_task: OpenTask, press: Press) -> None:
    page, study = open_task(ONE)
    QTest.keyClick(page, Key.Key_B)
    press(page, Key.Key_B)
    assert marks(page) == ["", "Yours: right", ""]
    assert panel(page).verdict.text() == "Right"
    assert suggested(page) is Rating.GOOD
    press(page, Key.Key_Space)
    assert study.right is True


def test_several_are_picked_and_unpicked_and_all_of_them_are_right(
    open_task: OpenTask, press: Press
) -> None:
    page, _ = open_task(TWO)
    assert panel(page).note.text() == "Pick all that are right."
    for key in (Key.Key_A, Key.Key_B, Key.Key_C, Key.Key_B):
        QTest.keyClick(page, key)
    assert marks(page) == ["Picked", "", "Picked"]
    press(page, Key.Key_Return)
    assert marks(page) == ["Yours: right", "", "Yours: right"]
    assert panel(page).verdict.text() == "Right"


def test_all_right_options_are_named_where_some_were_missed(
    open_task: OpenTask, press: Press
) -> None:
    page, _ = open_task(choose(True, True, False, True))
    QTest.keyClick(page, Key.Key_A)
    press(page, Key.Key_Return)
    assert marks(page) == ["Yours: right", "Right", "", "Right"]
    assert panel(page).verdict.text() == "Not right: A, B and D are the answer"


def test_enter_without_a_pick_says_that_one_does_not_know(
    open_task: OpenTask, press: Press
) -> None:
    page, study = open_task(ONE)
    assert page.bar.go_on.accessibleName() == "I don't know"
    press(page, Key.Key_Return)
    assert marks(page) == ["", "Right", ""]
    assert not panel(page).verdict.isVisible()
    assert suggested(page) is Rating.AGAIN
    press(page, Key.Key_Space)
    assert study.right is False


def test_arrows_go_round_the_options_and_space_picks(open_task: OpenTask) -> None:
    page, _ = open_task(ONE)
    rows = panel(page).rows
    for key, row in ((Key.Key_Down, 0), (Key.Key_Down, 1), (Key.Key_Up, 0), (Key.Key_Up, 2)):
        QTest.keyClick(page.window().focusWidget(), key)
        assert rows[row].hasFocus()
        assert rows[row].ring.visible()
    QTest.keyClick(rows[2], Key.Key_Space)
    assert marks(page) == ["", "", "Picked"]


def test_space_first_goes_to_the_options_instead_of_giving_up(open_task: OpenTask) -> None:
    page, _ = open_task(ONE)
    QTest.keyClick(page, Key.Key_Space)
    assert panel(page).rows[0].hasFocus()
    assert not page.showing_answer()


def test_a_click_picks_and_a_second_one_submits(qtbot: QtBot, open_task: OpenTask) -> None:
    page, _ = open_task(ONE)
    row = panel(page).rows[1]
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert marks(page) == ["", "Picked", ""]
    with qtbot.waitSignal(page.painted):
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert marks(page) == ["", "Yours: right", ""]


def test_nothing_can_be_picked_once_the_answer_is_shown(open_task: OpenTask, press: Press) -> None:
    page, study = open_task(ONE)
    press(page, Key.Key_Return)
    QTest.keyClick(page, Key.Key_A)
    QTest.mouseClick(panel(page).rows[0], Qt.MouseButton.LeftButton)
    assert marks(page) == ["", "Right", ""]
    assert study.asked == ["start"]


def test_undo_brings_the_options_back_unpicked(open_task: OpenTask, press: Press) -> None:
    page, _ = open_task(ONE)
    QTest.keyClick(page, Key.Key_A)
    press(page, Key.Key_Return)
    press(page, Key.Key_Space)
    press(page, Key.Key_U)
    assert marks(page) == ["", "", ""]
    assert panel(page).given() == frozenset()


def test_what_is_laid_out_ahead_shows_only_when_its_card_comes(
    qtbot: QtBot, open_quiz: Open, press: Press
) -> None:
    second = replace(card(2), faces=Faces("Whole", "Answer", task=ONE))
    page, _ = open_quiz(session(1), session(2, card=second))
    page.prepare_question(second.faces, second.folder)
    assert not page.cards.task.isVisible()
    faces = page.findChildren(OptionRow)
    assert len(faces) == 3
    press(page, Key.Key_Space)
    press(page, Key.Key_3)
    assert [row.isVisible() for row in panel(page).rows] == [True] * 3
    assert panel(page).rows == faces
    assert "B: the mean 1" in [row.accessibleName() for row in faces]


def test_the_next_choice_is_not_laid_out_over_the_one_on_screen(open_task: OpenTask) -> None:
    page, _ = open_task(ONE)
    QTest.keyClick(page, Key.Key_A)
    page.prepare_question(Faces("Whole", "Answer", task=TWO), Path("decks"))
    names = [row.accessibleName() for row in panel(page).rows]
    assert names[0] == "A: the median $m$ 0: Picked"


def test_letters_that_name_no_option_keep_their_meaning(
    qtbot: QtBot, open_task: OpenTask, press: Press
) -> None:
    page, study = open_task(ONE)
    press(page, Key.Key_Return)
    press(page, Key.Key_Space)
    press(page, Key.Key_U)
    assert study.asked[-1] == "undo"


def test_twenty_six_options_scroll_and_the_focus_stays_in_sight(open_task: OpenTask) -> None:
    page, _ = open_task(MANY)
    QTest.keyClick(page, Key.Key_Up)
    last = panel(page).rows[25]
    view = page.cards.area.viewport()
    assert last.hasFocus()
    assert 0 <= last.mapTo(view, last.rect().topLeft()).y() <= view.height() - last.height()
    QTest.keyClick(page, Key.Key_U)
    assert panel(page).given() == {20}


def test_a_choice_without_a_reason_ends_with_its_options(open_task: OpenTask, press: Press) -> None:
    page, _ = open_task(choose(True, False, rest=""))
    press(page, Key.Key_Return)
    assert not page.cards.answer.isVisible()
    assert page.bar.ratings[0].isVisible()


@pytest.mark.parametrize(
    ("task", "first"),
    [(ONE, "Pick an option; once more checks it"), (TWO, "Pick or unpick options")],
)
def test_the_help_names_the_letters(open_task: OpenTask, task: Choose, first: str) -> None:
    page, _ = open_task(task)
    line = page.key_lines()[0]
    assert (line.keys, line.text) == (("A", "…", "C"), first)
