"""The whole calendar by keyboard."""

from __future__ import annotations

from pytestqt.qtbot import QtBot
from tests.ui.calendar.acting import CONTROL, CONTROL_SHIFT, MENUS, Key, chosen, lines, menu, press
from tests.ui.calendar_fakes import MONDAY, CalendarFake

from gradus.domain.planning.block import Status
from gradus.ui.calendar.adding import AddDialog
from gradus.ui.calendar.page import CalendarPage

WEDNESDAY = MONDAY + 2


def test_the_focus_leads_to_what_comes_next(page: CalendarPage) -> None:
    assert page.week.grid.hasFocus()
    assert chosen(page) == "wed-r"
    assert page.bar.text.full_text() == "Wednesday, 25 November, Reviews, 19:00 – 19:20, 20 min"


def test_arrows_walk_blocks_and_days(page: CalendarPage) -> None:
    press(Key.Key_Down)
    assert chosen(page) == "numpy"
    press(Key.Key_Left)
    assert chosen(page) == "diag"
    press(Key.Key_Up)
    assert chosen(page) == "tue-r"
    press(Key.Key_Right, Key.Key_Right)
    assert chosen(page) == "thu-r"
    press(Key.Key_Down)
    assert chosen(page) == "svd"


def test_an_arrow_leads_out_of_the_week(page: CalendarPage, calendar: CalendarFake) -> None:
    press(*[Key.Key_Left] * 2)
    assert chosen(page) == "mon-r"
    press(Key.Key_Left)
    choice = page.surface().choice()
    assert choice is not None
    assert choice.day == MONDAY - 1
    assert page.header.title.text() == "16 – 22 November"


def test_enter_starts_the_block(qtbot: QtBot, page: CalendarPage) -> None:
    press(Key.Key_Down)
    with qtbot.waitSignal(page.startRequested) as started:
        press(Key.Key_Return)
    assert started.args == ["numpy"]


def test_control_and_arrows_move_the_block(page: CalendarPage, calendar: CalendarFake) -> None:
    press(Key.Key_Down)
    press(Key.Key_Down, Key.Key_Up, modifier=CONTROL)
    press(Key.Key_Right, Key.Key_Left, modifier=CONTROL)
    assert calendar.asked("move") == [
        ("numpy", WEDNESDAY, 1170),
        ("numpy", WEDNESDAY, 1155),
        ("numpy", WEDNESDAY + 1, 1155),
        ("numpy", WEDNESDAY, 1155),
    ]
    assert chosen(page) == "numpy"


def test_a_block_is_followed_into_the_next_week(page: CalendarPage, calendar: CalendarFake) -> None:
    page.surface().turn_to(MONDAY + 6, 1020)
    assert chosen(page) == "weekly"
    press(Key.Key_Right, modifier=CONTROL)
    assert calendar.asked("move") == [("weekly", MONDAY + 7, 1020)]
    assert page.header.title.text() == "30 November – 6 December"
    assert chosen(page) == "weekly"


def test_control_shift_and_arrows_resize(page: CalendarPage, calendar: CalendarFake) -> None:
    press(Key.Key_Down)
    press(Key.Key_Down, Key.Key_Up, Key.Key_Up, modifier=CONTROL_SHIFT)
    assert calendar.asked("resize") == [("numpy", 75), ("numpy", 60), ("numpy", 45)]


def test_done_missed_and_pinned_turn_on_and_off(page: CalendarPage, calendar: CalendarFake) -> None:
    press(Key.Key_Down, Key.Key_P, Key.Key_P, Key.Key_D, Key.Key_D, Key.Key_M, Key.Key_M)
    assert calendar.asked("pin") == [("numpy", True), ("numpy", False)]
    statuses = [call[1] for call in calendar.asked("mark")]
    assert statuses == [Status.DONE, Status.PLANNED, Status.MISSED, Status.PLANNED]


def test_what_is_behind_stays_where_it_is(page: CalendarPage, calendar: CalendarFake) -> None:
    press(Key.Key_Left)
    assert chosen(page) == "tue-r"
    press(Key.Key_Down, modifier=CONTROL)
    press(Key.Key_Down, modifier=CONTROL_SHIFT)
    press(Key.Key_P)
    assert calendar.asked("move") == calendar.asked("resize") == calendar.asked("pin") == []
    assert page.bar.text.full_text() == "That block is behind you and stays where it is."


def test_a_removed_block_comes_back(page: CalendarPage, calendar: CalendarFake) -> None:
    press(Key.Key_Down, Key.Key_Delete)
    assert page.week.grid.area_of("numpy").isEmpty()
    assert page.bar.text.full_text() == "Nothing planned, Wednesday, 25 November, 19:20 – 20:20"
    assert page.bar.undo.isVisible()
    press(Key.Key_Z, modifier=CONTROL)
    assert not page.week.grid.area_of("numpy").isEmpty()
    press(Key.Key_Y, modifier=CONTROL)
    assert page.week.grid.area_of("numpy").isEmpty()


def test_pages_turn_weeks_and_t_comes_back(page: CalendarPage) -> None:
    press(Key.Key_PageDown)
    assert page.header.title.text() == "30 November – 6 December"
    press(Key.Key_PageUp, Key.Key_PageUp)
    assert page.header.title.text() == "16 – 22 November"
    press(Key.Key_T)
    assert page.header.title.text() == "23 – 29 November"
    assert chosen(page) == "wed-r"


def test_a_block_is_added_where_nothing_is_planned(
    qtbot: QtBot, page: CalendarPage, calendar: CalendarFake
) -> None:
    page.surface().turn_to(MONDAY + 4, 1140)
    press(Key.Key_Return)
    dialog = page.findChild(AddDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.search.hasFocus)
    titles = [dialog.topics.item(row).text() for row in range(dialog.topics.count())]
    assert titles == ["Bayes’ theorem", "Distributions", "Matplotlib"]
    dialog.search.setText("dist")
    with qtbot.waitSignal(dialog.accepted):
        press(Key.Key_Return)
    assert calendar.asked("add") == [("distributions", MONDAY + 4, 1140, 60)]
    assert chosen(page) == "added"


def test_arrows_of_the_search_choose_a_topic(qtbot: QtBot, page: CalendarPage) -> None:
    press(Key.Key_A)
    dialog = page.findChild(AddDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.search.hasFocus)
    press(Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Up)
    with qtbot.waitSignal(dialog.chosen) as taken:
        press(Key.Key_Return)
    assert taken.args == ["distributions", 60]


def test_adding_beside_a_block_begins_after_it(
    qtbot: QtBot, page: CalendarPage, calendar: CalendarFake
) -> None:
    press(Key.Key_A)
    dialog = page.findChild(AddDialog)
    assert dialog is not None
    with qtbot.waitSignal(dialog.accepted):
        dialog.add_button.click()
    assert calendar.asked("add") == [("bayes", WEDNESDAY, 1170, 60)]


def test_letters_ask_for_the_dialogs_of_others(qtbot: QtBot, page: CalendarPage) -> None:
    asked = {
        Key.Key_F: page.freeTimeRequested,
        Key.Key_R: page.previewRequested,
        Key.Key_G: page.goalRequested,
        Key.Key_U: page.rulesRequested,
        Key.Key_B: page.busyRequested,
        Key.Key_H: page.badWeekRequested,
        Key.Key_W: page.weekReviewRequested,
        Key.Key_O: page.header.moreRequested,
    }
    page.header.moreRequested.disconnect()  # the menu would take the keyboard
    for key, signal in asked.items():
        with qtbot.waitSignal(signal):
            press(key)


def test_every_key_of_the_page_is_told_by_f1(page: CalendarPage) -> None:
    told = {key for line in page.key_lines() for key in line.keys}
    letters = {*"DMPATFRGUBHWSO", "1", "2", "3"}
    others = {"Enter", "Del", "Ctrl+↑", "Ctrl+→", "Ctrl+Shift+↓", "Ctrl+Z", "Ctrl+Y", "Ctrl+P"}
    assert letters | others | {"Page Up", "Page Down", "Esc", "←", "↑"} <= told


@MENUS
def test_the_menu_key_opens_the_menu_of_the_block(qtbot: QtBot, page: CalendarPage) -> None:
    page.week.grid.menuRequested.emit(page.mapToGlobal(page.rect().center()))
    found = menu(page)
    assert lines(found) == ["Start Enter", "Done D", "Missed M", "Pin P", "Remove Del"]
    with qtbot.waitSignal(page.startRequested):
        found.actions()[0].trigger()
    found.close()
