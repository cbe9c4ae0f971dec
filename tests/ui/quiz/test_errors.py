"""What the person sees of known errors during a quiz, and that nothing is lost by them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot
from tests.ui.fakes import StudyFake, card, session, waiting
from tests.ui.quiz.conftest import Open

from gradus.domain.scheduling.model import Rating
from gradus.errors import DatabaseBusyError, DataFolderError, GradusError
from gradus.ui.quiz.page import QuizPage
from gradus.ui.quiz.session import Stage

Key = Qt.Key
LOCKED = DatabaseBusyError("The database is in use by another program.", "Close the other one.")
FULL = DataFolderError("The disk is full, so this was not saved.", "Free some space.")
READ_ONLY = DataFolderError("The database cannot be written.", "Make the folder writable.")
KNOWN = pytest.mark.parametrize("error", [LOCKED, FULL, READ_ONLY], ids=["lock", "full", "read"])


def press(qtbot: QtBot, page: QuizPage, key: Qt.Key) -> None:
    with qtbot.waitSignal(page.painted):
        QTest.keyClick(page, key)


def failed_answer(qtbot: QtBot, open_quiz: Open, error: GradusError) -> tuple[QuizPage, StudyFake]:
    page, study = open_quiz(session(1, can_undo=True), error, session(2, can_undo=True))
    press(qtbot, page, Key.Key_Space)
    press(qtbot, page, Key.Key_3)
    return page, study


@KNOWN
def test_an_answer_that_fails_is_given_again_with_the_same_key(
    qtbot: QtBot, open_quiz: Open, error: GradusError
) -> None:
    page, study = failed_answer(qtbot, open_quiz, error)
    assert page.banner.isVisible()
    assert page.banner.text() == f"{error.message} {error.remedy}"
    assert page.session.view.card == card(1)
    assert page.showing_answer()
    press(qtbot, page, Key.Key_3)
    assert [asked[:2] for asked in study.asked if isinstance(asked, tuple)] == [
        (1, Rating.GOOD),
        (1, Rating.GOOD),
    ]
    assert page.session.view.card == card(2)
    assert not page.banner.isVisible()


@KNOWN
def test_an_undo_that_fails_can_be_asked_again(
    qtbot: QtBot, open_quiz: Open, error: GradusError
) -> None:
    page, study = open_quiz(session(2, can_undo=True), error, session(1))
    press(qtbot, page, Key.Key_U)
    assert page.banner.isVisible()
    assert page.session.view.card == card(2)
    press(qtbot, page, Key.Key_U)
    assert study.asked == ["start", "undo", "undo"]
    assert page.session.view.card == card(1)
    assert not page.banner.isVisible()


@KNOWN
@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Space])
def test_a_start_that_fails_says_so_and_is_tried_again(
    qtbot: QtBot, open_quiz: Open, error: GradusError, key: Qt.Key
) -> None:
    page, study = open_quiz(error, session(1))
    assert page.banner.isVisible()
    assert page.session.stage is Stage.FAILED
    assert page.message.title.text() == "The quiz did not open"
    assert "Nothing is lost." in page.message.text.text()
    assert page.header.progress.share() == 0
    press(qtbot, page, key)
    assert study.asked == ["start", "start"]
    assert page.session.view.card == card(1)
    assert not page.banner.isVisible()


def test_a_start_that_fails_can_be_left(qtbot: QtBot, open_quiz: Open) -> None:
    page, _ = open_quiz(LOCKED)
    QTest.keyClick(page, Key.Key_Escape)
    assert not page.banner.isVisible()
    with qtbot.waitSignal(page.endRequested):
        QTest.keyClick(page, Key.Key_Escape)


def test_a_look_at_the_clock_that_fails_waits_on(open_quiz: Open) -> None:
    page, _ = open_quiz(waiting(), LOCKED)
    page.wait.woke.emit()
    assert page.banner.isVisible()
    assert page.session.stage is Stage.WAITING
    assert page.wait.milliseconds() is not None


def test_escape_closes_the_banner_first(qtbot: QtBot, open_quiz: Open) -> None:
    page, _ = failed_answer(qtbot, open_quiz, FULL)
    with qtbot.assertNotEmitted(page.endRequested):
        QTest.keyClick(page, Key.Key_Escape)
    assert not page.banner.isVisible()
    assert page.showing_answer()


def test_tab_reaches_the_banner_and_the_focus_comes_back(qtbot: QtBot, open_quiz: Open) -> None:
    page, _ = failed_answer(qtbot, open_quiz, FULL)
    button = page.banner.findChild(QAbstractButton)
    assert button is not None
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Key.Key_Space)
    assert not page.banner.isVisible()
    assert page.hasFocus()
    press(qtbot, page, Key.Key_3)
    assert page.session.view.card == card(2)


def test_a_screen_reader_is_interrupted(
    qtbot: QtBot, open_quiz: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[tuple[str, object]] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append((event.message(), event.politeness()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    page, _ = failed_answer(qtbot, open_quiz, FULL)
    alert = QAccessible.AnnouncementPoliteness.Assertive
    assert (f"{FULL.message} {FULL.remedy}", alert) in heard
    assert page.banner.accessibleName() == f"{FULL.message} {FULL.remedy}"
