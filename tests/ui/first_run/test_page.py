"""The steps of the first run by keyboard."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.ui.accessible import misfits, nameless

from gradus.domain.planning.block import BlockKind, Status
from gradus.domain.planning.free_time import FreeTime, Window
from gradus.services.first_run.first_plan import Finishes
from gradus.services.planning.goal import Goal
from gradus.services.planning.views import BlockView, DayView, FinishView
from gradus.ui.design.look import Look
from gradus.ui.first_run.page import FirstRunPage

Key = Qt.Key
TODAY = date(2026, 11, 26)
CORE = FinishView(date(2028, 5, 1), date(2028, 9, 1), None, None, None, 0, ())
WHOLE = FinishView(date(2029, 5, 1), date(2029, 9, 1), None, None, None, 0, ())
BLOCK = BlockView(
    "a", BlockKind.LEARN, "svd", "SVD", 1, 1140, 60, False, Status.PLANNED, 0, fixed=False
)


def _open(qtbot: QtBot, look: Look) -> FirstRunPage:
    page = FirstRunPage(look)
    qtbot.addWidget(page)
    page.resize(1000, 640)
    with qtbot.waitActive(page):
        page.show()
    page.show_stage(page.welcome)
    return page


def _is_told_well(page: FirstRunPage) -> bool:
    assert nameless(page) == []
    assert misfits(page) == []
    return bool(page.key_lines())


def test_the_welcome_has_one_action_and_two_ways_round_it(qtbot: QtBot, look: Look) -> None:
    page = _open(qtbot, look)
    page.welcome.show_reading(reading=True)
    QTest.keyClick(page, Key.Key_Return)
    page.welcome.show_reading(reading=False)
    for key, signal in (
        (Key.Key_Return, page.beginRequested),
        (Key.Key_N, page.newRequested),
        (Key.Key_Escape, page.skipRequested),
    ):
        with qtbot.waitSignal(signal):
            QTest.keyClick(page, key)
    assert _is_told_well(page)


def test_nothing_can_be_begun_while_the_cards_are_read(qtbot: QtBot, look: Look) -> None:
    page = _open(qtbot, look)
    page.welcome.show_reading(reading=True)
    with qtbot.assertNotEmitted(page.beginRequested):
        QTest.keyClick(page, Key.Key_Return)


def test_free_time_is_proposed_and_can_wait(qtbot: QtBot, look: Look) -> None:
    page = _open(qtbot, look)
    page.free_time.show_free_time(FreeTime(), 10)
    page.show_stage(page.free_time)
    assert "10" in page.free_time.note.text()
    assert _is_told_well(page)
    with qtbot.waitSignal(page.freeTimeChosen) as chosen:
        QTest.keyClick(page.free_time, Key.Key_Return)
    assert any(chosen.args[0].weekly)
    with qtbot.waitSignal(page.freeTimeChosen) as later:
        QTest.keyClick(page.free_time, Key.Key_Escape)
    assert later.args == [None]


def test_free_time_that_is_known_is_shown_again(qtbot: QtBot, look: Look) -> None:
    page = _open(qtbot, look)
    known = FreeTime(((Window(600, 660),), (), (), (), (), (), ()))
    page.free_time.show_free_time(known, 0)
    assert page.free_time.free_time() == known


def test_a_date_is_asked_only_once_both_ranges_are_shown(qtbot: QtBot, look: Look) -> None:
    page = _open(qtbot, look)
    goal = page.goal
    goal.show_working(kept=False)
    page.show_stage(goal)
    assert not any(one.isVisible() for one in (goal.by, goal.keep, goal.none))
    goal.show_working(kept=True)
    goal.show_core(CORE)
    assert "2028" in goal.core.months.text()
    assert not goal.by.isVisible()
    with qtbot.assertNotEmitted(page.goalChosen):
        QTest.keyClick(goal, Key.Key_Return)
    goal.show_finishes(Finishes(CORE, WHOLE), TODAY)
    assert "2029" in goal.whole.months.text()
    assert _is_told_well(page)
    with qtbot.waitSignal(page.goalChosen) as chosen:
        QTest.keyClick(goal, Key.Key_Return)
    assert chosen.args == [Goal("", CORE.likely)]
    with qtbot.waitSignal(page.goalChosen) as none:
        QTest.keyClick(goal, Key.Key_Escape)
    assert none.args == [None]


def test_ranges_that_could_not_be_worked_out_do_not_stop_anybody(qtbot: QtBot, look: Look) -> None:
    page = _open(qtbot, look)
    page.goal.show_working(kept=True)
    page.show_stage(page.goal)
    page.goal.show_failed(TODAY)
    assert page.goal.by.isVisible()
    assert page.goal.goal().by > TODAY


def test_the_week_lists_what_is_planned_and_leads_on(qtbot: QtBot, look: Look) -> None:
    page = _open(qtbot, look)
    page.week.show_working()
    page.show_stage(page.week)
    days = (DayView(TODAY.toordinal(), (), (BLOCK,), ()),)
    page.week.show_days(days, asks_more=True)
    assert page.week.go_on.caption() == "Go on with the questions"
    assert _is_told_well(page)
    with qtbot.waitSignal(page.goOnRequested):
        QTest.keyClick(page, Key.Key_Return)
    page.week.show_days((), asks_more=False)
    assert page.week.go_on.caption() == "To Today"


def test_times_have_their_room_where_the_clock_has_twelve_hours(qtbot: QtBot, look: Look) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    page = _open(qtbot, look)
    page.show_stage(page.week)
    early = replace(BLOCK, uid="b", start=480, minutes=30)
    page.week.show_days((DayView(TODAY.toordinal(), (), (early, BLOCK), ()),), asks_more=False)
    times = [one for one in page.week.findChildren(QLabel) if "M" in one.text()[-1:]]
    assert len(times) == 2
    qtbot.waitUntil(lambda: all(one.width() >= one.sizeHint().width() for one in times))
    assert len({one.width() for one in times}) == 1
