"""A person says when they are free, sees the plan, moves a block, and takes it all back."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gradus.app import Gradus
from gradus.domain.planning.block import BlockKind
from gradus.services.planning.views import BlockView, DaysView
from gradus.ui.calendar.free_time.dialog import FreeTimeDialog
from gradus.ui.calendar.page import CalendarPage
from gradus.ui.calendar.panels.panels import Panels
from gradus.ui.navigation import Place

Start = Callable[[], Gradus]
Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
CONTROL_SHIFT = CONTROL | Qt.KeyboardModifier.ShiftModifier


def press(*keys: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier)


def blocks(page: CalendarPage) -> list[list[BlockView]]:
    view = page.days()
    assert isinstance(view, DaysView)
    return [list(day.blocks) for day in view.days]


def places(page: CalendarPage) -> dict[str, tuple[int, int, int]]:
    """Return day, start and length of each block."""
    return {
        one.uid: (day, one.start, one.minutes)
        for day, found in enumerate(blocks(page))
        for one in found
    }


def overlap(page: CalendarPage) -> bool:
    return any(
        one.start + one.minutes > other.start
        for found in blocks(page)
        for one, other in pairwise(found)
    )


def enter_free_time(qtbot: QtBot, page: CalendarPage) -> None:
    """Say by keys that every weekday from 19 to 21 is free."""
    qtbot.waitUntil(page.give.isVisible)
    press(Key.Key_F)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, FreeTimeDialog)
    qtbot.waitUntil(dialog.drawn.grid.hasFocus)
    press(Key.Key_Space)
    press(*[Key.Key_Down] * 4, modifier=CONTROL_SHIFT)
    press(Key.Key_C)
    assert dialog.total.text() == "10 h a week"
    with qtbot.waitSignal(dialog.accepted):
        press(Key.Key_Return)
    qtbot.waitUntil(lambda: bool(places(page)))  # it is planned beside the window


def choose_learning(page: CalendarPage) -> BlockView:
    """Go by arrows to the first block of learning that is still to come."""
    for _ in range(12):
        choice = page.surface().choice()
        found = next(
            (one for day in blocks(page) for one in day if choice and one.uid == choice.uid), None
        )
        if found is not None and found.kind is BlockKind.LEARN and not found.fixed:
            return found
        press(Key.Key_Down)
    raise AssertionError("no arrow leads to a block of learning")


def test_free_time_makes_a_plan_that_is_changed_previewed_accepted_and_taken_back(
    qtbot: QtBot, start: Start
) -> None:
    gradus = start()
    with qtbot.waitActive(gradus.window):
        gradus.window.activateWindow()
    press(Key.Key_3, modifier=CONTROL)
    page = gradus.window.page(Place.CALENDAR)
    assert isinstance(page, CalendarPage)
    panels = page.findChild(Panels)
    assert panels is not None
    enter_free_time(qtbot, page)

    planned = places(page)
    assert planned
    assert not overlap(page)
    assert all(start >= 1140 and start + length <= 1260 for _, start, length in planned.values())
    assert {day for day, _, _ in planned.values()} <= {0, 1, 2, 3, 4}

    with qtbot.waitActive(gradus.window):
        gradus.window.activateWindow()
    qtbot.waitUntil(page.surface().hasFocus)
    moved = choose_learning(page)
    press(Key.Key_Right, modifier=CONTROL)
    day, begins, length = planned[moved.uid]
    assert places(page)[moved.uid] == (day + 1, begins, length)
    after_move = places(page)

    press(Key.Key_R)
    qtbot.waitUntil(panels.offer.isVisible)
    assert panels.offer.rows
    assert places(page) == after_move
    press(Key.Key_Y)
    assert not overlap(page)
    accepted = places(page)
    assert accepted != after_move
    assert accepted[moved.uid] == (day + 1, begins, length)

    press(Key.Key_Z, modifier=CONTROL)
    assert places(page) == after_move
    press(Key.Key_Z, modifier=CONTROL)
    assert places(page) == planned
    qtbot.waitUntil(lambda: bool(panels.finish.title.text()), timeout=50_000)
    assert not panels.finish.isHidden()
