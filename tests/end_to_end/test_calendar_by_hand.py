"""A person looks at the plan in every view, drags a block, marks one, and takes it all back."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from typing import cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.support.keyboard import press

from gradus.app import Gradus
from gradus.domain.planning.block import BlockKind, Status
from gradus.domain.planning.free_time import FreeTime, Window
from gradus.paths import DataFolders
from gradus.services.planning.views import BlockView
from gradus.ui.calendar.page import CalendarPage
from gradus.ui.navigation import Place

Start = Callable[[], Gradus]
Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
EVENINGS = FreeTime(weekly=((Window(18 * 60, 22 * 60),),) * 7)
MONDAY = date(2026, 11, 23).toordinal()


def shown(page: CalendarPage) -> dict[str, tuple[int, BlockView]]:
    """Return the blocks that are shown with their days, by uid."""
    view = page.days()
    assert view is not None
    return {one.uid: (day.day, one) for day in view.days for one in day.blocks}


def learning(page: CalendarPage, day: int) -> BlockView:
    kinds = (one for on, one in shown(page).values() if on == day and one.kind is BlockKind.LEARN)
    return next(kinds)


@pytest.fixture
def page(qtbot: QtBot, start: Start) -> CalendarPage:
    gradus = start()
    gradus.window.resize(1280, 820)
    with qtbot.waitActive(gradus.window):
        gradus.window.activateWindow()
    QTest.keyClick(gradus.window, Key.Key_3, CONTROL)
    page = cast("CalendarPage", gradus.window.page(Place.CALENDAR))
    page.run(lambda: page._service.set_free_time(EVENINGS))
    return page


def test_a_dragged_block_lies_on_the_other_day_until_it_is_taken_back(page: CalendarPage) -> None:
    before = learning(page, MONDAY + 1)
    grid = page.week.grid
    start = grid.area_of(before.uid).center().toPoint()
    end = QPoint(round(start.x() + 2 * grid.scale.column), start.y())
    QTest.mousePress(grid, LEFT, pos=start)
    QTest.mouseMove(grid, start + QPoint(14, 3))
    QTest.mouseMove(grid, end)
    QTest.mouseRelease(grid, LEFT, pos=end)
    day, moved = shown(page)[before.uid]
    assert (day, moved.pinned) == (MONDAY + 3, True)
    press(Key.Key_Z, CONTROL)
    assert shown(page)[before.uid] == (MONDAY + 1, before)


def test_a_block_that_is_done_counts_its_minutes_in_every_view(
    page: CalendarPage, folders: DataFolders
) -> None:
    block = learning(page, MONDAY)
    page.surface().turn_to(MONDAY, block.start)
    press(Key.Key_3)
    press(Key.Key_D)
    assert shown(page)[block.uid][1].status is Status.DONE
    press(Key.Key_2)
    assert shown(page)[block.uid][1].minutes_done == block.minutes
    press(Key.Key_1)
    assert page.bar.text.full_text().endswith("done")
    with closing(sqlite3.connect(folders.database)) as connection:
        rows = connection.execute("SELECT uid FROM study_blocks WHERE status = 'done'")
        assert rows.fetchall() == [(block.uid,)]
