from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolTip
from pytestqt.qtbot import QtBot
from tests.ui.accessible import nameless
from tests.ui.fakes import NOW, load, phases, today, week
from tests.ui.today.conftest import Opened

from gradus.errors import DatabaseBusyError
from gradus.services.today.view import AreaDue, CatchUpView, TodayView
from gradus.ui.design.theme import Scheme, Theme
from gradus.ui.today.page import TodayPage

SOON = NOW + timedelta(minutes=62)


def texts(page: TodayPage) -> set[str]:
    return {label.text() for label in page.findChildren(QLabel) if label.isVisible()}


def test_says_what_is_ready(open_today: Opened) -> None:
    page, _ = open_today(today())
    assert page.title.text() == "Sunday, 22 November 2026"
    assert page.subtitle.text() == "22 reviews and 20 new cards are ready."
    assert page.hero.texts() == ("42 cards", "about 18 minutes, then you are done for today")
    assert {"16 due", "8 new", "124 cards, 61 learned", "Data preparation"} <= texts(page)


@pytest.mark.parametrize(
    ("cards", "new", "said"),
    [
        (1, 0, "1 review is ready."),
        (1, 1, "1 new card is ready."),
        (3, 0, "3 reviews are ready."),
        (20, 20, "20 new cards are ready."),
        (4, 1, "3 reviews and 1 new card are ready."),
    ],
)
def test_counts_are_words(open_today: Opened, cards: int, new: int, said: str) -> None:
    page, _ = open_today(today(cards=cards, new=new))
    assert page.subtitle.text() == said


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_starts(qtbot: QtBot, open_today: Opened, key: Qt.Key) -> None:
    page, _ = open_today(today())
    with qtbot.waitSignal(page.startRequested):
        QTest.keyClick(page, key)


@pytest.mark.parametrize("by", ["key", "click"])
def test_ten_minutes_and_a_choice_are_offered_beside_start(
    qtbot: QtBot, open_today: Opened, by: str
) -> None:
    page, _ = open_today(today())
    offers = (
        (page.tenMinutesRequested, page.hero.ten, Qt.Key.Key_T),
        (page.chooseRequested, page.hero.choose, Qt.Key.Key_C),
    )
    for signal, button, key in offers:
        with qtbot.waitSignal(signal):
            if by == "key":
                QTest.keyClick(page, key)
            else:
                QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_with_nothing_due_there_is_still_a_choice(qtbot: QtBot, open_today: Opened) -> None:
    page, _ = open_today(today(cards=0, new=0, areas=()))
    assert not page.hero.ten.isVisible()
    assert page.hero.choose.isVisible()
    with qtbot.assertNotEmitted(page.tenMinutesRequested):
        QTest.keyClick(page, Qt.Key.Key_T)


@pytest.mark.parametrize(("width", "rows"), [(1160, 1), (960, 1), (656, 1)])
def test_the_buttons_stand_in_one_row_and_no_hidden_one_leaves_a_gap(
    open_today: Opened, width: int, rows: int
) -> None:
    page, _ = open_today(today(), width)
    buttons = (page.hero.start, page.hero.ten, page.hero.choose)
    assert len({button.y() for button in buttons}) == rows
    gaps = [after.x() - before.geometry().right() for before, after in pairwise(buttons)]
    assert gaps == [11, 11]


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (
            CatchUpView(False, 240, 12, 40, date(2026, 12, 3)),
            "You were away 12 days: 240 cards wait. Catch-up asks 40 a day. Through on 3 December.",
        ),
        (
            CatchUpView(False, 240, 0, 40, None),
            "240 cards wait. Catch-up asks 40 a day. At that pace it does not end.",
        ),
        (
            CatchUpView(True, 160, 0, 40, date(2026, 12, 3)),
            "Catching up: 160 cards wait, 40 a day, no new ones. Through on 3 December.",
        ),
    ],
)
def test_a_backlog_is_told_and_taken_up_or_dropped_with_a(
    open_today: Opened, found: CatchUpView, said: str
) -> None:
    page, service = open_today(today(catch_up=found))
    assert page.catch_up.isVisible()
    assert page.catch_up.text() == said
    QTest.keyClick(page, Qt.Key.Key_A)
    assert service.caught_up == [not found.on]


def test_without_a_backlog_nothing_is_said_of_it(open_today: Opened) -> None:
    page, service = open_today(today())
    assert not page.catch_up.isVisible()
    QTest.keyClick(page, Qt.Key.Key_A)
    assert service.caught_up == []


def test_the_button_starts(qtbot: QtBot, open_today: Opened) -> None:
    page, _ = open_today(today())
    with qtbot.waitSignal(page.startRequested):
        QTest.mouseClick(page.hero.start, Qt.MouseButton.LeftButton)


def test_says_what_to_do_where_topics_give_no_new_cards(open_today: Opened) -> None:
    page, _ = open_today(today(cards=3, new=0, used_up=True))
    what = "Your topics give no new cards now: choose another with C."
    assert page.subtitle.text() == f"3 reviews are ready. {what}"
    page, _ = open_today(today(cards=0, new=0, areas=(), answered=42, used_up=True))
    assert page.subtitle.text() == f"You gave 42 answers today. {what}"
    assert page.hero.choose.isVisible()


def test_with_nothing_due_enter_does_nothing(qtbot: QtBot, open_today: Opened) -> None:
    page, _ = open_today(today(cards=0, new=0, areas=(), answered=42))
    assert page.subtitle.text() == "You gave 42 answers today."
    assert page.hero.texts() == ("Done for today", "Tomorrow brings 19 minutes of reviews.")
    with qtbot.assertNotEmitted(page.startRequested):
        QTest.keyClick(page, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        ((0, 0, 0.4), "The next reviews fall due on Tuesday: 1 minute."),
        ((0, 0, 0), "No reviews fall due in the days ahead."),
    ],
)
def test_the_done_state_tells_what_comes(
    open_today: Opened, minutes: tuple[float, ...], said: str
) -> None:
    page, _ = open_today(today(cards=0, new=0, areas=(), load=load(*minutes)))
    assert page.hero.texts()[1] == said


def test_a_step_that_comes_back_opens_the_quiz(qtbot: QtBot, open_today: Opened) -> None:
    page, _ = open_today(today(cards=0, new=0, areas=(), next_at=SOON))
    assert page.hero.texts() == ("Nothing is due now", "The next card comes back at 19:42.")
    with qtbot.waitSignal(page.startRequested):
        QTest.keyClick(page, Qt.Key.Key_Return)


def test_without_decks_it_says_so(open_today: Opened) -> None:
    view = today(cards=0, new=0, areas=(), decks=(), load=load(*[0] * 14), recalled=None)
    page, _ = open_today(view)
    page.refresh()
    assert page.hero.texts()[0] == "No cards yet"
    assert "No decks were found." in texts(page)
    assert page.load.note.text() == "Reviews appear here once you have learned cards."
    assert not page.week.recalled.isVisible()


def test_where_all_is_due_today_the_chart_does_not_promise_the_first_reviews(
    open_today: Opened,
) -> None:
    page, _ = open_today(today(load=load(20, *[0] * 13)))
    assert page.load.note.text() == "All reviews of these days are due today."


def test_a_day_that_is_done_can_be_opened_again_to_take_something_back(
    qtbot: QtBot, open_today: Opened
) -> None:
    page, service = open_today(today(cards=0, new=0, areas=()))
    assert not page.hero.can_start()
    service.becomes(today(cards=0, new=0, areas=(), can_undo=True))
    page.refresh()
    assert page.hero.wait.isVisible()
    with qtbot.waitSignal(page.startRequested):
        QTest.keyClick(page, Qt.Key.Key_Return)


def test_the_chart_is_told_in_words(open_today: Opened) -> None:
    page, _ = open_today(today())
    assert page.load.note.text() == "The longest day ahead is Thursday, with 30 minutes."
    said = page.load.chart.accessibleDescription()
    assert said.startswith("Sunday, 22 November 2026: 16 minutes; Monday, 23 November 2026: 19")
    assert page.load.chart.bars()[0].today
    first = page.load.chart.bar_at(QPoint(2, 50))
    assert first == page.load.chart.bars()[0]


def test_a_bar_has_a_tip(qtbot: QtBot, open_today: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, _widget: shown.append(text))
    page, _ = open_today(today())
    point = QPoint(page.load.chart.width() - 3, 50)
    QApplication.sendEvent(page.load.chart, QHelpEvent(QEvent.Type.ToolTip, point, point))
    assert shown == ["Saturday, 5 December 2026: 19 minutes"]


def test_the_week_is_kind(open_today: Opened) -> None:
    page, _ = open_today(today(week=week("x-xt---")))
    assert page.week.weeks.text() == "2 days studied"
    assert page.week.row.accessibleDescription() == (
        "Thursday: studied; Friday: rest; Saturday: studied; Sunday: today; "
        "Monday: to come; Tuesday: to come; Wednesday: to come"
    )


def test_one_day_is_not_days(open_today: Opened) -> None:
    page, _ = open_today(today(week=week("---T---"), learned=1))
    assert page.week.weeks.text() == "1 day studied"
    assert page.week.learned.text() == "1 card learned"


def test_phases_without_cards_say_so_quietly(open_today: Opened) -> None:
    page, _ = open_today(today(phases=phases(0.21, None, None, None, None, None, None)))
    assert {"21%", "no cards yet"} <= texts(page)


def test_many_areas_become_one_line(open_today: Opened) -> None:
    areas = tuple(AreaDue(f"Area {n}", 1, n) for n in range(9, 0, -1))
    page, _ = open_today(today(areas=areas))
    assert {"Area 9", "4 more", "10"} <= texts(page)
    assert "Area 4" not in texts(page)


def test_the_badge_follows(qtbot: QtBot, open_today: Opened) -> None:
    page, service = open_today(today())
    service.becomes(today(cards=7))
    with qtbot.waitSignal(page.dueChanged) as told:
        page.refresh()
    assert told.args == [7]


def test_what_stays_the_same_is_not_painted_again(qtbot: QtBot, open_today: Opened) -> None:
    page, _ = open_today(today())
    with qtbot.assertNotEmitted(page.dueChanged):
        page.refresh()


def test_an_error_is_told(open_today: Opened) -> None:
    page, service = open_today(today())

    def busy() -> TodayView:
        raise DatabaseBusyError("The database is busy.", "Close the other program.")

    service.becomes(busy)
    page.refresh()
    assert page.banner.isVisible()
    assert page.title.text()
    service.becomes(today())
    page.refresh()
    assert not page.banner.isVisible()


def test_an_error_of_the_decks_stays_until_it_was_read(open_today: Opened) -> None:
    page, _ = open_today(today())
    page.show_error(DatabaseBusyError("The decks were not read.", "Try again."))
    page.refresh()
    assert page.banner.isVisible()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.banner.isVisible()


def test_a_day_that_cannot_be_read_at_first_comes_with_enter(open_today: Opened) -> None:
    def busy() -> TodayView:
        raise DatabaseBusyError("The database is busy.", "Close the other program.")

    page, service = open_today(busy)
    assert page.unreadable.isVisible()
    assert not page.columns.isVisible()
    assert page.banner.isVisible()
    service.becomes(today())
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert page.columns.isVisible()
    assert not page.unreadable.isVisible()
    assert not page.banner.isVisible()


@pytest.mark.parametrize(("width", "stacked"), [(1160, False), (960, False), (656, True)])
def test_columns_stack_where_it_is_narrow(open_today: Opened, width: int, stacked: bool) -> None:
    page, _ = open_today(today(), width)
    assert page.columns.stacked() is stacked
    assert page.columns.width() <= width


def test_everything_has_a_name(open_today: Opened) -> None:
    page, service = open_today(today())
    assert nameless(page) == []
    service.becomes(today(cards=0, next_at=SOON))
    page.refresh()
    assert nameless(page) == []


@pytest.mark.parametrize("scheme", list(Scheme))
def test_paints_in_every_scheme(open_today: Opened, theme: Theme, scheme: Scheme) -> None:
    theme.set_scheme(scheme)
    page, _ = open_today(today())
    corner = page.grab().toImage().pixelColor(2, 690)
    assert corner.name().upper() == theme.tokens.canvas
