"""The Today page on screen, with a service of a few lines."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC

import pytest
from pytestqt.qtbot import QtBot
from tests.ui.fakes import TodayFake

from gradus.services.today.view import TodayView
from gradus.ui.design.look import Look
from gradus.ui.today.page import TodayPage


class Opened:
    def __init__(self, qtbot: QtBot, look: Look) -> None:
        self._qtbot, self._look = qtbot, look

    def __call__(
        self, view: TodayView | Callable[[], TodayView], width: int = 1200
    ) -> tuple[TodayPage, TodayFake]:
        service = TodayFake(view)
        page = TodayPage(self._look, service, UTC)
        self._qtbot.addWidget(page)
        page.resize(width, 700)
        with self._qtbot.waitExposed(page):
            page.show()
        return page, service


@pytest.fixture
def open_today(qtbot: QtBot, look: Look) -> Opened:
    return Opened(qtbot, look)
