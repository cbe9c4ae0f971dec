"""The month and the list: the same blocks, the same keys."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot
from tests.ui.calendar.acting import CONTROL, LEFT, NONE, Key, chosen, drag, press
from tests.ui.calendar_fakes import MONDAY, CalendarFake

from gradus.domain.planning.block import Status
from gradus.ui.calendar.page import CalendarPage

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def headings(page: CalendarPage) -> list[str]:
    return [str(page.list.plan.index(row, 0).data()) for row in range(page.list.plan.rowCount())]


def below(page: CalendarPage, row: int) -> list[str]:
    """Return what is read out of the lines below a heading."""
    model = page.list.plan
    head = model.index(row, 0)
    return [str(model.index(at, 0, head).data(SPOKEN)) for at in range(model.rowCount(head))]


def cell(page: CalendarPage, day: int) -> QPoint:
    """Return the lower part of a day of the month, where no block lies."""
    days = page.days()
    assert days is not None
    at = [one.day for one in days.days].index(day)
    area = page.month.grid.cells().cell(at)
    return QPoint(round(area.center().x()), round(area.bottom()) - 6)


def chip(page: CalendarPage, uid: str) -> QPoint:
    days, grid = page.days(), page.month.grid
    assert days is not None
    for at, day in enumerate(days.days):
        for area, one in grid.cells().chips(at, day, "")[0]:
            if one.uid == uid:
                return area.center().toPoint()
    raise LookupError(uid)


def test_the_month_keeps_what_is_chosen(page: CalendarPage) -> None:
    press(Key.Key_Down, Key.Key_2)
    assert page.header.title.text() == "November 2026"
    assert chosen(page) == "numpy"
    assert page.month.grid.hasFocus()


def test_arrows_walk_days_and_blocks_of_a_month(page: CalendarPage) -> None:
    press(Key.Key_2, Key.Key_Down)
    assert chosen(page) == "numpy"
    press(Key.Key_Right)
    assert chosen(page) == "svd"
    press(Key.Key_Up, Key.Key_Up)
    choice = page.surface().choice()
    assert choice is not None
    assert (choice.day, choice.uid) == (MONDAY - 4, "")


def test_an_arrow_leads_into_the_next_month(page: CalendarPage) -> None:
    press(Key.Key_2, *[Key.Key_Down] * 5)
    assert page.header.title.text() == "December 2026"


def test_pages_turn_months(page: CalendarPage) -> None:
    press(Key.Key_2, Key.Key_PageDown, Key.Key_PageDown)
    assert page.header.title.text() == "January 2027"
    press(Key.Key_PageUp)
    assert page.header.title.text() == "December 2026"
    assert page.header.on.accessibleName() == "Next month"


def test_a_block_of_the_month_is_moved_by_key_and_by_pointer(
    page: CalendarPage, calendar: CalendarFake
) -> None:
    press(Key.Key_2, Key.Key_Down)
    press(Key.Key_Right, modifier=CONTROL)
    drag(page.month.grid, chip(page, "pandas"), cell(page, MONDAY + 4), release=False)
    assert page.month.grid.target() == MONDAY + 4
    QTest.mouseRelease(page.month.grid, LEFT, NONE, cell(page, MONDAY + 4))
    assert calendar.asked("move") == [
        ("numpy", MONDAY + 3, 1165),
        ("pandas", MONDAY + 4, 675),
    ]


def test_escape_lets_a_block_of_the_month_go(page: CalendarPage, calendar: CalendarFake) -> None:
    press(Key.Key_2)
    drag(page.month.grid, chip(page, "pandas"), cell(page, MONDAY + 4), release=False)
    press(Key.Key_Escape)
    QTest.mouseRelease(page.month.grid, LEFT, NONE, cell(page, MONDAY + 4))
    assert calendar.asked("move") == []


def test_a_double_click_leads_from_a_day_to_its_week(page: CalendarPage) -> None:
    press(Key.Key_2)
    QTest.mouseDClick(page.month.grid, LEFT, NONE, cell(page, MONDAY - 3))
    assert page.view_name() == "week"
    assert page.header.title.text() == "16 – 22 November"


def test_the_list_reads_days_blocks_free_time_and_what_waits(page: CalendarPage) -> None:
    press(Key.Key_3)
    assert headings(page)[2] == "Wednesday, 25 November, today · 1 h 50 min planned of 2 h free"
    assert below(page, 0) == [
        "Reviews, 19:00 – 19:25, 25 min, done, 24 min",
        "Eigenvalues, learn, 19:25 – 20:20, 55 min, done, 1 h",
        "Fraud project, project, 20:30 – 21:00, 30 min, missed",
    ]
    assert below(page, 3) == [
        "Dentist, busy, from .ics, 12:30 – 14:00",
        "Reviews, 19:00 – 19:05, 5 min",
        "SVD, learn, 19:30 – 21:00, 1 h 30 min, pinned",
    ]
    assert below(page, 4) == []
    assert headings(page)[7] == "Up next, not placed"
    assert below(page, 7)[:2] == [
        "Bayes’ theorem, after Conditional probability",
        "Distributions, week is full",
    ]


def test_the_list_offers_free_time_that_is_still_to_come(
    page: CalendarPage, calendar: CalendarFake
) -> None:
    calendar.blocks = {}
    page.refresh()
    press(Key.Key_3)
    assert [below(page, at) for at in (1, 2, 5)] == [
        [],
        ["Free, 19:00 – 21:00, 2 h"],
        ["Free, 09:00 – 12:30, 3 h 30 min"],
    ]


def test_the_list_takes_the_same_keys(
    qtbot: QtBot, page: CalendarPage, calendar: CalendarFake
) -> None:
    press(Key.Key_3)
    assert page.list.hasFocus()
    assert chosen(page) == "wed-r"
    press(Key.Key_Down)
    assert chosen(page) == "numpy"
    press(Key.Key_Down, modifier=CONTROL)
    assert calendar.asked("move") == [("numpy", MONDAY + 2, 1170)]
    assert chosen(page) == "numpy"
    press(Key.Key_D)
    assert calendar.asked("mark") == [("numpy", Status.DONE, None)]
    with qtbot.waitSignal(page.startRequested) as started:
        press(Key.Key_Return)
    assert started.args == ["numpy"]
    press(Key.Key_Delete)
    assert calendar.asked("remove") == [("numpy",)]


def test_nothing_can_be_done_to_what_waits(page: CalendarPage, calendar: CalendarFake) -> None:
    press(Key.Key_3, Key.Key_End)
    assert page.surface().choice() is None
    before = len(calendar.calls)
    press(Key.Key_D, Key.Key_Return, Key.Key_Delete)
    assert len(calendar.calls) == before
    assert page.bar.text.full_text() == ""


def test_pages_turn_weeks_in_the_list(page: CalendarPage) -> None:
    press(Key.Key_3, Key.Key_PageDown)
    assert page.header.title.text() == "30 November – 6 December"
    assert headings(page)[0] == "Monday, 30 November · 0 min planned of 2 h free"


def test_the_model_keeps_qts_rules(page: CalendarPage, calendar: CalendarFake) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(page.list.plan, mode)
    page.list.show_days(calendar.week(MONDAY))
    page.list.show_days(calendar.week(MONDAY + 7))
    assert tester.model() is page.list.plan
    assert page.list.plan.parent(QModelIndex()) == QModelIndex()
