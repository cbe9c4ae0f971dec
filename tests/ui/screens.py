"""The real window over fakes, and every state and dialog that a person can meet."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.ui.fakes import (
    PROBLEMS,
    PlainFace,
    StillClock,
    StudyFake,
    TodayFake,
    Watch,
    card,
    ended,
    explained,
    session,
    today,
    waiting,
)

from gradus.errors import DatabaseBusyError
from gradus.services.quiz.happened import Course, Deed, Happened, LeechNote
from gradus.services.quiz.session_view import SessionView
from gradus.ui.crash.dialog import CrashDialog
from gradus.ui.design.look import Look
from gradus.ui.help.dialog import KeysDialog
from gradus.ui.main_window import MainWindow
from gradus.ui.navigation import Place
from gradus.ui.quiz.page import QuizPage
from gradus.ui.quiz.why_dialog import WhyDialog
from gradus.ui.refusal import Refusal
from gradus.ui.today.page import TodayPage
from gradus.ui.today.problems_dialog import ProblemsDialog

BUSY = DatabaseBusyError("The database is in use by another program.", "Close the other program.")
Views = tuple[SessionView | Exception, ...]
Dialog = CrashDialog | KeysDialog | ProblemsDialog | Refusal | WhyDialog
LEECH = session(2, can_undo=True, can_explain=True, leech=LeechNote(8, ("Gradient", 0.41)))
UNDONE = session(1, can_redo=True, happened=Happened(Deed.ANSWERED, Course.UNDONE))


def open_window(qtbot: QtBot, look: Look, *views: SessionView | Exception) -> MainWindow:
    study = StudyFake(*(views or (session(1), session(2, can_undo=True))))
    quiz = QuizPage(look, study, PlainFace, StillClock(), Watch())
    page = TodayPage(look, TodayFake(today(problems=PROBLEMS)), UTC)
    window = MainWindow(look, page, lambda: quiz)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    return window


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    """Press a key of the quiz and wait until its effect is on screen."""
    with qtbot.waitSignal(window.quiz.painted):
        QTest.keyClick(window.quiz, key)


def screens(qtbot: QtBot, look: Look) -> Iterator[tuple[str, QWidget]]:
    """Go through everything that can be seen; each is on screen while it is looked at."""
    flagged = session(1, card=replace(card(1), flag=1, leech=True), can_undo=True)
    window = open_window(qtbot, look, BUSY, flagged, BUSY, LEECH, UNDONE, waiting(), ended())
    for place in Place:
        window.open_place(place)
        yield place.value, window
    window.open_place(Place.TODAY)
    window.today.show_error(BUSY)
    yield "today, banner", window
    with qtbot.waitSignal(window.quiz.painted):
        window.start_quiz()
    yield "quiz, did not open", window
    for name, key in _QUIZ:
        press(qtbot, window, key)
        yield name, window
    for make in _DIALOGS:
        dialog = make(look)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.take_focus()
        yield type(dialog).__name__, dialog
        dialog.close()


_QUIZ = (
    ("question", Qt.Key.Key_Return),
    ("answer", Qt.Key.Key_Space),
    ("answer, banner", Qt.Key.Key_3),
    ("leech", Qt.Key.Key_1),
    ("question, taken back", Qt.Key.Key_U),
    ("answer, after that", Qt.Key.Key_Space),
    ("waiting", Qt.Key.Key_3),
    ("end", Qt.Key.Key_Return),
)


def crash(look: Look) -> CrashDialog:
    return CrashDialog(look, "Traceback (most recent call last): …", Path("logs"))


def refusal(look: Look) -> Refusal:
    return Refusal(look, BUSY, Path("gradus.sqlite"))


def problems(look: Look) -> ProblemsDialog:
    return ProblemsDialog(look, PROBLEMS)


def keys(look: Look) -> KeysDialog:
    return KeysDialog(look, "Today", ())


def why(look: Look) -> WhyDialog:
    return WhyDialog(look, explained(), PlainFace)


_DIALOGS: tuple[Callable[[Look], Dialog], ...] = (crash, refusal, problems, keys, why)
