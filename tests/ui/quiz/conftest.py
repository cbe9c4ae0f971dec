"""The quiz page on screen, with services of a few lines."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import pytest
from pytestqt.qtbot import QtBot
from tests.ui.fakes import PlainFace, StillClock, StudyFake, Watch

from gradus.services.quiz.session_view import SessionView
from gradus.ui.design.look import Look
from gradus.ui.quiz.page import QuizPage

Open: TypeAlias = Callable[..., tuple[QuizPage, StudyFake]]


@pytest.fixture
def open_quiz(qtbot: QtBot, look: Look) -> Open:
    def open_quiz(
        *views: SessionView | Exception, watch: Watch | None = None
    ) -> tuple[QuizPage, StudyFake]:
        study = StudyFake(*views)
        page = QuizPage(look, study, PlainFace, StillClock(), watch or Watch())
        qtbot.addWidget(page)
        page.resize(1024, 640)
        with qtbot.waitExposed(page):
            page.show()
        with qtbot.waitSignal(page.painted):
            page.start()
        return page, study

    return open_quiz
