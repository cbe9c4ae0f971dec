"""A person moves a block by the keyboard; it is there after a restart, and can still be undone."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.support.keyboard import press

from gradus.app import Gradus
from gradus.domain.planning.change import Why
from gradus.domain.planning.free_time import FreeTime, Window
from gradus.domain.planning.plan import Plan, PlanRequest
from gradus.domain.planning.planner import make_plan
from gradus.services.planning.calendar import opening
from gradus.services.planning.views import BlockView, ReasonView
from gradus.ui.calendar.choice import Choice
from gradus.ui.calendar.page import CalendarPage
from gradus.ui.navigation import Place

Start = Callable[[], Gradus]
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
WEEK = FreeTime(weekly=((Window(19 * 60, 21 * 60),),) * 7)
TUESDAY = date(2026, 11, 24).toordinal()


def open_calendar(qtbot: QtBot, gradus: Gradus) -> CalendarPage:
    with qtbot.waitActive(gradus.window):
        gradus.window.activateWindow()
    QTest.keyClick(gradus.window, Key.Key_3, CONTROL)
    return cast("CalendarPage", gradus.window.page(Place.CALENDAR))


def learning(page: CalendarPage, day: int) -> list[BlockView]:
    view = page.days()
    assert view is not None
    (found,) = [one for one in view.days if one.day == day]
    return [block for block in found.blocks if block.subject]


@pytest.fixture
def planned_on(monkeypatch: pytest.MonkeyPatch) -> list[threading.Thread]:
    """The threads on which plans are made, one for each plan."""
    threads: list[threading.Thread] = []

    def planner(request: PlanRequest) -> Plan:
        threads.append(threading.current_thread())
        return make_plan(request)

    monkeypatch.setattr(opening, "make_plan", planner)
    return threads


def test_a_move_waits_for_no_plan(
    qtbot: QtBot, start: Start, planned_on: list[threading.Thread]
) -> None:
    gradus = start()
    page = open_calendar(qtbot, gradus)
    entry = gradus._pages.calendar()
    page.run(lambda: page._service.set_free_time(WEEK))
    qtbot.waitUntil(lambda: entry.service.is_prepared, timeout=10_000)
    planned_on.clear()
    first, second = learning(page, TUESDAY)[:2]
    page.run(lambda: page._service.move(first.uid, TUESDAY, second.start))
    qtbot.waitUntil(lambda: entry.service.is_prepared, timeout=10_000)
    assert planned_on
    assert threading.main_thread() not in planned_on
    view = page.days()
    assert view is not None
    assert view.offer is not None
    assert view.offer.why == (ReasonView(Why.ASKED),)


def test_a_block_that_was_moved_is_there_after_a_restart_and_goes_back(
    qtbot: QtBot, start: Start
) -> None:
    gradus = start()
    page = open_calendar(qtbot, gradus)
    assert not page.has_plan()
    page.run(lambda: page._service.set_free_time(WEEK))
    assert page.has_plan()
    block = learning(page, TUESDAY)[0]
    page.surface().choose(Choice(TUESDAY, block.start, block.minutes, block.uid))
    page.surface().setFocus()
    press(Key.Key_Down, CONTROL)
    (moved,) = [one for one in learning(page, TUESDAY) if one.uid == block.uid]
    assert (moved.start, moved.pinned) == (block.start + 15, True)
    gradus.close()

    again = open_calendar(qtbot, start())
    (kept,) = [one for one in learning(again, TUESDAY) if one.uid == block.uid]
    assert kept == moved
    again.surface().setFocus()
    press(Key.Key_Z, CONTROL)
    (back,) = [one for one in learning(again, TUESDAY) if one.uid == block.uid]
    assert back == block
