"""Every element of Today leads somewhere, by key and by click."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.accessible import misfits, name, nameless
from tests.ui.fakes import DAY, load, today
from tests.ui.today.conftest import Opened

from gradus.domain.next_actions.action import Action, Proof, Standing
from gradus.domain.next_actions.weeks import WeeksKept
from gradus.services.today.view import AreaDue, FinishLine, OverView, TodayView
from gradus.ui.widgets.line_button import LineButton

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
ACTIONS = tuple(
    Standing(one, Proof.PROVED if one in {Action.COURSE, Action.NEWS} else None) for one in Action
)
FINISH = FinishLine(date(2028, 5, 9), date(2028, 6, 20), date(2027, 4, 1), 0.38)
THURSDAY = DAY + timedelta(days=4)


def full(**changes: object) -> TodayView:
    found: dict[str, object] = {
        "weeks": WeeksKept(3, 3, 3),
        "finish": FINISH,
        "knows_free_time": True,
        "actions": ACTIONS,
        "over": OverView(THURSDAY, 3, 27, off=False, days=1),
    }
    return today(**(found | changes))


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        (
            {},
            (
                "Week 3. At your pace you finish in May or June 2028; "
                "38% for your goal of 1 April 2027."
            ),
        ),
        (
            {"finish": FinishLine(date(2027, 12, 30), date(2028, 2, 1))},
            "Week 3. At your pace you finish between December 2027 and February 2028.",
        ),
        (
            {"finish": FinishLine(DAY, DAY, DAY, 0.999)},
            (
                "Week 3. At your pace you finish in November 2026; "
                "over 99% for your goal of 22 November."
            ),
        ),
        ({"finish": None}, "Week 3. When you finish is being worked out."),
        (
            {"finish": None, "knows_free_time": False},
            "Week 3. Say when you are free to see when you finish.",
        ),
        ({"finish": FinishLine()}, "Week 3."),
        ({"weeks": WeeksKept(), "finish": None}, ""),
        (
            {"weeks": WeeksKept()},
            "At your pace you finish in May or June 2028; 38% for your goal of 1 April 2027.",
        ),
        (
            {"weeks": WeeksKept(), "finish": FinishLine(DAY, DAY)},
            "At your pace you finish in November 2026.",
        ),
    ],
)
def test_the_line_below_the_date_says_week_finish_and_chance(
    open_today: Opened, changes: dict[str, object], said: str
) -> None:
    page, _ = open_today(full(**changes))
    assert page.headline.text() == said
    assert page.headline.isVisible() == bool(said)


@pytest.mark.parametrize("key", [Key.Key_G])
def test_the_line_leads_to_the_calendar(qtbot: QtBot, open_today: Opened, key: Qt.Key) -> None:
    page, _ = open_today(full())
    with qtbot.waitSignal(page.calendarRequested):
        QTest.keyClick(page, key)
    with qtbot.waitSignal(page.calendarRequested):
        QTest.mouseClick(page.headline, LEFT)


def test_an_area_starts_by_its_digit_and_by_a_click(qtbot: QtBot, open_today: Opened) -> None:
    areas = (AreaDue("Linear algebra", 1, 16, ("svd",)), AreaDue("Notes", None, 2))
    page, _ = open_today(full(areas=areas))
    with qtbot.waitSignal(page.areaRequested) as asked:
        QTest.keyClick(page, Key.Key_1)
    assert asked.args == [areas[0]]
    with qtbot.waitSignal(page.areaRequested) as asked:
        QTest.mouseClick(page.hero.areas.rows[1], LEFT)
    assert asked.args == [areas[1]]
    with qtbot.assertNotEmitted(page.areaRequested):
        QTest.keyClick(page, Key.Key_3)


def test_a_bar_opens_its_day_by_click_and_by_arrows(qtbot: QtBot, open_today: Opened) -> None:
    page, _ = open_today(full())
    chart = page.load.chart
    with qtbot.waitSignal(page.dayRequested) as asked:
        QTest.mouseClick(chart, LEFT, pos=QPoint(chart.width() - 3, 50))
    assert asked.args == [DAY + timedelta(days=13)]
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(chart, Key.Key_Left)
    with qtbot.waitSignal(page.dayRequested) as asked:
        QTest.keyClick(chart, Key.Key_Return)
    assert asked.args == [DAY + timedelta(days=12)]


def test_a_day_that_is_too_full_is_named_and_spread_with_s(
    qtbot: QtBot, open_today: Opened
) -> None:
    page, service = open_today(full(days_off=(4,)))
    assert page.load.note.text() == "Thursday is 3 minutes over your 27. No free time on: Friday."
    with qtbot.waitSignal(page.spreadRequested):
        QTest.keyClick(page, Key.Key_S)
    assert page.load.foot is not None
    with qtbot.waitSignal(page.spreadRequested):
        QTest.mouseClick(page.load.foot.spread, LEFT)
    service.becomes(full(over=None))
    page.load.show_told("Moved to other days: 3 cards.", back=True)
    page.refresh()
    assert page.load.note.text() == "Moved to other days: 3 cards."
    with qtbot.assertNotEmitted(page.spreadRequested):
        QTest.keyClick(page, Key.Key_S)
    with qtbot.waitSignal(page.takeBackDeedRequested):
        QTest.mouseClick(page.load.foot.back, LEFT)
    with qtbot.waitSignal(page.takeBackDeedRequested):
        QTest.keyClick(page, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize(
    ("over", "said"),
    [
        (
            OverView(THURSDAY, 4, 0, off=True, days=1),
            "Thursday has no free time, but 4 minutes of reviews.",
        ),
        (
            OverView(THURSDAY, 1, 30, off=False, days=3),
            "Thursday is 1 minute over your 30. Days that are too full: 3.",
        ),
    ],
)
def test_days_off_and_several_days_are_said(open_today: Opened, over: OverView, said: str) -> None:
    page, _ = open_today(full(over=over))
    assert page.load.note.text() == said


def test_bars_over_the_limit_are_marked_and_the_limit_is_drawn(open_today: Opened) -> None:
    days = tuple(
        type(one)(one.day, one.minutes, limit)
        for one, limit in zip(load(40, 20, 31, 30, 5), (30, 30, 30, 30, 0), strict=True)
    )
    page, _ = open_today(full(load=days))
    assert [bar.over for bar in page.load.chart.bars()] == [False, False, True, False, True]
    assert page.load.chart._limit == 30


def test_this_week_leads_to_the_statistics(qtbot: QtBot, open_today: Opened) -> None:
    page, _ = open_today(full())
    assert page.week.weeks.text() == "3 of 3 weeks kept"
    with qtbot.waitSignal(page.statisticsRequested):
        QTest.keyClick(page, Key.Key_W)
    with qtbot.waitSignal(page.statisticsRequested):
        QTest.mouseClick(page.week, LEFT, pos=QPoint(8, 8))


def test_phases_lead_to_the_roadmap(qtbot: QtBot, open_today: Opened) -> None:
    page, _ = open_today(full())
    with qtbot.waitSignal(page.roadmapRequested) as asked:
        QTest.keyClick(page, Key.Key_R)
    assert asked.args == [1]
    with qtbot.waitSignal(page.roadmapRequested) as asked:
        QTest.mouseClick(page.roadmap.rows[3], LEFT)
    assert asked.args == [4]
    page.roadmap.rows[3].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.roadmap.rows[3], Key.Key_Down)
    assert page.roadmap.rows[4].hasFocus()
    with qtbot.waitSignal(page.roadmapRequested) as asked:
        QTest.keyClick(page.roadmap.rows[4], Key.Key_Return)
    assert asked.args == [5]


def test_a_deck_leads_to_its_cards(qtbot: QtBot, open_today: Opened) -> None:
    page, _ = open_today(full())
    row = next(one for one in page.decks.findChildren(LineButton) if "Linear" in name(one))
    with qtbot.waitSignal(page.deckRequested) as asked:
        QTest.mouseClick(row, LEFT)
    assert asked.args == ["Linear algebra"]


def test_the_first_open_action_is_shown_begun_and_ticked(qtbot: QtBot, open_today: Opened) -> None:
    page, service = open_today(full())
    assert page.next.count.text() == "2 of 5 done"
    assert page.next.title.full_text() == "Set up your GitHub profile"
    assert page.next.act.caption() == "Generate a profile README"
    with qtbot.waitSignal(page.actionRequested) as asked:
        QTest.keyClick(page, Key.Key_N)
    assert asked.args == [Action.PROFILE]
    with qtbot.waitSignal(page.actionTicked) as asked:
        QTest.mouseClick(page.next.box, LEFT)
    assert asked.args == [Action.PROFILE]
    with qtbot.waitSignal(page.actionsRequested):
        QTest.keyClick(page, Key.Key_H)
    service.becomes(full(actions=tuple(Standing(one, Proof.BY_YOU) for one in Action)))
    page.refresh()
    assert page.next.title.full_text() == "All are done. The habits go on."
    assert not page.next.act.isVisible()


def test_everything_has_a_name_and_its_role(open_today: Opened) -> None:
    page, _ = open_today(full())
    assert nameless(page) == []
    assert misfits(page) == []


def test_the_keys_that_work_are_listed(open_today: Opened) -> None:
    page, _ = open_today(full())
    keys = {key for line in page.key_lines() for key in line.keys}
    assert {"1", "2", "3", "4", "G", "S", "W", "R", "N", "H", "Ctrl+Z"} <= keys
    page, _ = open_today(today(areas=()))
    keys = {key for line in page.key_lines() for key in line.keys}
    assert not {"1", "G", "S", "N", "H"} & keys
