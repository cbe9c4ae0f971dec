"""What can be done to the card on screen: keys, hints, the line that says so, and leeches."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QFont
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.ui.accessible import nameless
from tests.ui.fakes import card, ended, explained, session, waiting
from tests.ui.quiz.conftest import Open

from gradus.domain.decks.faces import Faces
from gradus.domain.decks.tasks import Typed
from gradus.domain.scheduling.model import Rating
from gradus.errors import DatabaseBusyError, StaleCardError
from gradus.services.quiz.happened import Course, Deed, Happened, LeechNote
from gradus.services.quiz.session_view import SessionView
from gradus.ui.quiz import told
from gradus.ui.quiz.keys import Act
from gradus.ui.quiz.page import QuizPage
from gradus.ui.quiz.session import Stage
from gradus.ui.quiz.why_dialog import WhyDialog
from gradus.ui.widgets.key_cap import KeyCap

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT_GR = Qt.KeyboardModifier.GroupSwitchModifier
LEECH = session(2, can_undo=True, can_explain=True, leech=LeechNote(8, ("Gradient", 0.41)))


def press(qtbot: QtBot, page: QuizPage, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    with qtbot.waitSignal(page.painted):
        QTest.keyClick(page, key, modifier)


def did(
    deed: Deed, number: int = 2, course: Course = Course.DONE, **changes: object
) -> SessionView:
    return session(number, happened=Happened(deed, course), can_undo=True, **changes)


def offered(page: QuizPage) -> set[Act]:
    return {act for act, button in page.bar.hints.buttons.items() if button.isVisible()}


PUT_AWAY = pytest.mark.parametrize(
    ("key", "modifier", "asked", "deed"),
    [
        (Key.Key_Minus, NONE, "bury", Deed.BURIED),
        (Key.Key_Minus, Qt.KeyboardModifier.KeypadModifier, "bury", Deed.BURIED),
        (Key.Key_0, NONE, "not learned", Deed.NOT_LEARNED),
        (Key.Key_At, NONE, "suspend", Deed.SUSPENDED),
        (Key.Key_At, SHIFT, "suspend", Deed.SUSPENDED),
        (Key.Key_At, ALT_GR, "suspend", Deed.SUSPENDED),
    ],
)


@PUT_AWAY
@pytest.mark.parametrize("answered", [False, True])
def test_a_key_puts_the_card_away_and_a_line_says_so(
    qtbot: QtBot,
    open_quiz: Open,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
    asked: str,
    deed: Deed,
    answered: bool,
) -> None:
    page, study = open_quiz(session(1), did(deed))
    if answered:
        press(qtbot, page, Key.Key_Space)
    press(qtbot, page, key, modifier)
    assert study.asked == ["start", (asked, 1)]
    assert page.session.view.card == card(2)
    assert page.session.stage is Stage.QUESTION
    assert page.bar.notice.text() == told.happened(Happened(deed))
    assert page.bar.notice.text().endswith("U takes it back.")


def test_a_flag_comes_and_goes_while_the_answer_stays(qtbot: QtBot, open_quiz: Open) -> None:
    flagged = replace(card(1), flag=1)
    page, study = open_quiz(
        session(1), did(Deed.FLAGGED, card=flagged), did(Deed.UNFLAGGED, 1), session(2)
    )
    press(qtbot, page, Key.Key_Space)
    painted = QSignalSpy(page.painted)
    assert not page.header.flag.isVisible()
    QTest.keyClick(page, Key.Key_F)
    assert page.header.flag.isVisible()
    assert page.bar.notice.text() == "Flagged. U takes it back."
    assert page.session.stage is Stage.ANSWER
    QTest.keyClick(page, Key.Key_F)
    assert not page.header.flag.isVisible()
    assert study.asked == ["start", ("flag", 1), ("flag", 1)]
    assert painted.count() == 0, "the card itself was not shown anew"
    press(qtbot, page, Key.Key_3)
    assert page.bar.notice.text() == ""


def test_a_flag_taken_back_leaves_the_answer_where_it_is(qtbot: QtBot, open_quiz: Open) -> None:
    flagged = replace(card(1), flag=1)
    page, study = open_quiz(
        session(1),
        did(Deed.FLAGGED, card=flagged),
        did(Deed.FLAGGED, 1, Course.UNDONE, can_redo=True),
        did(Deed.FLAGGED, 1, Course.REDONE, card=flagged),
    )
    press(qtbot, page, Key.Key_Space)
    QTest.keyClick(page, Key.Key_F)
    QTest.keyClick(page, Key.Key_U)
    assert (page.showing_answer(), page.header.flag.isVisible()) == (True, False)
    assert page.bar.notice.text() == "Taken back: the flag."
    QTest.keyClick(page, Key.Key_Y, CONTROL)
    assert (page.showing_answer(), page.header.flag.isVisible()) == (True, True)
    assert page.bar.notice.text() == "Done again: the flag. U takes it back."
    assert study.asked[1:] == [("flag", 1), "undo", "redo"]


@pytest.mark.parametrize(("key", "modifier"), [(Key.Key_Y, CONTROL), (Key.Key_Z, CONTROL | SHIFT)])
def test_redo(qtbot: QtBot, open_quiz: Open, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    back = did(Deed.ANSWERED, 1, Course.UNDONE, can_redo=True)
    page, study = open_quiz(session(2, can_undo=True), back, did(Deed.ANSWERED, 2, Course.REDONE))
    assert not page.bar.notice.redo.isVisible()
    press(qtbot, page, Key.Key_U)
    assert page.bar.notice.text() == "Taken back: the answer."
    assert page.bar.notice.redo.isVisible()
    press(qtbot, page, key, modifier)
    assert study.asked == ["start", "undo", "redo"]
    assert not page.bar.notice.redo.isVisible()


def test_redo_without_anything_taken_back_asks_nothing(open_quiz: Open) -> None:
    page, study = open_quiz(session(1, can_undo=True))
    QTest.keyClick(page, Key.Key_Y, CONTROL)
    assert study.asked == ["start"]


def test_edit_names_the_card(qtbot: QtBot, open_quiz: Open) -> None:
    page, _ = open_quiz(session(7))
    with qtbot.waitSignal(page.editRequested) as edit:
        QTest.keyClick(page, Key.Key_E)
    assert edit.args == [7]


def test_after_an_edit_the_card_is_read_again(qtbot: QtBot, open_quiz: Open) -> None:
    page, study = open_quiz(session(7), session(8))
    with qtbot.waitSignal(page.painted):
        page.show_again()
    assert study.asked == ["start", "refresh"]
    assert page.session.view.card == card(8)


@pytest.mark.parametrize("view", [waiting(), ended()], ids=["waiting", "end"])
def test_without_a_card_there_is_nothing_to_do_to_it(open_quiz: Open, view: SessionView) -> None:
    page, study = open_quiz(view)
    edits = QSignalSpy(page.editRequested)
    for key in (Key.Key_E, Key.Key_Minus, Key.Key_At, Key.Key_F, Key.Key_0, Key.Key_I):
        QTest.keyClick(page, key)
    assert study.asked == ["start"]
    assert edits.count() == 0
    assert offered(page) == {Act.UNDO}


def test_the_hints_offer_what_is_possible(qtbot: QtBot, open_quiz: Open) -> None:
    page, _ = open_quiz(session(1), session(2, can_undo=True, can_explain=True))
    asking = {Act.EDIT, Act.BURY, Act.SUSPEND, Act.FLAG, Act.NOT_LEARNED}
    assert offered(page) == asking
    places = {act: button.x() for act, button in page.bar.hints.buttons.items()}
    press(qtbot, page, Key.Key_Space)
    press(qtbot, page, Key.Key_3)
    assert offered(page) == asking | {Act.UNDO, Act.WHY}
    assert places == {act: button.x() for act, button in page.bar.hints.buttons.items()}


def test_while_single_keys_are_text_only_keys_that_act_are_named(
    qtbot: QtBot, open_quiz: Open
) -> None:
    typed = replace(card(1), faces=Faces("Question 1", "Answer 1", task=Typed("pinv", "")))
    page, study = open_quiz(session(1, card=typed, can_undo=True), did(Deed.BURIED))
    with qtbot.waitActive(page):
        page.activateWindow()
    hints = page.bar.hints
    qtbot.waitUntil(hints.leave.isVisible)
    assert _keys(hints) == {"Ctrl+Z", "Tab", "F1"}
    QTest.mouseClick(hints.leave, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not hints.leave.isVisible())
    assert _keys(hints) == {"U", "E", "-", "@", "F", "0", "F1"}
    press(qtbot, page, Key.Key_Minus)
    assert study.asked == ["start", ("bury", 1)]


def _keys(hints: QWidget) -> set[str]:
    return {cap.text() for cap in hints.findChildren(KeyCap) if cap.isVisible()}


def test_the_mouse_can_do_all_of_it(qtbot: QtBot, open_quiz: Open) -> None:
    page, study = open_quiz(
        session(1),
        did(Deed.BURIED),
        did(Deed.SUSPENDED, 3),
        did(Deed.NOT_LEARNED, 4),
        did(Deed.NOT_LEARNED, 3, Course.UNDONE, can_redo=True),
        did(Deed.NOT_LEARNED, 4, Course.REDONE),
        did(Deed.FLAGGED, 4),
    )
    hints = page.bar.hints.buttons
    order = (hints[Act.BURY], hints[Act.SUSPEND], hints[Act.NOT_LEARNED], hints[Act.UNDO])
    for button in (*order, page.bar.notice.redo):
        with qtbot.waitSignal(page.painted):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(hints[Act.FLAG], Qt.MouseButton.LeftButton)
    assert study.asked[1:] == [
        ("bury", 1),
        ("suspend", 2),
        ("not learned", 3),
        "undo",
        "redo",
        ("flag", 4),
    ]
    with qtbot.waitSignal(page.editRequested):
        QTest.mouseClick(hints[Act.EDIT], Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("key", [Key.Key_Minus, Key.Key_F])
def test_an_action_that_fails_leaves_the_card_and_says_why(
    qtbot: QtBot, open_quiz: Open, key: Qt.Key
) -> None:
    busy = DatabaseBusyError("The database is busy.", "Close the other program.")
    page, _ = open_quiz(session(1), busy)
    press(qtbot, page, Key.Key_Space)
    press(qtbot, page, key)
    assert page.banner.isVisible()
    assert (page.session.view.card, page.showing_answer()) == (card(1), True)


def test_an_action_on_a_card_that_is_gone_reads_the_day_again(
    qtbot: QtBot, open_quiz: Open
) -> None:
    page, study = open_quiz(session(1), StaleCardError("It is gone.", "Go on."), session(5))
    press(qtbot, page, Key.Key_Minus)
    assert study.asked[-1] == "refresh"
    assert page.session.view.card == card(5)


@pytest.mark.parametrize("deed", list(Deed))
@pytest.mark.parametrize("course", list(Course))
def test_every_deed_has_its_words(deed: Deed, course: Course) -> None:
    said = told.happened(Happened(deed, course))
    others = {told.happened(Happened(one, course)) for one in Deed if one is not deed}
    assert said not in others
    assert said.endswith("U takes it back.") == (course is not Course.UNDONE)


def test_a_screen_reader_hears_what_was_done(
    qtbot: QtBot, open_quiz: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())

    page, _ = open_quiz(session(1), did(Deed.BURIED))
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    press(qtbot, page, Key.Key_Minus)
    assert "Buried until tomorrow. U takes it back." in heard


# Leeches


def _forgotten(qtbot: QtBot, open_quiz: Open, *following: SessionView) -> QuizPage:
    page, study = open_quiz(session(1), LEECH, *following)
    press(qtbot, page, Key.Key_Space)
    press(qtbot, page, Key.Key_1)
    assert page.session.stage is Stage.LEECH
    page.study = study  # type: ignore[attr-defined]
    return page


def _asked(page: QuizPage) -> list[object]:
    return page.study.asked  # type: ignore[attr-defined, no-any-return]


def test_a_leech_stays_on_screen_with_what_may_help(qtbot: QtBot, open_quiz: Open) -> None:
    page = _forgotten(qtbot, open_quiz)
    assert page.cards.answer.isVisible()
    assert page.session.view.card == card(1)
    assert page.bar.notice.text() == (
        "Forgotten 8 times. Rewrite it (E), suspend it (@), or repeat “Gradient” first: 41% known."
    )
    assert page.bar.go_on.caption() == "Go on"
    assert page.bar.notice.weight() > QFont.Weight.Normal
    assert offered(page) == {Act.UNDO, Act.EDIT, Act.SUSPEND, Act.WHY}
    assert nameless(page) == []


def test_from_a_leech_the_quiz_goes_on_to_the_card_that_was_ready(
    qtbot: QtBot, open_quiz: Open
) -> None:
    page = _forgotten(qtbot, open_quiz)
    press(qtbot, page, Key.Key_Space)
    assert (page.session.view.card, page.session.stage) == (card(2), Stage.QUESTION)
    assert page.bar.notice.text() == ""
    assert page.bar.notice.weight() == QFont.Weight.Normal
    assert _asked(page)[1:] == [(1, Rating.AGAIN, page._stopwatch.elapsed())]


def test_keys_for_a_leech_mean_the_card_on_screen(qtbot: QtBot, open_quiz: Open) -> None:
    page = _forgotten(qtbot, open_quiz, did(Deed.SUSPENDED))
    with qtbot.waitSignal(page.editRequested) as edit:
        QTest.keyClick(page, Key.Key_E)
    assert edit.args == [1]
    for key in (Key.Key_3, Key.Key_Minus, Key.Key_F, Key.Key_0):
        QTest.keyClick(page, key)
    press(qtbot, page, Key.Key_At)
    assert _asked(page)[2:] == [("suspend", 1)]
    assert page.session.view.card == card(2)


def test_the_answer_that_made_a_leech_can_be_taken_back(qtbot: QtBot, open_quiz: Open) -> None:
    page = _forgotten(qtbot, open_quiz, did(Deed.ANSWERED, 1, Course.UNDONE, can_redo=True))
    press(qtbot, page, Key.Key_U)
    assert _asked(page)[2:] == ["undo"]
    assert (page.session.view.card, page.session.stage) == (card(1), Stage.QUESTION)


def test_a_leech_without_a_weak_topic_is_told_shorter() -> None:
    said = told.leech(LeechNote(12))
    assert said == "Forgotten 12 times. Rewrite it (E) or suspend it (@)."


def test_a_card_that_is_a_leech_is_marked(open_quiz: Open) -> None:
    page, _ = open_quiz(session(1, card=replace(card(1), leech=True)))
    assert page.header.leech.isVisible()
    page, _ = open_quiz(session(1))
    assert not page.header.leech.isVisible()


# Why this interval


def test_why_opens_over_the_quiz_and_the_same_key_closes_it(qtbot: QtBot, open_quiz: Open) -> None:
    page, study = open_quiz(session(1, can_explain=True))
    study.explained = explained()
    QTest.keyClick(page, Key.Key_I)
    dialog = page.findChild(WhyDialog)
    assert dialog is not None
    assert study.asked == ["start", "explain"]
    assert page.session.stage is Stage.QUESTION
    with qtbot.waitSignal(dialog.finished):
        QTest.keyClick(dialog, Key.Key_I)


def test_why_is_not_said_of_an_answer_that_cannot_be_explained(open_quiz: Open) -> None:
    page, study = open_quiz(session(1, can_explain=True))
    QTest.keyClick(page, Key.Key_I)
    assert study.asked == ["start", "explain"]
    assert page.findChild(WhyDialog) is None


def test_why_is_not_asked_before_an_answer(open_quiz: Open) -> None:
    page, study = open_quiz(session(1))
    QTest.keyClick(page, Key.Key_I)
    assert study.asked == ["start"]
