"""The page round the plan: sums, side, empty states, errors, sizes, paper."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.accessible import misfits, nameless
from tests.ui.calendar.acting import CONTROL, LEFT, MENUS, Key, chosen, lines, menu, middle, press
from tests.ui.calendar_fakes import FREE, MONDAY, CalendarClock, CalendarFake

from gradus.domain.planning.block import Status
from gradus.domain.planning.free_time import FreeTime
from gradus.errors import DatabaseBusyError
from gradus.services.planning.views import NoPlan
from gradus.ui.calendar.page import CalendarPage
from gradus.ui.calendar.side import Slot
from gradus.ui.design import shades
from gradus.ui.design.look import Look
from gradus.ui.design.theme import Scheme
from gradus.ui.design.tokens import DARK, LIGHT

BUSY = DatabaseBusyError("The database is in use.", "Close the other program.")
Make = Callable[[CalendarFake], CalendarPage]


@pytest.fixture
def make(qtbot: QtBot, look: Look, clock: CalendarClock) -> Make:
    def make(calendar: CalendarFake) -> CalendarPage:
        page = CalendarPage(look, calendar, clock)
        page.resize(1232, 860)
        qtbot.addWidget(page)
        with qtbot.waitActive(page):
            page.show()
        page.setFocus()
        return page

    return make


def colours(widget: QWidget, area: QRect) -> set[str]:
    image = widget.grab(area).toImage()
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
    }


def test_the_header_says_what_is_planned_free_and_reviewed(page: CalendarPage) -> None:
    # By hand: Mon 25+55+30, Tue 20+90, Wed 20+60+30, Thu 5+90, Sat 35+85+75, Sun 20+90+60.
    expected = "13 h 10 min planned of 14 h 30 min free · reviews take 2 h 5 min"
    assert page.header.title.text() == "23 – 29 November"
    assert page.header.subtitle.full_text() == expected


@pytest.mark.parametrize(
    ("day", "title"),
    [
        (MONDAY + 7, "30 November – 6 December"),
        (MONDAY + 35, "28 December 2026 – 3 January 2027"),
        (MONDAY + 42, "4 – 10 January 2027"),
    ],
)
def test_a_week_is_named_by_what_differs(page: CalendarPage, day: int, title: str) -> None:
    page.show_days(page._service.week(day))
    assert page.header.title.text() == title


def test_what_waits_stands_beside_with_the_reason(page: CalendarPage) -> None:
    texts = [one.text() for one in page.waiting.findChildren(QLabel)]
    assert texts == [
        "Up next, not placed",
        "Bayes’ theorem",
        "after Conditional probability",
        "Distributions",
        "week is full",
        "Matplotlib",
        "week is full",
    ]


def test_nothing_that_waits_hides_the_card(page: CalendarPage, calendar: CalendarFake) -> None:
    calendar.waiting = ()
    page.refresh()
    assert page.waiting.isHidden()


def test_cards_lie_in_the_order_of_their_slots(qtbot: QtBot, page: CalendarPage) -> None:
    later, first = QLabel("would move"), QLabel("finish")
    page.side.put(Slot.OFFER, later)
    page.side.put(Slot.FINISH, first)
    qtbot.waitUntil(lambda: first.y() < later.y() < page.waiting.y())
    other = QLabel("another finish")
    page.side.put(Slot.FINISH, other)
    assert page.side.card(Slot.FINISH) is other


def test_a_narrow_window_shows_the_side_on_request(page: CalendarPage) -> None:
    assert page.side.isVisible()
    assert page.header.side.isHidden()
    page.resize(1024, 640)
    assert page.side.isHidden()
    press(Key.Key_S)
    assert page.side.isVisible()
    QTest.mouseClick(page.header.side, LEFT)
    assert page.side.isHidden()
    page.resize(1232, 860)
    assert page.side.isVisible()
    press(Key.Key_S)
    assert page.side.isHidden()


def test_without_free_time_the_page_asks_for_it(qtbot: QtBot, make: Make) -> None:
    page = make(CalendarFake(FreeTime(), planned=False))
    assert page.empty.isVisible()
    assert not page.week.isVisible()
    assert not page.header.preview.isVisible()
    assert not page.bar.isVisible()
    with qtbot.waitSignal(page.freeTimeRequested):
        press(Key.Key_Return)
    with qtbot.waitSignal(page.freeTimeRequested):
        QTest.mouseClick(page.give, LEFT)
    assert [line.keys for line in page.key_lines()] == [("Enter", "F")]


def test_free_time_brings_the_grid(make: Make) -> None:
    calendar = CalendarFake(FreeTime(), planned=False)
    page = make(calendar)
    calendar.free = FREE
    page.refresh()
    assert page.week.grid.hasFocus()
    assert page.header.subtitle.full_text() == "Nothing planned of 14 h 30 min free"


def test_a_week_off_is_no_empty_calendar(make: Make) -> None:
    off = FreeTime(FREE.weekly, {MONDAY + at: () for at in range(7)})
    page = make(CalendarFake(off, planned=False))
    assert page.week.isVisible()
    assert page.header.subtitle.full_text() == "No free time"


def test_an_error_shows_above_and_leaves_all_as_it_was(
    page: CalendarPage, calendar: CalendarFake
) -> None:
    calendar.error = BUSY
    press(Key.Key_Down, Key.Key_D)
    assert page.banner.text() == str(BUSY)
    assert calendar.find("numpy").status is Status.PLANNED
    press(Key.Key_Escape)
    assert not page.banner.isVisible()
    press(Key.Key_D)
    assert calendar.find("numpy").status is Status.DONE


def test_what_was_refused_is_no_longer_said_once_something_else_is_done(
    page: CalendarPage, calendar: CalendarFake
) -> None:
    calendar.error = BUSY
    press(Key.Key_Down, Key.Key_D)
    assert page.banner.isVisible()
    press(Key.Key_2)
    assert page.view_name() == "month"
    assert not page.banner.isVisible()


def test_a_week_that_cannot_be_read_leaves_the_one_shown(
    page: CalendarPage, calendar: CalendarFake
) -> None:
    calendar.error = BUSY
    press(Key.Key_PageDown)
    assert page.header.title.text() == "23 – 29 November"
    press(Key.Key_PageDown)
    assert page.header.title.text() == "30 November – 6 December"


def test_a_month_that_cannot_be_read_leaves_the_week(
    page: CalendarPage, calendar: CalendarFake
) -> None:
    calendar.error = BUSY
    press(Key.Key_2)
    assert page.view_name() == "week"
    assert page.week.grid.isVisible()
    assert page.banner.isVisible()


def test_why_there_is_no_plan_is_said(page: CalendarPage, calendar: CalendarFake) -> None:
    page.show_days(replace(calendar.view(), explained=NoPlan.NOTHING_LEFT))
    assert page.bar.text.full_text() == "Nothing on your road is left to plan."


def test_a_crowded_plan_says_so_above_its_days(page: CalendarPage, calendar: CalendarFake) -> None:
    before = page.header.subtitle.full_text()
    page.show_days(replace(calendar.view(), crowded=True))
    assert page.header.subtitle.full_text() == f"{before} · more topics take turns than you chose"
    said = "More topics take turns than you chose, or your goal would be missed by more."
    assert page.bar.text.full_text() == said


def test_what_was_told_stays_until_something_else_is_chosen(page: CalendarPage) -> None:
    page.bar.tell("Moved.")
    page.refresh()
    assert page.bar.text.full_text() == "Moved."
    press(Key.Key_Down, Key.Key_Up)
    assert page.bar.text.full_text().startswith("Wednesday, 25 November, Reviews")


def test_others_hear_of_every_change(qtbot: QtBot, page: CalendarPage) -> None:
    with qtbot.waitSignal(page.daysShown) as shown:
        press(Key.Key_P)
    assert shown.args == [page.days()]


def test_the_line_of_now_goes_with_the_time(page: CalendarPage, clock: CalendarClock) -> None:
    grid = page.week.grid
    today = round(grid.scale.x(2) + grid.scale.column - 12)
    before, later = (QRect(today, round(grid.scale.y(at)) - 1, 1, 3) for at in (1120, 1060))
    assert LIGHT.bad in colours(grid, before)
    clock.at -= timedelta(hours=1)
    page._tick.timeout.emit()
    assert LIGHT.bad in colours(grid, later)
    assert LIGHT.bad not in colours(grid, before)


def test_midnight_brings_another_today(page: CalendarPage, clock: CalendarClock) -> None:
    calendar = page._service
    assert isinstance(calendar, CalendarFake)
    clock.at += timedelta(hours=6)
    calendar.today, calendar.now = MONDAY + 3, 40
    page._tick.timeout.emit()
    days = page.days()
    assert days is not None
    assert days.today == MONDAY + 3


@pytest.mark.parametrize(("scheme", "tokens"), [(Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK)])
def test_free_time_busy_time_and_phases_have_their_colours(
    page: CalendarPage, look: Look, scheme: Scheme, tokens: type
) -> None:
    wanted = LIGHT if scheme is Scheme.LIGHT else DARK
    look.theme.set_scheme(scheme)
    grid = page.week.grid
    marks = {"numpy": wanted.phases[1], "svd": wanted.phases[0], "wed-r": wanted.accent}
    for uid, colour in marks.items():
        area = grid.area_of(uid)
        bar = QRect(round(area.left()) + 1, round(area.center().y()), 1, 1)
        assert colours(grid, bar) == {colour}, uid
    free = QRect(round(grid.scale.x(0)) + 2, round(grid.scale.y(1260)) - 2, 1, 1)
    assert colours(grid, free) == {shades.free_time(wanted)}
    dentist = QRect(round(grid.scale.x(3) + grid.scale.column / 2), round(grid.scale.y(830)), 1, 1)
    assert colours(grid, dentist) == {shades.busy(wanted)}


def test_done_and_missed_differ_by_more_than_colour(page: CalendarPage) -> None:
    def sign(uid: str) -> QImage:
        area = page.week.grid.area_of(uid)
        corner = QRect(round(area.right()) - 19, round(area.top()) + 2, 16, 16)
        grey = page.week.grid.grab(corner).toImage()
        return grey.convertToFormat(QImage.Format.Format_Grayscale8)

    planned, done, missed = sign("probability"), sign("eigen"), sign("diag")
    assert planned != done
    assert planned != missed
    assert done != missed


@MENUS
def test_a_tip_says_all_of_a_block(qtbot: QtBot, page: CalendarPage) -> None:
    point = middle(page, "thu-r")
    grid = page.week.grid
    QApplication.sendEvent(grid, QHelpEvent(QEvent.Type.ToolTip, point, grid.mapToGlobal(point)))
    qtbot.waitUntil(lambda: QToolTip.text() == "Reviews, 19:00 – 19:05, 5 min")
    QToolTip.hideText()


@MENUS
def test_the_more_button_offers_what_has_no_button(qtbot: QtBot, page: CalendarPage) -> None:
    QTest.mouseClick(page.header.more, LEFT)
    assert lines(menu(page)) == [
        "Goal… G",
        "Days and blocks… U",
        "Other calendars… B",
        "A bad week… H",
        "Look back at the week… W",
        "Write a PDF… Ctrl+P",
    ]
    with qtbot.waitSignal(page.goalRequested):
        menu(page).actions()[0].trigger()
    menu(page).close()


@pytest.mark.parametrize("view", [Key.Key_1, Key.Key_2, Key.Key_3])
def test_everything_has_a_name_and_a_role_in_each_view(page: CalendarPage, view: Qt.Key) -> None:
    press(view)
    assert nameless(page) == []
    assert misfits(page) == []


def test_a_screen_reader_hears_the_days(page: CalendarPage) -> None:
    said = page.week.grid.accessibleDescription()
    assert said.count(";") == 6
    assert "Friday, 27 November: no free time" in said
    assert "SVD, learn, 19:30 – 21:00, 1 h 30 min, pinned" in said


def test_tab_reaches_plan_and_buttons(page: CalendarPage) -> None:
    seen: list[QWidget] = []
    for _ in range(40):
        press(Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus in seen:
            break
        seen.append(focus)
    assert {page.week.grid, page.header.preview, page.header.free_time, page.header.more} <= {*seen}
    assert page.bar.buttons[next(iter(page.bar.buttons))] in seen


@pytest.mark.parametrize("view", [Key.Key_1, Key.Key_2, Key.Key_3])
def test_nothing_is_cut_off_in_a_small_window(page: CalendarPage, view: Qt.Key) -> None:
    press(view)
    page.resize(1024 - 64, 640)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert page.minimumSizeHint().width() <= 1024 - 64
    assert page.minimumSizeHint().height() <= 640
    for part in (page.header.preview, page.header.more, page.bar):
        corner = part.mapTo(page, QPoint(part.width(), part.height()))
        assert corner.x() <= page.width()
        assert corner.y() <= page.height()


def test_a_small_grid_shows_all_of_today_until_it_is_scrolled(page: CalendarPage) -> None:
    bar = page.week.area.verticalScrollBar()
    page.resize(960, 560)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert 0 < bar.value() == bar.maximum()
    bar.triggerAction(bar.SliderAction.SliderToMinimum)
    page.resize(960, 520)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert bar.value() == 0


def test_a_small_grid_scrolls_to_what_is_chosen(page: CalendarPage) -> None:
    page.resize(960, 420)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    page.surface().turn_to(MONDAY + 5, 540)
    assert chosen(page) == "sat-r"
    top = page.week.grid.area_of("sat-r").top()
    shown = page.week.area.verticalScrollBar().value()
    assert shown <= top <= shown + page.week.area.viewport().height()


@pytest.mark.parametrize(("view", "name"), [(Key.Key_1, "2026-11-23"), (Key.Key_2, "2026-11")])
def test_the_plan_is_written_as_a_pdf(
    page: CalendarPage, tmp_path: Path, view: Qt.Key, name: str
) -> None:
    press(view)
    press(Key.Key_P, modifier=CONTROL)
    written = (tmp_path / f"gradus-{name}.pdf").read_bytes()
    assert written.startswith(b"%PDF-")
    size = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", written)
    assert size is not None
    assert (float(size[1]), float(size[2])) == (842, 595)  # A4, lying, in points
    assert page.bar.text.full_text() == f"Written to gradus-{name}.pdf."


def test_a_file_that_cannot_be_written_is_named(
    qtbot: QtBot, look: Look, calendar: CalendarFake, clock: CalendarClock, tmp_path: Path
) -> None:
    nowhere = str(tmp_path / "missing" / "week.pdf")
    page = CalendarPage(look, calendar, clock, lambda *_asked: nowhere)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    page.write_pdf()
    assert page.banner.text() == (
        "week.pdf cannot be written. Choose another folder or another name."
    )
