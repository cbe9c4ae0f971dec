"""A calendar page over a calendar in memory, on a Wednesday at 18:40."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.ui.calendar_fakes import CalendarClock, CalendarFake

from gradus.ui.calendar.page import CalendarPage
from gradus.ui.design.look import Look


@pytest.fixture
def calendar() -> CalendarFake:
    return CalendarFake()


@pytest.fixture
def clock() -> CalendarClock:
    return CalendarClock()


@pytest.fixture
def page(
    qtbot: QtBot, look: Look, calendar: CalendarFake, clock: CalendarClock, tmp_path: Path
) -> CalendarPage:
    def choose_file(_parent: object, _title: str, name: str) -> str:
        return str(tmp_path / name)

    page = CalendarPage(look, calendar, clock, choose_file)
    page.resize(1232, 860)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    page.setFocus()
    return page
