"""Exams, crams and sessions of choice as the quiz shows them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.accessible import misfits, nameless
from tests.ui.fakes import NOW, PlainFace, StillClock, StudyFake, Watch, card, ended, session

from gradus.domain.scheduling.model import Rating
from gradus.domain.scheduling.session_kind import Kind, SessionPlan
from gradus.services.quiz.session_view import PresentedCard, Result, SessionView, TopicScore
from gradus.ui.design.look import Look
from gradus.ui.quiz import sentences
from gradus.ui.quiz.page import QuizPage

Key = Qt.Key
EXAM = SessionPlan(Kind.EXAM, ("eigen",), cards=12, minutes=15)
RESULT = Result(
    (TopicScore("Eigenvalues", 1, 5, 6), TopicScore("Loops", 2, 2, 6)), 9, timedelta(minutes=5)
)
SECONDS = timedelta(seconds=7)


def verdict_card(number: int, suggested: Rating = Rating.GOOD) -> PresentedCard:
    return replace(card(number, suggested=suggested), choices=())


def exam(number: int, minutes: float = 15, **changes: object) -> SessionView:
    values: dict[str, object] = {
        "card": verdict_card(number),
        "plan": EXAM,
        "deadline": NOW + timedelta(minutes=minutes),
    }
    return session(number, **(values | changes))


def over(plan: SessionPlan = EXAM, result: Result = RESULT) -> SessionView:
    return session(0, card=None, remaining=0, plan=plan, result=result)


def open_quiz(
    qtbot: QtBot, look: Look, plan: SessionPlan, *views: SessionView
) -> tuple[QuizPage, StudyFake]:
    study = StudyFake(*views)
    page = QuizPage(look, study, PlainFace, StillClock(), Watch())
    qtbot.addWidget(page)
    page.resize(1000, 640)
    with qtbot.waitActive(page):
        page.show()
    with qtbot.waitSignal(page.painted):
        page.start(plan)
    return page, study


def press(qtbot: QtBot, page: QuizPage, *keys: Key) -> None:
    for key in keys:
        with qtbot.waitSignal(page.painted):
            QTest.keyClick(page, key)


def test_the_header_says_the_kind_but_for_todays_cards(qtbot: QtBot, look: Look) -> None:
    page, _ = open_quiz(qtbot, look, EXAM, exam(1), session(1))
    assert page.header.kind.isVisible()
    assert page.header.kind.text() == "Mock exam"
    with qtbot.waitSignal(page.painted):
        page.start()
    assert not page.header.kind.isVisible()


def test_the_plan_reaches_the_service_and_is_tried_again(qtbot: QtBot, look: Look) -> None:
    _, study = open_quiz(qtbot, look, EXAM, exam(1))
    assert study.asked == [EXAM]


@pytest.mark.parametrize(
    ("key", "rating"),
    [(Key.Key_1, Rating.AGAIN), (Key.Key_2, Rating.HARD), (Key.Key_Space, Rating.GOOD)],
)
def test_an_exam_asks_for_wrong_or_right(
    qtbot: QtBot, look: Look, key: Key, rating: Rating
) -> None:
    page, study = open_quiz(qtbot, look, EXAM, exam(1), exam(2))
    press(qtbot, page, Key.Key_Space)
    assert [button.isVisible() for button in page.bar.ratings] == [False] * 4
    assert [button.accessibleName() for button in page.bar.verdicts] == ["Wrong", "Right"]
    assert all(button.isVisible() for button in page.bar.verdicts)
    press(qtbot, page, key)
    assert study.asked[-1] == (1, rating, SECONDS)


def test_a_task_that_was_answered_wrong_suggests_wrong(qtbot: QtBot, look: Look) -> None:
    wrong = exam(1, card=verdict_card(1, Rating.AGAIN))
    page, study = open_quiz(qtbot, look, EXAM, wrong, exam(2))
    press(qtbot, page, Key.Key_Space)
    assert [button.property("suggested") for button in page.bar.verdicts] == [True, False]
    press(qtbot, page, Key.Key_Space)
    assert study.asked[-1] == (1, Rating.AGAIN, SECONDS)


def test_a_click_on_right_is_an_answer(qtbot: QtBot, look: Look) -> None:
    page, study = open_quiz(qtbot, look, EXAM, exam(1), exam(2))
    press(qtbot, page, Key.Key_Space)
    with qtbot.waitSignal(page.painted):
        QTest.mouseClick(page.bar.verdicts[1], Qt.MouseButton.LeftButton)
    assert study.asked[-1] == (1, Rating.GOOD, SECONDS)


def test_an_exam_shows_the_time_that_is_left(qtbot: QtBot, look: Look) -> None:
    page, _ = open_quiz(qtbot, look, EXAM, exam(1, minutes=14.2))
    assert page.header.minutes.text() == "15 min left"
    assert page.time_up.milliseconds() is not None


def test_an_exam_ends_by_itself_when_its_time_is_up(qtbot: QtBot, look: Look) -> None:
    page, study = open_quiz(qtbot, look, EXAM, exam(1, minutes=1), over())
    clock = page._clock
    assert isinstance(clock, StillClock)
    clock.now = lambda: NOW + timedelta(minutes=1)  # type: ignore[method-assign]
    with qtbot.waitSignal(page.painted):
        page.time_up.woke.emit()
    assert study.asked == [EXAM, "refresh"]
    assert page.result.isVisible()


def test_the_result_is_told_by_topic(qtbot: QtBot, look: Look) -> None:
    page, _ = open_quiz(qtbot, look, EXAM, exam(1), over())
    press(qtbot, page, Key.Key_Space, Key.Key_2)
    assert page.result.title.text() == "7 of 12 right"
    assert page.result.note.text() == (
        "In 5 of 15 minutes. Not answered: 3 cards. No card comes back sooner or later for it."
    )
    texts = {child.text() for child in page.result.findChildren(type(page.result.title))}
    assert {"Eigenvalues", "5 of 6", "Loops", "2 of 6"} <= texts
    assert nameless(page) == []
    assert misfits(page) == []
    with qtbot.waitSignal(page.endRequested):
        QTest.keyClick(page, Key.Key_Return)


@pytest.mark.parametrize("way", ["key", "button"])
def test_leaving_an_exam_hands_it_in_and_shows_the_result(
    qtbot: QtBot, look: Look, way: str
) -> None:
    page, study = open_quiz(qtbot, look, EXAM, exam(1), over())
    with qtbot.assertNotEmitted(page.endRequested), qtbot.waitSignal(page.painted):
        if way == "key":
            QTest.keyClick(page, Key.Key_Escape)
        else:
            QTest.mouseClick(page.header.end, Qt.MouseButton.LeftButton)
    assert study.asked[-1] == "finish"
    assert page.result.isVisible()
    with qtbot.waitSignal(page.endRequested):
        QTest.keyClick(page, Key.Key_Escape)


def test_a_cram_is_left_without_a_result(qtbot: QtBot, look: Look) -> None:
    view = exam(1, plan=SessionPlan(Kind.CRAM), deadline=None)
    page, study = open_quiz(qtbot, look, SessionPlan(Kind.CRAM), view)
    with qtbot.waitSignal(page.endRequested):
        QTest.keyClick(page, Key.Key_Escape)
    assert study.asked == [SessionPlan(Kind.CRAM)]


def test_a_cram_says_what_was_right_at_once() -> None:
    view = over(SessionPlan(Kind.CRAM))
    assert sentences.result_title(view, RESULT) == "7 of 12 right at once"
    assert sentences.result_note(view, RESULT).startswith("In 5 minutes. No card")
    nothing = Result((), 0, timedelta())
    assert sentences.result_title(view, nothing) == "There was nothing to ask"


@pytest.mark.parametrize(
    ("kind", "due", "title", "note"),
    [
        (Kind.DUE, 0, "Done for today", "Tomorrow brings 31 cards, about 14 minutes."),
        (Kind.TEN_MINUTES, 18, "The ten-minute quiz is done", "18 cards still wait today."),
        (Kind.TEN_MINUTES, 0, "Done for today", "Tomorrow brings 31 cards, about 14 minutes."),
        (Kind.WEAK, 1, "This quiz is done", "1 card still waits today."),
    ],
)
def test_the_end_says_what_waits(kind: Kind, due: int, title: str, note: str) -> None:
    view = replace(ended(), plan=SessionPlan(kind), still_due=due)
    assert sentences.end_title(view) == title
    assert sentences.end_note(view) == note
