"""Free time: drawn, written, with days off and rules; nothing is lost unasked."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QPoint, Qt, QTime
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.calendar.acting import CONTROL, CONTROL_SHIFT, LEFT, NONE, Key, drag, press
from tests.ui.calendar_fakes import EVENING, FREE, TODAY

from gradus.domain.planning.free_time import FreeTime, Window
from gradus.domain.planning.work import PlanRules
from gradus.ui.calendar.free_time import days_off, windows
from gradus.ui.calendar.free_time.days_off import Run
from gradus.ui.calendar.free_time.dialog import FORM, RULES, FreeTimeDialog
from gradus.ui.calendar.free_time.grid import FreeTimeGrid
from gradus.ui.calendar.free_time.windows import Week
from gradus.ui.design.look import Look
from gradus.ui.widgets.question import Question

EMPTY: Week = ((),) * 7
QUARTERS = st.integers(0, 95).map(lambda n: n * 15)


def on(day: int, *found: tuple[int, float]) -> Week:
    """Return a week with windows on one day, in hours."""
    made = tuple(Window(start * 60, round(end * 60)) for start, end in found)
    return tuple(made if at == day else () for at in range(7))


# Windows


@given(st.lists(st.tuples(QUARTERS, st.integers(1, 12)), max_size=8))
def test_windows_never_overlap_whatever_is_added(wanted: list[tuple[int, int]]) -> None:
    week: Week = EMPTY
    for start, quarters in wanted:
        end = min(start + 15 * quarters, 1440)
        week = windows.with_window(week, 2, Window(start, end)) or week
    day = week[2]
    assert list(day) == sorted(day)
    assert all(one.end <= other.start for one, other in pairwise(day))


@given(st.floats(0, 1440), st.floats(0, 1440))
def test_a_drawn_window_is_whole_quarters_and_clear_of_others(anchor: float, end: float) -> None:
    day = on(0, (9, 12), (15, 18))[0]
    if windows.at(day, anchor) is not None:
        return
    found = windows.spanned(day, anchor, end)
    assert found is not None
    assert found.start % 15 == found.end % 15 == 0
    assert 0 <= found.start < found.end <= 1440
    assert not windows.overlaps(day, found)


def test_a_window_is_stretched_up_to_the_next_and_down_to_a_quarter() -> None:
    week = on(0, (9, 12), (15, 18))
    assert windows.stretched(week, 0, Window(540, 720), 1000) == Window(540, 900)
    assert windows.stretched(week, 0, Window(540, 720), 0) == Window(540, 555)
    assert windows.begun(week, 0, Window(900, 1080), 600) == Window(720, 1080)
    assert windows.begun(week, 0, Window(900, 1080), 2000) == Window(1065, 1080)


def test_the_minutes_of_a_week_are_summed() -> None:
    assert windows.minutes(FREE.weekly) == 4 * 120 + 210 + 180


def test_neighbouring_days_that_are_alike_are_one_run() -> None:
    morning = (Window(600, 720),)
    found = days_off.runs({10: (), 11: (), 12: morning, 14: (), 3: ()}, since=5)
    assert found == (Run(10, 11, ()), Run(12, 12, morning), Run(14, 14, ()))


def test_a_run_is_said_with_its_dates(british: None) -> None:
    first = date(2026, 12, 24).toordinal()
    assert days_off.said(Run(first, first + 8, ())) == "24 December 2026 – 1 January 2027: off"
    one = Run(first, first, (Window(600, 720),))
    assert days_off.said(one) == "24 December 2026: 10:00 – 12:00"


# The dialog


@pytest.fixture
def dialog(qtbot: QtBot, look: Look) -> FreeTimeDialog:
    return opened(qtbot, look, FreeTime())


def opened(qtbot: QtBot, look: Look, free: FreeTime) -> FreeTimeDialog:
    dialog = FreeTimeDialog(look, free, PlanRules(), TODAY)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    dialog.take_focus()
    return dialog


def place(grid: FreeTimeGrid, day: int, hour: float) -> QPoint:
    return grid.place(day, hour * 60).toPoint()


def test_space_adds_a_window_and_keys_move_stretch_and_copy_it(dialog: FreeTimeDialog) -> None:
    press(Key.Key_Right, Key.Key_Space)
    assert dialog.week == on(1, (19, 20))
    press(Key.Key_Up, modifier=CONTROL)
    press(Key.Key_Down, Key.Key_Down, modifier=CONTROL_SHIFT)
    assert dialog.week[1] == (Window(1125, 1215),)
    press(Key.Key_Left, modifier=CONTROL)
    assert dialog.week[:2] == ((Window(1125, 1215),), ())
    assert dialog.total.text() == "1 h 30 min a week"
    press(Key.Key_C)
    assert [len(day) for day in dialog.week] == [1, 1, 1, 1, 1, 0, 0]
    press(Key.Key_Delete)
    assert dialog.week[0] == ()


def test_arrows_lead_from_window_to_window(qtbot: QtBot, look: Look) -> None:
    dialog = opened(qtbot, look, FreeTime(on(0, (9, 12), (20, 22))))
    grid = dialog.drawn.grid
    press(Key.Key_Down, Key.Key_Down)
    assert grid.chosen() == Window(1200, 1320)
    press(Key.Key_Down)
    assert (grid.chosen(), grid.minute) == (None, 1320)
    press(Key.Key_Up)
    assert grid.chosen() == Window(1200, 1320)


def test_a_window_is_not_moved_onto_another(qtbot: QtBot, look: Look) -> None:
    week = tuple(EVENING for _ in range(7))
    dialog = opened(qtbot, look, FreeTime(week))
    press(Key.Key_Right, modifier=CONTROL)
    assert dialog.week == week
    assert dialog.said.text() == "There is free time already."


def test_the_end_of_a_window_that_is_stretched_by_keys_comes_into_sight(
    dialog: FreeTimeDialog,
) -> None:
    press(Key.Key_Space)
    for _ in range(12):
        press(Key.Key_Down, modifier=CONTROL_SHIFT)
    grid, area = dialog.drawn.grid, dialog.drawn.area
    (window,) = dialog.week[0]
    seen = area.viewport().rect()
    ends = [grid.place(0, minute).toPoint() for minute in (window.start, window.end)]
    assert all(seen.contains(grid.mapTo(area.viewport(), end)) for end in ends)


def test_windows_are_drawn_moved_and_stretched_by_the_pointer(dialog: FreeTimeDialog) -> None:
    grid = dialog.drawn.grid
    drag(grid, place(grid, 2, 18.1), place(grid, 2, 20.4))
    assert dialog.week == on(2, (18, 20.5))
    drag(grid, place(grid, 2, 19), place(grid, 4, 20))
    assert dialog.week == on(4, (19, 21.5))
    drag(grid, place(grid, 4, 21.4), place(grid, 4, 22.5))
    assert dialog.week == on(4, (19, 22.5))
    drag(grid, place(grid, 4, 19.1), place(grid, 4, 20))
    assert dialog.week == on(4, (20, 22.5))


def test_escape_lets_go_of_what_is_held_and_keeps_the_dialog(dialog: FreeTimeDialog) -> None:
    grid = dialog.drawn.grid
    drag(grid, place(grid, 2, 18), place(grid, 2, 20), release=False)
    press(Key.Key_Escape)
    QTest.mouseRelease(grid, LEFT, NONE, place(grid, 2, 20))
    assert dialog.week == EMPTY
    assert dialog.isVisible()


def test_a_click_alone_draws_nothing(dialog: FreeTimeDialog) -> None:
    grid = dialog.drawn.grid
    QTest.mouseClick(grid, LEFT, NONE, place(grid, 3, 10))
    assert dialog.week == EMPTY
    assert (grid.day, grid.minute) == (3, 600)


def test_the_form_holds_the_same_windows(dialog: FreeTimeDialog) -> None:
    press(Key.Key_Space)
    press(Key.Key_2, modifier=Qt.KeyboardModifier.AltModifier)
    line = dialog.form.days[0].lines[0]
    assert line.end.accessibleName() == "Monday, to"
    line.end.setTime(QTime(21, 30))
    assert dialog.total.text() == "2 h 30 min a week"
    press(Key.Key_1, modifier=Qt.KeyboardModifier.AltModifier)
    assert dialog.drawn.grid.week[0] == (Window(1140, 1290),)


def test_lines_are_added_and_taken_out(dialog: FreeTimeDialog) -> None:
    dialog.show_page(FORM)
    rows = dialog.form.days[5]
    rows.add.click()
    rows.add.click()
    assert dialog.week == on(5, (19, 20), (20, 21))
    rows.lines[0].remove.click()
    assert dialog.week == on(5, (20, 21))


def test_midnight_ends_a_day(dialog: FreeTimeDialog) -> None:
    dialog.show_page(FORM)
    dialog.form.days[0].add.click()
    dialog.form.days[0].lines[0].end.setTime(QTime(0, 0))
    assert dialog.week[0] == (Window(1140, 1440),)
    assert dialog.form.problem() == ""


@pytest.mark.parametrize(
    ("ends", "said"),
    [
        ((18, 21), "Monday: 19:00 – 18:00 ends before it begins."),
        ((21, 21), "Monday: 19:00 – 21:00 and 20:00 – 21:00 overlap."),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence_and_not_saved(
    qtbot: QtBot, dialog: FreeTimeDialog, ends: tuple[int, int], said: str
) -> None:
    dialog.show_page(FORM)
    rows = dialog.form.days[0]
    rows.add.click()
    rows.add.click()
    for line, end in zip(rows.lines, ends, strict=True):
        line.end.setTime(QTime(end, 0))
    with qtbot.assertNotEmitted(dialog.saved):
        dialog.save_button.click()
    assert dialog.said.text() == said
    assert not dialog.show_page(RULES)
    assert dialog.pages.value() == FORM


def test_dates_are_taken_off_in_a_run_and_put_back(dialog: FreeTimeDialog) -> None:
    dates = dialog.dates
    assert not dates.nothing.isHidden()
    dates.first.setDate(QDate(2026, 12, 24))
    dates.last.setDate(QDate(2026, 12, 26))
    dates.add.click()
    assert dates.nothing.isHidden()
    assert dialog.free_time().exceptions == dict.fromkeys(
        range(date(2026, 12, 24).toordinal(), date(2026, 12, 27).toordinal()), ()
    )
    assert dates.list.item(0).text() == "24 December 2026 – 26 December 2026: off"
    QTest.keyClick(dates.list, Key.Key_Delete)
    assert dialog.free_time().exceptions == {}


def test_dates_can_have_other_hours(dialog: FreeTimeDialog) -> None:
    dialog.show_page("dates")
    dialog.dates.kind.buttons["hours"].click()
    dialog.dates.add.click()
    assert dialog.free_time().exceptions == {TODAY: (Window(600, 720),)}


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (QDate(2026, 12, 24), QDate(2026, 12, 23), "The last day comes before the first."),
        (QDate(2026, 11, 1), QDate(2026, 11, 2), "Those days are over."),
        (QDate(2026, 12, 1), QDate(2028, 12, 1),
         "That is more than a year. Choose an earlier last day."),
    ],
)  # fmt: skip
def test_dates_that_cannot_be_are_said(
    dialog: FreeTimeDialog, first: QDate, last: QDate, said: str
) -> None:
    dialog.dates.first.setDate(first)
    dialog.dates.last.setDate(last)
    dialog.dates.add.click()
    assert dialog.said.text() == said
    assert dialog.free_time().exceptions == {}


def test_rules_are_shown_and_read_back(qtbot: QtBot, look: Look) -> None:
    rules = PlanRules(45, 5, 180, 40, 90, 2, 0)
    dialog = FreeTimeDialog(look, FREE, rules, TODAY)
    qtbot.addWidget(dialog)
    assert dialog.rules.rules() == rules
    assert not dialog.is_changed()
    dialog.rules.show_rules(PlanRules())
    assert dialog.rules.rules() == PlanRules()
    assert dialog.rules.day_cap.field.text() == "no limit"


def test_rules_that_contradict_each_other_are_said(dialog: FreeTimeDialog) -> None:
    dialog.rules.show_rules(PlanRules(block=60, day_cap=30))
    dialog.save_button.click()
    assert dialog.said.text() == (
        "A day holds less than one block. Raise the limit or shorten blocks."
    )
    assert dialog.pages.value() == RULES


def test_enter_saves_free_time_and_rules(qtbot: QtBot, dialog: FreeTimeDialog) -> None:
    press(Key.Key_Space)
    dialog.rules.turns.field.setValue(2)
    with qtbot.waitSignal(dialog.saved) as saved:
        press(Key.Key_Return)
    assert saved.args == [FreeTime(on(0, (19, 20))), PlanRules(interleaved=2)]


def test_escape_closes_at_once_where_nothing_was_changed(dialog: FreeTimeDialog) -> None:
    press(Key.Key_Escape)
    assert not dialog.isVisible()


def test_escape_asks_before_anything_is_lost(qtbot: QtBot, dialog: FreeTimeDialog) -> None:
    press(Key.Key_Space, Key.Key_Escape)
    assert dialog.isVisible()
    question = dialog.findChild(Question)
    assert question is not None
    question.leave_button.click()
    assert dialog.isVisible()
    assert dialog.week == on(0, (19, 20))
    dialog.reject()
    again = dialog.findChildren(Question)[-1]
    with qtbot.waitSignal(dialog.rejected):
        again.do_button.click()
