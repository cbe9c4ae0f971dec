"""The goal, other calendars, a bad week, and the look back, opened by keys over the page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from tests.ui.calendar.acting import Key, press
from tests.ui.calendar_fakes import FREE, CalendarClock
from tests.ui.calendar_panels_fake import OFFER, PanelsFake

from gradus.domain.planning.block import Status
from gradus.domain.planning.free_time import FreeTime
from gradus.domain.planning.work import PlanRules
from gradus.errors import CalendarError
from gradus.services.planning.goal import Goal
from gradus.ui.calendar.dialogs.bad_week import BadWeekDialog
from gradus.ui.calendar.dialogs.goal import GoalDialog
from gradus.ui.calendar.dialogs.other_calendars import OtherCalendarsDialog
from gradus.ui.calendar.dialogs.week_review import WeekReviewDialog
from gradus.ui.calendar.free_time.dialog import RULES, FreeTimeDialog
from gradus.ui.calendar.page import CalendarPage
from gradus.ui.calendar.panels.panels import Panels
from gradus.ui.design.look import Look
from gradus.ui.widgets.scroll_column import ScrollColumn

D = TypeVar("D", bound=QDialog)


@pytest.fixture
def service() -> PanelsFake:
    return PanelsFake()


@pytest.fixture
def clock() -> CalendarClock:
    return CalendarClock()


@pytest.fixture
def page(qtbot: QtBot, look: Look, service: PanelsFake, clock: CalendarClock) -> CalendarPage:
    page = CalendarPage(look, service, clock)
    page.resize(1232, 860)
    qtbot.addWidget(page)
    return page


@pytest.fixture
def panels(
    qtbot: QtBot, look: Look, page: CalendarPage, service: PanelsFake, clock: CalendarClock
) -> Iterator[Panels]:
    panels = Panels(look, page, service, clock, pause_ms=0)
    with qtbot.waitActive(page):
        page.show()
    page.setFocus()
    yield panels
    panels.close_down()


def opened(kind: type[D]) -> D:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind)
    return dialog


# Free time


def test_free_time_and_rules_are_kept_and_the_plan_shown(
    qtbot: QtBot, panels: Panels, service: PanelsFake
) -> None:
    press(Key.Key_F)
    dialog = opened(FreeTimeDialog)
    assert dialog.week == FREE.weekly
    dialog.drawn.grid.change((*FREE.weekly[:6], ()), 6, 900)
    dialog.rules.pause.field.setValue(15)
    page = panels.dialogs.parent()
    assert isinstance(page, CalendarPage)
    with qtbot.waitSignal(panels.dialogs.keeping.finished):
        dialog.save_button.click()
        assert page.header.subtitle.full_text() == "Planning…"
    assert page.header.subtitle.full_text() != "Planning…"
    assert page.focusWidget() is page.surface()  # the window is not active again yet
    assert service.asked("set_free_time") == [(FreeTime((*FREE.weekly[:6], ()), {}),)]
    assert service.asked("set_rules") == [(PlanRules(pause=15),)]


def test_what_is_not_changed_is_not_kept_again(
    qtbot: QtBot, panels: Panels, service: PanelsFake
) -> None:
    press(Key.Key_F)
    with qtbot.waitSignal(panels.dialogs.keeping.finished):
        opened(FreeTimeDialog).save_button.click()
    assert service.asked("set_free_time") == service.asked("set_rules") == []


def test_u_opens_the_rules(panels: Panels) -> None:
    press(Key.Key_U)
    assert opened(FreeTimeDialog).pages.value() == RULES


# Goal


def test_a_goal_is_chosen_with_its_chance_in_view(
    qtbot: QtBot, panels: Panels, service: PanelsFake
) -> None:
    press(Key.Key_G)
    dialog = opened(GoalDialog)
    qtbot.waitUntil(lambda: "Chance" in dialog.chance.text())
    dialog.subject.setCurrentIndex(2)
    dialog.by.setDate(QDate(2028, 4, 1))
    expected = "Chance for this date: 50%. One more hour a week makes it 60%."
    qtbot.waitUntil(lambda: dialog.chance.text() == expected)
    assert dialog.range.text().startswith("May – June 2028. Even odds by")
    qtbot.waitUntil(lambda: dialog.road.text().startswith("May – June 2028."))
    dialog.save_button.click()
    assert service.asked("set_goal") == [(Goal("bayes", date(2028, 4, 1)),)]
    assert (Goal("", date(2027, 11, 25)),) in service.asked("finish")


def test_a_goal_can_be_given_up(panels: Panels, service: PanelsFake) -> None:
    service.kept_goal = Goal("bayes", date(2028, 4, 1))
    press(Key.Key_G)
    dialog = opened(GoalDialog)
    assert dialog.subject.currentText() == "Bayes’ theorem"
    assert dialog.by.date() == QDate(2028, 4, 1)
    dialog.kind.buttons["none"].click()
    assert not dialog.by.isEnabled()
    dialog.save_button.click()
    assert service.asked("set_goal") == [(None,)]


def test_a_goal_lies_ahead(panels: Panels, service: PanelsFake) -> None:
    press(Key.Key_G)
    dialog = opened(GoalDialog)
    dialog.by.setDate(QDate(2026, 11, 25))
    dialog.save_button.click()
    assert dialog.said.text() == "Choose a date after today."
    assert service.asked("set_goal") == []


def test_a_chance_that_cannot_be_worked_out_is_no_obstacle(
    qtbot: QtBot, panels: Panels, service: PanelsFake
) -> None:
    service.unforeseen = CalendarError("The plan cannot be read.", "Try again.")
    press(Key.Key_G)
    dialog = opened(GoalDialog)
    text = "The chance could not be worked out. You can save the goal."
    qtbot.waitUntil(lambda: dialog.chance.text() == text)
    dialog.save_button.click()
    assert len(service.asked("set_goal")) == 1


# Other calendars


@pytest.fixture
def calendars(
    qtbot: QtBot, look: Look, panels: Panels, service: PanelsFake, tmp_path: Path
) -> OtherCalendarsDialog:
    dialog = OtherCalendarsDialog(
        look,
        service,
        panels.dialogs.busy,
        panels.dialogs.writing,
        open_file=lambda _parent, _title: str(tmp_path / "work.ics"),
        save_file=lambda _parent, _title: str(tmp_path / "plan.ics"),
    )
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    dialog.take_focus()
    return dialog


def test_a_calendar_is_read_listed_and_forgotten(
    qtbot: QtBot, calendars: OtherCalendarsDialog, service: PanelsFake
) -> None:
    with qtbot.waitSignal(calendars.changed):
        press(Key.Key_R)
    assert calendars.said.text() == "Read 12 busy times until 30 November 2026 from work.ics."
    assert calendars.nothing.isHidden()
    assert calendars.list.item(0).text() == "work.ics   12 busy times ahead"
    calendars.list.setFocus()
    with qtbot.waitSignal(calendars.changed):
        press(Key.Key_Delete)
    assert service.asked("forget_busy") == [("work.ics",)]
    assert calendars.list.count() == 0
    assert calendars.nothing.isVisible()


def test_a_calendar_that_cannot_be_read_says_why(
    qtbot: QtBot, calendars: OtherCalendarsDialog, service: PanelsFake
) -> None:
    service.error = CalendarError("work.ics is no calendar.", "Choose another file.")
    with qtbot.waitSignal(calendars.changed):
        press(Key.Key_R)
    assert calendars.said.text() == "work.ics is no calendar. Choose another file."
    assert calendars.read.isEnabled()


def test_a_long_reading_shows_how_far_it_is_and_can_be_stopped(
    qtbot: QtBot, calendars: OtherCalendarsDialog, service: PanelsFake
) -> None:
    service.steps = (100, 101, 102)
    service.go_on.clear()
    shown = []
    calendars._reading.progressed.connect(lambda done, _all: shown.append(done))
    press(Key.Key_R)
    qtbot.waitUntil(lambda: calendars.progress.share() == 0.25)
    assert calendars.said.text() == "Reading work.ics: 100 of 400 events"
    assert calendars.cancel.hasFocus()
    with qtbot.waitSignal(calendars.changed):
        press(Key.Key_X)
        qtbot.waitUntil(lambda: calendars.said.text() == "Stopping…")
        service.go_on.set()
    assert calendars.said.text() == "Stopped. What was read before stays as it is."
    assert shown == [100, 400]
    assert service.sources == {}
    assert calendars.cancel.isHidden()
    assert calendars.progress.isHidden()
    assert calendars.read.hasFocus()


def test_a_dialog_that_is_opened_anew_goes_on_showing_what_is_read(
    qtbot: QtBot, panels: Panels, service: PanelsFake, tmp_path: Path
) -> None:
    service.steps = (200,)
    service.go_on.clear()
    with qtbot.waitSignal(panels.dialogs.busy.progressed):
        panels.dialogs.busy.read(tmp_path / "work.ics")
    press(Key.Key_B)
    dialog = opened(OtherCalendarsDialog)
    assert dialog.said.text() == "Reading work.ics…"
    assert not dialog.read.isEnabled()
    with qtbot.waitSignal(dialog.changed):
        service.go_on.set()
    assert dialog.said.text() == "Read 12 busy times until 30 November 2026 from work.ics."
    assert dialog.list.count() == 1


def test_what_is_wrong_with_a_file_is_said_above_the_page_once_the_dialog_is_closed(
    qtbot: QtBot, panels: Panels, page: CalendarPage, service: PanelsFake, tmp_path: Path
) -> None:
    service.error = CalendarError("work.ics is no calendar.", "Choose another file.")
    press(Key.Key_B)
    dialog = opened(OtherCalendarsDialog)
    with qtbot.waitSignal(panels.dialogs.busy.refused):
        panels.dialogs.busy.read(tmp_path / "work.ics")
    assert not page.banner.isVisible()
    with qtbot.waitSignal(dialog.finished):
        press(Key.Key_Escape)
    service.error = CalendarError("work.ics is no calendar.", "Choose another file.")
    with qtbot.waitSignal(panels.dialogs.busy.refused):
        panels.dialogs.busy.read(tmp_path / "work.ics")
    assert page.banner.text() == "work.ics is no calendar. Choose another file."


def test_the_plan_is_written_once_or_kept(
    qtbot: QtBot, calendars: OtherCalendarsDialog, service: PanelsFake, tmp_path: Path
) -> None:
    with qtbot.waitSignal(calendars.changed):
        press(Key.Key_O)
    assert calendars.kept.text() == "No file is kept."
    with qtbot.waitSignal(calendars.changed):
        press(Key.Key_K)
    assert calendars.kept.text() == "plan.ics is written after every change."
    file = tmp_path / "plan.ics"
    assert service.asked("write_plan") == [(file, False), (file, True)]
    calendars.stop.click()
    assert service.kept is None
    assert calendars.kept.text() == "No file is kept."


def test_b_opens_other_calendars(panels: Panels) -> None:
    press(Key.Key_B)
    assert opened(OtherCalendarsDialog).list.count() == 0


# A bad week


def test_a_bad_week_is_looked_at_before_anything_moves(
    qtbot: QtBot, panels: Panels, service: PanelsFake
) -> None:
    press(Key.Key_H)
    with qtbot.waitSignal(panels.planning.found):
        opened(BadWeekDialog).buttons["shrink"].click()
    assert service.asked("ease") == [("shrink",)]
    assert service.asked("accept") == []
    assert panels.offer.about.text() == "A bad week: shrink"
    panels.offer.accept.click()
    assert service.asked("accept") == [(8, frozenset())]


# Looking back


@pytest.fixture
def review(
    qtbot: QtBot, panels: Panels, clock: CalendarClock, service: PanelsFake
) -> WeekReviewDialog:
    clock.at = clock.at.replace(day=29)
    service.offered = OFFER
    press(Key.Key_W)
    dialog = opened(WeekReviewDialog)
    qtbot.waitUntil(dialog.accept_button.hasFocus)
    return dialog


def test_the_review_says_what_was_done_and_missed(review: WeekReviewDialog) -> None:
    assert review.week.text() == "Monday, 23 November – Sunday, 29 November"
    assert review.sums.text() == "1 h 45 min done of 3 h 40 min planned."
    assert [one.accessibleName() for one in review.missed] == [
        "Fraud project was done",
        "Diagonalisation was done",
    ]
    assert len(review.changes) == 2


def test_what_enter_accepts_is_in_sight_however_much_was_missed(
    qtbot: QtBot, review: WeekReviewDialog
) -> None:
    week = review._read(review._day)
    many = replace(week, missed=week.missed * 20)
    review._read = lambda _day: many
    review.refresh()
    area = review.findChild(ScrollColumn)
    assert area is not None
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    for row in review.changes:
        assert not row.visibleRegion().isEmpty()
        assert review.rect().contains(row.mapTo(review, row.rect().bottomRight()))


def test_enter_accepts_the_changes_that_are_ticked(
    review: WeekReviewDialog, service: PanelsFake
) -> None:
    review.changes[0].box.toggle()
    press(Key.Key_Return)
    assert service.asked("accept") == [(1, frozenset({0}))]


def test_escape_leaves_all_as_it_is(review: WeekReviewDialog, service: PanelsFake) -> None:
    press(Key.Key_Escape)
    assert service.asked("accept") == service.asked("decline") == []


def test_a_missed_block_can_be_marked_done(review: WeekReviewDialog, service: PanelsFake) -> None:
    review.missed[1].click()
    assert service.asked("mark") == [("diag", Status.DONE, None)]
    assert len(review.missed) == 1
    assert review.said.text() == "Diagonalisation counts as done."


def test_without_changes_enter_closes(
    qtbot: QtBot, panels: Panels, clock: CalendarClock, service: PanelsFake
) -> None:
    clock.at = clock.at.replace(day=29)
    service.offered = replace(OFFER, changes=())
    press(Key.Key_W)
    dialog = opened(WeekReviewDialog)
    assert dialog.accept_button.caption() == "Close"
    qtbot.waitUntil(dialog.accept_button.hasFocus)
    press(Key.Key_Return)
    assert service.asked("accept") == []


def test_early_in_a_week_the_one_before_is_looked_back_at(
    qtbot: QtBot, panels: Panels, service: PanelsFake
) -> None:
    press(Key.Key_W)
    dialog = opened(WeekReviewDialog)
    assert dialog.week.text().startswith("Monday, 16 November")
    qtbot.waitUntil(dialog.accept_button.hasFocus)
    press(Key.Key_PageDown)
    assert dialog.week.text().startswith("Monday, 23 November")
