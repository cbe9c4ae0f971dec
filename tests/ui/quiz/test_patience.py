"""A database that is busy for a moment: the quiz asks again, and does what was asked once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.fakes import StudyFake, Watch, card, session
from tests.ui.quiz.conftest import Open

from gradus.domain.scheduling.model import Rating
from gradus.errors import DatabaseBusyError, DataFolderError, GradusError
from gradus.ui.quiz import patience
from gradus.ui.quiz.page import QuizPage

Key = Qt.Key
BUSY = DatabaseBusyError("The database is in use by another program.", "Close the other one.")
ONE, TWO = session(1, can_undo=True), session(2, can_undo=True)


@pytest.fixture
def impatient() -> None:
    """Nobody is impatient here."""


def press(qtbot: QtBot, page: QuizPage, key: Qt.Key) -> None:
    with qtbot.waitSignal(page.painted):
        QTest.keyClick(page, key)


def turned(qtbot: QtBot, open_quiz: Open, *outcomes: object) -> tuple[QuizPage, StudyFake]:
    page, study = open_quiz(ONE, *outcomes)
    press(qtbot, page, Key.Key_Space)
    return page, study


def answers(study: StudyFake) -> list[object]:
    return [asked for asked in study.asked if isinstance(asked, tuple)]


def test_an_answer_is_asked_again_until_it_is_stored(qtbot: QtBot, open_quiz: Open) -> None:
    page, study = turned(qtbot, open_quiz, BUSY, BUSY, TWO)
    press(qtbot, page, Key.Key_3)
    assert [asked[:2] for asked in answers(study)] == [(1, Rating.GOOD)] * 3  # type: ignore[index]
    assert page.session.view.card == card(2)
    assert not page.banner.isVisible()


def test_the_time_of_an_answer_ends_with_its_key(qtbot: QtBot, open_quiz: Open) -> None:
    class Running(Watch):
        def elapsed(self) -> object:  # type: ignore[override]
            self.time *= 2
            return self.time

    page, study = open_quiz(ONE, BUSY, TWO, watch=Running())
    press(qtbot, page, Key.Key_Space)
    press(qtbot, page, Key.Key_3)
    first, second = answers(study)
    assert first == second


def test_keys_are_deaf_until_it_is_stored(qtbot: QtBot, open_quiz: Open) -> None:
    page, study = turned(qtbot, open_quiz, BUSY, TWO)
    with qtbot.waitSignal(page.painted):
        for key in (Key.Key_3, Key.Key_4, Key.Key_U, Key.Key_Minus, Key.Key_F, Key.Key_Space):
            QTest.keyClick(page, key)
        page.repaint()
        QTest.keyClick(page, Key.Key_4)
        assert not page.is_settled()
    assert len(answers(study)) == 2
    press(qtbot, page, Key.Key_Space)
    assert page.showing_answer()


def test_only_what_takes_a_while_is_told(
    qtbot: QtBot, open_quiz: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "TOLD_AFTER_MS", 1_000_000)
    page, _ = turned(qtbot, open_quiz, BUSY, TWO)
    with qtbot.assertNotEmitted(page.patience.waits):
        press(qtbot, page, Key.Key_3)


def test_what_waits_is_told_and_then_no_more(qtbot: QtBot, open_quiz: Open) -> None:
    page, _ = turned(qtbot, open_quiz, *[BUSY] * 12, TWO)
    told: list[str] = []
    page.patience.waits.connect(lambda: told.append(page.bar.notice.text()))
    press(qtbot, page, Key.Key_3)
    assert told == ["Saving…"]
    assert page.bar.notice.text() == ""


@pytest.mark.parametrize("key", [Key.Key_U, Key.Key_Minus, Key.Key_0], ids=["undo", "bury", "0"])
def test_other_deeds_are_asked_again_as_well(qtbot: QtBot, open_quiz: Open, key: Qt.Key) -> None:
    page, study = open_quiz(ONE, BUSY, TWO)
    press(qtbot, page, key)
    assert study.asked[1] == study.asked[2]
    assert page.session.view.card == card(2)


def test_a_start_is_asked_again(qtbot: QtBot, open_quiz: Open) -> None:
    page, study = open_quiz(BUSY, ONE)
    assert study.asked == ["start", "start"]
    assert page.session.view.card == card(1)


def test_a_long_lock_is_told_and_the_answer_is_still_to_be_given(
    qtbot: QtBot, open_quiz: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "LONGEST_MS", 150)
    page, study = turned(qtbot, open_quiz, *[BUSY] * 100)
    press(qtbot, page, Key.Key_3)
    assert page.banner.text() == str(BUSY)
    assert page.session.view.card == card(1)
    assert page.showing_answer()
    study.views = [TWO]
    press(qtbot, page, Key.Key_3)
    assert page.session.view.card == card(2)
    assert not page.banner.isVisible()


def test_another_error_ends_the_waiting(qtbot: QtBot, open_quiz: Open) -> None:
    full = DataFolderError("The disk is full.", "Free some space.")
    page, study = turned(qtbot, open_quiz, BUSY, full)
    press(qtbot, page, Key.Key_3)
    assert page.banner.text() == str(full)
    assert len(answers(study)) == 2


def test_a_bug_leaves_the_page_listening(qtbot: QtBot, open_quiz: Open) -> None:
    page, _ = turned(qtbot, open_quiz, ZeroDivisionError())
    with pytest.raises(ZeroDivisionError):
        QTest.keyClick(page, Key.Key_3)
    assert not page.patience.waiting


def left(qtbot: QtBot, page: QuizPage) -> None:
    """Answer and leave before the answer is stored, as the window does it."""
    page.endRequested.connect(page.hide)
    QTest.keyClick(page, Key.Key_3)
    with qtbot.waitSignal(page.endRequested):
        QTest.keyClick(page, Key.Key_Escape)


def test_escape_leaves_and_the_answer_is_stored_all_the_same(qtbot: QtBot, open_quiz: Open) -> None:
    page, study = turned(qtbot, open_quiz, BUSY, TWO)
    with qtbot.waitSignal(page.doneUnseen):
        left(qtbot, page)
        assert page.patience.waiting
    assert len(answers(study)) == 2


def test_what_fails_after_leaving_is_told_elsewhere(
    qtbot: QtBot, open_quiz: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "LONGEST_MS", 100)
    page, _ = turned(qtbot, open_quiz, *[BUSY] * 100)
    with qtbot.waitSignal(page.failedUnseen) as told:
        left(qtbot, page)
    error = told.args[0] if told.args else None
    assert isinstance(error, GradusError)
    assert error.message.startswith("What you did last in the quiz was not saved.")


def test_a_new_sitting_begins_after_what_waits(qtbot: QtBot, open_quiz: Open) -> None:
    page, study = turned(qtbot, open_quiz, BUSY, TWO, session(3))
    left(qtbot, page)
    page.show()
    with qtbot.waitSignal(page.painted):
        page.start()
        assert len(study.asked) == 2
    assert study.asked[-1] == "start"
    assert len(answers(study)) == 2
    assert page.session.view.card == card(3)


def test_closing_asks_once_more_at_once(qtbot: QtBot, open_quiz: Open) -> None:
    page, study = turned(qtbot, open_quiz, BUSY, TWO)
    left(qtbot, page)
    page.patience.finish()
    assert len(answers(study)) == 2
    assert not page.patience.waiting
