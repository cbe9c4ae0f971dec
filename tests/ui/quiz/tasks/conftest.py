"""Cards that are answered by typing, picking and steps, on a page with fake services."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.fakes import StudyFake, card, session
from tests.ui.quiz.conftest import Open

from gradus.domain.decks.faces import Faces
from gradus.domain.decks.tasks import Task
from gradus.ui.quiz.page import QuizPage

OpenTask: TypeAlias = Callable[[Task], tuple[QuizPage, StudyFake]]
Press: TypeAlias = Callable[..., None]


@pytest.fixture
def open_task(qtbot: QtBot, open_quiz: Open) -> OpenTask:
    """Open a quiz whose first card has a task; a plain one and the first again follow."""

    def _open(task: Task) -> tuple[QuizPage, StudyFake]:
        first = replace(card(1), faces=Faces("Question 1", "Answer 1", task=task))
        views = session(1, card=first), session(2, can_undo=True), session(1, card=first)
        return open_quiz(*views)

    return _open


@pytest.fixture
def press(qtbot: QtBot) -> Press:
    """Press a key where the keyboard is, and wait for what it brings to the screen."""

    def _press(
        page: QuizPage,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        with qtbot.waitSignal(page.painted):
            QTest.keyClick(page.window().focusWidget(), key, modifier)

    return _press
