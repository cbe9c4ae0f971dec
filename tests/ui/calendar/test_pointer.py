"""Blocks under the pointer: chosen, moved, drawn longer, let go."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.calendar.acting import (
    LEFT,
    MENUS,
    NONE,
    Key,
    chosen,
    drag,
    lines,
    menu,
    middle,
    place,
    press,
)
from tests.ui.calendar_fakes import MONDAY, CalendarFake

from gradus.ui.calendar.grid.dragging import Ghost
from gradus.ui.calendar.page import CalendarPage


def test_a_click_chooses_a_block(page: CalendarPage) -> None:
    QTest.mouseClick(page.week.grid, LEFT, NONE, middle(page, "pandas"))
    assert chosen(page) == "pandas"
    assert page.bar.text.full_text().startswith("Saturday, 28 November, pandas joins, learn")


def test_a_click_beside_blocks_chooses_an_hour_from_a_quarter_on(page: CalendarPage) -> None:
    QTest.mouseClick(page.week.grid, LEFT, NONE, place(page, 4, 13 * 60 + 20))
    assert page.bar.text.full_text() == "Nothing planned, Friday, 27 November, 13:15 – 14:15"
    assert [button for button in page.bar.buttons.values() if button.isVisible()] == [
        page.bar.buttons[next(act for act in page.bar.buttons if act.name == "ADD")]
    ]


def test_a_block_is_dragged_to_another_day_in_quarters(
    page: CalendarPage, calendar: CalendarFake
) -> None:
    start = middle(page, "numpy")
    hold = page.week.grid.scale.minute(start.y()) - 1165
    target = place(page, 5, round(15 * 60 + 4 + hold))
    drag(page.week.grid, start, target)
    assert calendar.asked("move") == [("numpy", MONDAY + 5, 15 * 60)]
    assert chosen(page) == "numpy"


def test_while_it_is_dragged_its_place_and_what_speaks_against_it_show(page: CalendarPage) -> None:
    grid = page.week.grid
    drag(grid, middle(page, "numpy"), place(page, 4, 15 * 60), release=False)
    assert grid.ghost() == Ghost(4, 14 * 60 + 30, 60)
    assert grid.trouble() == "outside free time"
    QTest.mouseMove(grid, place(page, 6, 16 * 60))
    assert grid.trouble() == "over another block"
    QTest.mouseMove(grid, place(page, 0, 19 * 60 + 30))
    assert grid.trouble() == "that time has passed"
    QTest.mouseMove(grid, place(page, 2, 20 * 60))
    assert grid.trouble() == ""
    QTest.mouseRelease(grid, LEFT, NONE, place(page, 2, 20 * 60))


def test_escape_lets_a_dragged_block_go_where_it_was(
    page: CalendarPage, calendar: CalendarFake
) -> None:
    grid = page.week.grid
    drag(grid, middle(page, "numpy"), place(page, 5, 15 * 60), release=False)
    press(Key.Key_Escape)
    assert grid.ghost() is None
    QTest.mouseRelease(grid, LEFT, NONE, place(page, 5, 15 * 60))
    assert calendar.asked("move") == []


def test_days_that_are_read_anew_leave_a_held_block_in_the_hand(
    page: CalendarPage, calendar: CalendarFake
) -> None:
    grid = page.week.grid
    drag(grid, middle(page, "numpy"), place(page, 5, 15 * 60), release=False)
    page.refresh()
    QTest.mouseRelease(grid, LEFT, NONE, place(page, 5, 15 * 60))
    assert calendar.asked("move") == [("numpy", MONDAY + 5, 14 * 60 + 30)]


def test_a_held_block_that_has_moved_meanwhile_is_let_go(
    page: CalendarPage, calendar: CalendarFake
) -> None:
    grid = page.week.grid
    drag(grid, middle(page, "numpy"), place(page, 5, 15 * 60), release=False)
    page.run(lambda: calendar.move("numpy", MONDAY + 4, 600))
    assert grid.ghost() is None
    QTest.mouseRelease(grid, LEFT, NONE, place(page, 5, 15 * 60))
    assert calendar.asked("move") == [("numpy", MONDAY + 4, 600)]


def test_a_block_may_be_dropped_outside_free_time_and_says_so(
    page: CalendarPage, calendar: CalendarFake
) -> None:
    drag(page.week.grid, middle(page, "numpy"), place(page, 4, 15 * 60))
    assert calendar.asked("move") == [("numpy", MONDAY + 4, 14 * 60 + 30)]
    assert page.bar.text.full_text().endswith("pinned, outside free time")


def test_the_lower_edge_draws_a_block_longer(page: CalendarPage, calendar: CalendarFake) -> None:
    area = page.week.grid.area_of("pandas")
    edge = QPoint(round(area.center().x()), round(area.bottom()) - 2)
    drag(page.week.grid, edge, place(page, 5, 13 * 60))
    assert calendar.asked("resize") == [("pandas", 105)]
    assert calendar.asked("move") == []


def test_what_is_behind_cannot_be_dragged(page: CalendarPage, calendar: CalendarFake) -> None:
    drag(page.week.grid, middle(page, "eigen"), place(page, 5, 15 * 60))
    assert calendar.asked("move") == []
    assert chosen(page) == "eigen"


def test_a_trembling_hand_moves_nothing(page: CalendarPage, calendar: CalendarFake) -> None:
    start = middle(page, "numpy")
    QTest.mousePress(page.week.grid, LEFT, NONE, start)
    QTest.mouseMove(page.week.grid, start + QPoint(1, 2))
    QTest.mouseRelease(page.week.grid, LEFT, NONE, start + QPoint(1, 2))
    assert calendar.asked("move") == []


@pytest.mark.parametrize(
    ("uid", "below", "shape"),
    [
        ("numpy", 0, Qt.CursorShape.OpenHandCursor),
        ("numpy", 1, Qt.CursorShape.SizeVerCursor),
        ("eigen", 0, Qt.CursorShape.ArrowCursor),
    ],
)
def test_the_pointer_shows_what_it_could_hold(
    page: CalendarPage, uid: str, below: int, shape: Qt.CursorShape
) -> None:
    area = page.week.grid.area_of(uid)
    y = area.bottom() - 2 if below else area.center().y()
    QTest.mouseMove(page.week.grid, QPoint(round(area.center().x()), round(y)))
    assert page.week.grid.cursor().shape() == shape


def test_a_double_click_starts_a_block(qtbot: QtBot, page: CalendarPage) -> None:
    with qtbot.waitSignal(page.startRequested) as started:
        QTest.mouseDClick(page.week.grid, LEFT, NONE, middle(page, "svd"))
    assert started.args == ["svd"]


@MENUS
def test_the_menu_of_a_block_can_mark_it(page: CalendarPage, calendar: CalendarFake) -> None:
    point = middle(page, "svd")
    grid = page.week.grid
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(grid, QContextMenuEvent(reason, point, grid.mapToGlobal(point)))
    found = menu(page)
    assert lines(found) == ["Start Enter", "Done D", "Missed M", "Unpin P", "Remove Del"]
    found.actions()[1].trigger()
    found.close()
    assert [call[0] for call in calendar.asked("mark")] == ["svd"]


@MENUS
def test_the_menu_where_nothing_is_planned_offers_to_add(page: CalendarPage) -> None:
    point = place(page, 4, 15 * 60)
    grid = page.week.grid
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(grid, QContextMenuEvent(reason, point, grid.mapToGlobal(point)))
    assert lines(menu(page)) == ["Add here… Enter"]
    menu(page).close()


def test_buttons_of_the_header_turn_weeks(page: CalendarPage) -> None:
    for button, title in (
        (page.header.on, "30 November – 6 December"),
        (page.header.back, "23 – 29 November"),
        (page.header.back, "16 – 22 November"),
        (page.header.now, "23 – 29 November"),
    ):
        QTest.mouseClick(button, LEFT)
        assert page.header.title.text() == title
