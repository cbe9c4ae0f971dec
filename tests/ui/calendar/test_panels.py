"""The cards beside the plan: when the road ends, what would move, and what does not fit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeWidgetItem
from pytestqt.qtbot import QtBot
from tests.ui.calendar.acting import CONTROL, Key, press
from tests.ui.calendar_fakes import CalendarClock
from tests.ui.calendar_panels_fake import (
    GOAL,
    MOVES,
    OFFER,
    SHORTFALL,
    WEDNESDAY,
    WEDNESDAY_TO_THURSDAY,
    PanelsFake,
    finish,
)

from gradus.errors import CalendarError
from gradus.services.planning.views import ChangeView, FinishView, PlaceView
from gradus.ui.calendar.page import CalendarPage
from gradus.ui.calendar.panels import finish_words
from gradus.ui.calendar.panels.changes_dialog import ChangesDialog
from gradus.ui.calendar.panels.panels import Panels
from gradus.ui.calendar.panels.shortfall_card import shortfall_words
from gradus.ui.design.look import Look


@pytest.fixture
def service() -> PanelsFake:
    return PanelsFake()


@pytest.fixture
def panels(qtbot: QtBot, look: Look, service: PanelsFake) -> Iterator[Panels]:
    page = CalendarPage(look, service, CalendarClock())
    panels = Panels(look, page, service, CalendarClock(), pause_ms=0)
    page.resize(1232, 860)
    qtbot.addWidget(page)
    with qtbot.waitSignal(panels.foresight.found), qtbot.waitActive(page):
        page.show()
    page.setFocus()
    yield panels
    panels.close_down()


def page_of(panels: Panels) -> CalendarPage:
    page = panels.parent()
    assert isinstance(page, CalendarPage)
    return page


def offer_again(panels: Panels, service: PanelsFake) -> None:
    service.offered = OFFER
    page_of(panels).refresh()


def foreseen(service: PanelsFake) -> int:
    return sum(call[0] == "finish" for call in service.calls)


# In words


def test_the_range_names_its_months() -> None:
    view = finish()
    assert finish_words.months(view) == "May – June 2028"
    assert finish_words.months(replace(view, likely=date(2028, 5, 30))) == "May 2028"
    later = replace(view, likely=date(2029, 1, 3))
    assert finish_words.months(later) == "May 2028 – January 2029"
    assert finish_words.odds(later).replace("\u00a0", " ") == (
        "Even odds by 14 May 2028, 80% by 3 January 2029."
    )


def test_a_chance_is_never_called_certain_or_hopeless() -> None:
    assert finish_words.chance(1.0) == "Over 99%"
    assert finish_words.chance(0.0) == "Under 1%"
    assert finish_words.chance(0.384) == "38%"


def test_an_hour_more_is_said_by_chance_or_else_by_days() -> None:
    assert finish_words.hour_more(finish()) == "One more hour a week makes it 71%."
    free = finish(None, None)
    assert finish_words.hour_more(free) == "One more hour a week brings it 24 days forward."
    assert finish_words.hour_more(replace(free, days_saved=1)).endswith("1 day forward.")
    assert finish_words.hour_more(replace(free, days_saved=0)) == ""
    as_likely = replace(finish(), hour_more=0.384)
    assert finish_words.hour_more(as_likely) == "One more hour a week brings it 24 days forward."


def test_a_shortfall_names_three_topics_and_the_hours() -> None:
    assert shortfall_words(SHORTFALL) == (
        "Distributions, Bayes’ theorem, Matplotlib and 1 more: 12 h 30 min short of your goal."
    )
    little = replace(SHORTFALL, topics=("SQL",), hours=0.25)
    assert shortfall_words(little) == "SQL: 15 min short of your goal."


# Finish date


def test_the_finish_card_shows_range_odds_and_goal(panels: Panels) -> None:
    card = panels.finish
    assert card.title.text() == "May – June 2028"
    assert card.odds.text().replace("\u00a0", " ") == (
        "Even odds by 14 May, 80% by 22 June.\n38% for your goal of 1 April."
    )
    assert card.hour.text() == "One more hour a week makes it 71%."
    assert "38%" in card.curve.accessibleDescription()


def test_the_curve_paints_its_middle_in_the_accent(panels: Panels) -> None:
    curve = panels.finish.curve
    day, _, middle, _ = finish().curve[9]
    point, image = curve.place(day, middle).toPoint(), curve.grab().toImage()
    column = [image.pixelColor(point.x(), y) for y in range(point.y() - 2, point.y() + 3)]
    assert QColor(curve.tokens.accent) in column
    assert curve.place(GOAL, 0).x() < curve.place(finish().curve[-1][0], 0).x()


def test_the_former_range_stays_while_another_is_worked_out(
    qtbot: QtBot, panels: Panels, service: PanelsFake
) -> None:
    service.finished = replace(finish(), even=date(2028, 7, 1), likely=date(2028, 8, 1))
    with qtbot.waitSignal(panels.foresight.found):
        press(Key.Key_Down, Key.Key_D)
        assert panels.finish.title.text() == "May – June 2028"
        assert panels.finish.basis.text() == "Being worked out…"
    assert panels.finish.title.text() == "July – August 2028"


def test_turning_weeks_works_nothing_out_again(panels: Panels, service: PanelsFake) -> None:
    before = foreseen(service)
    press(Key.Key_PageDown, Key.Key_PageUp, Key.Key_PageDown, Key.Key_2, Key.Key_3)
    assert panels.finish.basis.text() == finish_words.based_on()
    assert foreseen(service) == before


def test_without_anything_planned_there_is_no_finish_card(
    qtbot: QtBot, panels: Panels, service: PanelsFake
) -> None:
    service.finished = None
    with qtbot.waitSignal(panels.foresight.found):
        press(Key.Key_Down, Key.Key_D)
    assert not panels.finish.isVisible()


def test_a_simulation_that_fails_says_so_and_keeps_the_range(
    qtbot: QtBot, panels: Panels, service: PanelsFake
) -> None:
    service.unforeseen = CalendarError("The plan cannot be read.", "Try again.")
    with qtbot.waitSignal(panels.foresight.failed):
        press(Key.Key_Down, Key.Key_D)
    assert panels.finish.basis.text() == "The finish date could not be worked out."
    assert panels.finish.title.text() == "May – June 2028"


def test_the_newest_question_alone_is_answered(qtbot: QtBot, panels: Panels) -> None:
    found: list[object] = []
    panels.foresight.found.connect(found.append)
    with qtbot.waitSignal(panels.foresight.found):
        panels.foresight.ask(lambda _go_on: None)
        panels.foresight.ask(lambda _go_on: finish(None))
        panels.foresight.ask(lambda _go_on: finish())
    assert found == [finish()]


def test_what_is_asked_later_stops_what_runs(qtbot: QtBot, panels: Panels) -> None:
    def until_stopped(go_on: Callable[[], bool]) -> FinishView:
        while go_on():
            pass
        return finish(None)

    found: list[object] = []
    panels.foresight.found.connect(found.append)
    panels.foresight.ask(until_stopped)
    qtbot.waitUntil(lambda: panels.foresight._task is not None)
    with qtbot.waitSignal(panels.foresight.found):
        panels.foresight.ask(lambda _go_on: finish())
    assert found == [finish()]


# Would move


def test_an_offer_shows_its_changes_reasons_and_keys(panels: Panels, service: PanelsFake) -> None:
    assert not panels.offer.isVisible()
    offer_again(panels, service)
    assert panels.offer.isVisible()
    assert [row.box.accessibleName() for row in panels.offer.rows] == [
        "SVD, Wed → Thu",
        "pandas joins, Fri → Sat",
    ]
    assert panels.offer.why.text() == "Thursday’s block was missed. Nothing else moves."
    assert panels.offer.decline.caption() == "Not today"


def test_y_accepts_all_but_what_was_left_out(panels: Panels, service: PanelsFake) -> None:
    offer_again(panels, service)
    panels.offer.rows[1].box.setFocus()
    press(Key.Key_Space)
    press(Key.Key_Y)
    assert service.asked("accept") == [(1, frozenset({1}))]
    assert not panels.offer.isVisible()
    assert page_of(panels).bar.text.full_text() == "Moved. Ctrl+Z takes it back."
    assert page_of(panels).surface().hasFocus()
    press(Key.Key_Z, modifier=CONTROL)
    assert service.find("svd").minutes == 90


def test_what_is_left_out_stays_so_while_days_are_turned(
    panels: Panels, service: PanelsFake
) -> None:
    offer_again(panels, service)
    QTest.mouseClick(panels.offer.rows[0], Qt.MouseButton.LeftButton)
    service.offered = replace(OFFER, number=2)
    press(Key.Key_PageDown)
    assert [row.box.isChecked() for row in panels.offer.rows] == [False, True]
    press(Key.Key_Y)
    assert service.asked("accept") == [(2, frozenset({0}))]


def test_nothing_can_be_accepted_once_all_is_left_out(panels: Panels, service: PanelsFake) -> None:
    offer_again(panels, service)
    for row in panels.offer.rows:
        row.box.toggle()
    assert not panels.offer.accept.isEnabled()
    press(Key.Key_Y)
    assert service.asked("accept") == []


def test_n_offers_nothing_more_today(panels: Panels, service: PanelsFake) -> None:
    offer_again(panels, service)
    press(Key.Key_N)
    assert service.asked("decline") == [(1,)]
    assert not panels.offer.isVisible()
    press(Key.Key_Y)
    assert service.asked("accept") == []


def test_a_preview_takes_the_focus_and_stays_while_weeks_are_turned(
    qtbot: QtBot, panels: Panels, service: PanelsFake
) -> None:
    with qtbot.waitSignal(panels.planning.found):
        press(Key.Key_R)
        assert page_of(panels).bar.text.full_text() == "Planning…"
    assert page_of(panels).bar.text.full_text() != "Planning…"
    assert panels.offer.about.text() == "A new plan"
    assert panels.offer.accept.hasFocus()
    press(Key.Key_PageDown)
    assert panels.offer.isVisible()
    press(Key.Key_Return)
    assert service.asked("accept") == [(7, frozenset())]


def test_what_is_asked_while_a_plan_is_made_takes_its_place(
    qtbot: QtBot, panels: Panels, service: PanelsFake
) -> None:
    with qtbot.waitSignal(panels.planning.found):
        panels.show_asked(service.preview, "A new plan")
        panels.show_asked(lambda: service.ease("drop"), "A bad week: drop")
    assert panels.offer.about.text() == "A bad week: drop"
    press(Key.Key_Y)
    assert service.asked("accept") == [(8, frozenset())]


def test_a_plan_is_made_anew_where_the_one_it_is_for_changes_meanwhile(
    qtbot: QtBot, panels: Panels, service: PanelsFake
) -> None:
    press(Key.Key_Down)
    with qtbot.waitSignal(panels.planning.found):
        press(Key.Key_R, Key.Key_D)
    assert len(service.asked("preview")) >= 1
    assert panels.offer.isVisible()


def test_a_plan_that_cannot_be_made_says_why(
    qtbot: QtBot, panels: Panels, service: PanelsFake
) -> None:
    service.error = CalendarError("The plan has changed since.", "Look at the changes again.")
    with qtbot.waitSignal(panels.planning.failed):
        press(Key.Key_R)
    assert page_of(panels).banner.text().startswith("The plan has changed since.")
    assert page_of(panels).bar.text.full_text() != "Planning…"


def test_leaving_a_preview_declines_no_offer(
    qtbot: QtBot, panels: Panels, service: PanelsFake
) -> None:
    with qtbot.waitSignal(panels.planning.found):
        press(Key.Key_R)
    press(Key.Key_N)
    assert not panels.offer.isVisible()
    assert service.asked("decline") == []


def test_a_preview_goes_once_the_plan_changes(qtbot: QtBot, panels: Panels) -> None:
    with qtbot.waitSignal(panels.planning.found):
        press(Key.Key_Down, Key.Key_R)
    page_of(panels).surface().setFocus()
    press(Key.Key_D)
    assert not panels.offer.isVisible()


def test_a_preview_that_moves_nothing_says_so(
    qtbot: QtBot, panels: Panels, service: PanelsFake
) -> None:
    service.previewed = replace(service.previewed, changes=(), why=())
    with qtbot.waitSignal(panels.planning.found):
        press(Key.Key_R)
    assert page_of(panels).bar.text.full_text() == "Nothing would move."
    assert not panels.offer.isVisible()


def test_an_offer_that_is_out_of_date_says_so(panels: Panels, service: PanelsFake) -> None:
    offer_again(panels, service)
    service.error = CalendarError("The plan has changed since.", "Look at the changes again.")
    press(Key.Key_Y)
    assert page_of(panels).banner.text().startswith("The plan has changed since.")


def lines_of(dialog: ChangesDialog) -> list[QTreeWidgetItem]:
    rows = range(dialog.list.topLevelItemCount())
    return [one for row in rows if (one := dialog.list.topLevelItem(row)) is not None]


def test_what_is_ticked_shows_by_more_than_its_colour(
    qtbot: QtBot, look: Look, panels: Panels
) -> None:
    dialog = ChangesDialog(look, OFFER, frozenset())
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    (line,) = (dialog.list.visualItemRect(one) for one in lines_of(dialog)[1:2])
    image = dialog.list.viewport().grab().toImage()
    box = [image.pixelColor(x, line.center().y()) for x in range(line.left(), line.left() + 44)]
    assert QColor(look.theme.tokens.accent) in box
    assert QColor(look.theme.tokens.on_accent) in box


def test_many_changes_are_listed_whole_on_demand(
    qtbot: QtBot, panels: Panels, service: PanelsFake
) -> None:
    many = tuple(ChangeView(f"Topic {n}", *WEDNESDAY_TO_THURSDAY) for n in range(40))
    service.offered = replace(OFFER, changes=MOVES + many)
    page_of(panels).refresh()
    assert len(panels.offer.rows) == 5
    assert panels.offer.all.caption() == "All 42 changes…"
    press(Key.Key_V)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ChangesDialog)
    qtbot.waitUntil(dialog.list.hasFocus)
    press(Key.Key_Space, Key.Key_End, Key.Key_Space, Key.Key_Return)
    assert [row.box.isChecked() for row in panels.offer.rows] == [False, *[True] * 4]
    panels.offer.accept.click()
    assert service.asked("accept") == [(1, frozenset({0, 41}))]


def test_hundreds_of_changes_are_a_line_a_topic_whose_parts_show_on_demand(
    qtbot: QtBot, panels: Panels, service: PanelsFake
) -> None:
    changes = tuple(
        ChangeView(
            f"Topic {n % 6}",
            PlaceView(WEDNESDAY + n, 1140, 60),
            PlaceView(WEDNESDAY + n, 1200, 75 if n % 6 == 1 else 60),
        )
        for n in range(600)
    )
    service.offered = replace(OFFER, changes=changes)
    page_of(panels).refresh()
    press(Key.Key_V)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ChangesDialog)
    qtbot.waitUntil(dialog.list.hasFocus)
    lines = lines_of(dialog)
    assert [(one.text(0), one.text(1)) for one in lines[:3]] == [
        ("Topic 0", "100 changes"),
        ("Topic 1", "100 changes, 25 h more"),
        ("Topic 2", "100 changes"),
    ]
    assert not any(one.isExpanded() for one in lines)
    # The whole first topic goes, and of the second its first change.
    press(Key.Key_Space, Key.Key_Down, Key.Key_Right, Key.Key_Down, Key.Key_Space)
    assert lines[1].checkState(0) == Qt.CheckState.PartiallyChecked
    press(Key.Key_Return)
    panels.offer.accept.click()
    assert service.asked("accept") == [(1, frozenset({1, *range(0, 600, 6)}))]


def test_where_the_window_is_narrow_a_preview_shows_the_column(
    qtbot: QtBot, panels: Panels
) -> None:
    page = page_of(panels)
    page.resize(960, 640)
    qtbot.waitUntil(page.side.isHidden)
    with qtbot.waitSignal(panels.planning.found):
        press(Key.Key_R)
    assert panels.offer.isVisible()


@pytest.mark.parametrize("hide", ["narrow", "S"])
def test_where_the_column_goes_keys_act_on_the_plan_again(
    qtbot: QtBot, panels: Panels, hide: str
) -> None:
    page = page_of(panels)
    with qtbot.waitSignal(panels.planning.found):
        press(Key.Key_R)
    assert panels.offer.accept.hasFocus()
    if hide == "narrow":
        page.resize(960, 640)
    else:
        press(Key.Key_S)
    assert page.side.isHidden()
    assert page.surface().hasFocus()


def test_the_finish_is_worked_out_anew_while_an_offer_that_was_asked_for_stays(
    qtbot: QtBot, panels: Panels, service: PanelsFake
) -> None:
    with qtbot.waitSignal(panels.planning.found):
        press(Key.Key_R)
    before = foreseen(service)
    with qtbot.waitSignal(panels.foresight.found):
        panels.foresee()
    assert foreseen(service) == before + 1
    assert panels.offer.isVisible()


# Does not fit


def test_a_way_out_is_looked_at_before_it_is_taken(
    qtbot: QtBot, panels: Panels, service: PanelsFake
) -> None:
    assert not panels.shortfall.isVisible()
    service.short = SHORTFALL
    page_of(panels).refresh()
    press(Key.Key_X)
    assert panels.shortfall.buttons[0].hasFocus()
    press(Key.Key_Tab)
    with qtbot.waitSignal(panels.planning.found):
        press(Key.Key_Return)
    assert service.asked("way") == [(2,)]
    assert panels.offer.about.text() == "One hour more on Saturdays"
    press(Key.Key_Y)
    assert service.asked("accept") == [(9, frozenset())]
