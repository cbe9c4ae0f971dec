"""The page: what shows when, and what its keys do."""

from __future__ import annotations

import csv
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.accessible import misfits, nameless
from tests.ui.statistics.conftest import Opened
from tests.ui.statistics.figures import few, figures, none
from tests.ui.test_keyboard import assert_seen

from gradus.domain.statistics.period import Period
from gradus.errors import DatabaseBusyError
from gradus.services.statistics.view import Statistics
from gradus.ui.design.look import Look
from gradus.ui.design.theme import Scheme, Theme
from gradus.ui.statistics.page import StatisticsPage
from gradus.ui.statistics.panel import Panel

Key = Qt.Key
BUSY = DatabaseBusyError("The database is in use by another program.", "Close the other program.")
EVERY = [
    "load",
    "time",
    "calibration",
    "retention",
    "year",
    "stability",
    "difficulty",
    "hours",
    "topics",
]


def holds_its_table(panel: Panel) -> bool:
    return panel.table is not None and panel.table.geometry().bottom() < panel.height()


def shown(page: StatisticsPage) -> list[str]:
    return [panel.name for panel in page.shown_panels()]


def test_every_statistic_has_its_panel(open_statistics: Opened) -> None:
    page, service = open_statistics()
    assert shown(page) == EVERY
    assert service.asked == [Period.QUARTER]
    assert page.header.subtitle.text() == (
        "1,234 answers, 1,000 of them reviews, since Monday, 1 December 2025."
    )
    assert page.note.isHidden()


def test_before_two_hundred_reviews_it_says_from_when_on_the_rest_shows(
    open_statistics: Opened,
) -> None:
    page, _ = open_statistics(few())
    assert shown(page) == ["load", "time", "year", "topics"]
    assert "show from 200 reviews on" in page.note.text()
    assert page.note.text().endswith("You have 37.")


def test_without_a_forecast_there_is_no_empty_plot(open_statistics: Opened) -> None:
    page, _ = open_statistics(figures(load=()))
    assert shown(page) == EVERY[1:]


def test_without_an_answer_it_says_what_will_show_and_leads_to_today(
    qtbot: QtBot, open_statistics: Opened
) -> None:
    page, _ = open_statistics(none())
    assert shown(page) == []
    assert "once you have answered a card" in page.header.subtitle.text()
    with qtbot.waitSignal(page.todayRequested):
        QTest.keyClick(page, Key.Key_Return)
    assert page.key_lines()[0].text == "Go to Today"


@pytest.mark.parametrize(
    ("key", "period"),
    [
        (Key.Key_M, Period.MONTH),
        (Key.Key_Q, Period.QUARTER),
        (Key.Key_Y, Period.YEAR),
        (Key.Key_A, Period.ALL),
    ],
)
def test_a_key_chooses_a_period(
    qtbot: QtBot, open_statistics: Opened, key: Qt.Key, period: Period
) -> None:
    page, service = open_statistics()
    service.found = figures(period=period)
    with qtbot.waitSignal(page.loader.loaded):
        QTest.keyClick(page, key)
    assert service.asked[-1] is period
    assert page.header.periods.value() == period.value


def test_tab_visits_every_plot_and_arrows_read_it(open_statistics: Opened) -> None:
    page, _ = open_statistics()
    page.setFocus(Qt.FocusReason.OtherFocusReason)
    visited = []
    for _ in range(30):
        QTest.keyClick(page.focusWidget(), Key.Key_Tab)
        visited.append(page.focusWidget())
    for panel in page.shown_panels():
        assert panel.plot in visited, panel.name
    panel = page.panels["load"]
    panel.plot.setFocus(Qt.FocusReason.TabFocusReason)
    assert panel.plot.ring.visible()
    assert panel.reading.text() == "Arrow keys read the values."
    QTest.keyClick(panel.plot, Key.Key_Right)
    QTest.keyClick(panel.plot, Key.Key_Right)
    assert panel.reading.text() == (
        "the week from Monday, 12 January 2026: 2.5 minutes a day, 70 reviews in all"
    )
    page.panels["time"].plot.setFocus(Qt.FocusReason.TabFocusReason)
    assert panel.reading.text() == ""


def test_t_turns_the_focused_plot_to_a_table_and_back(open_statistics: Opened) -> None:
    page, _ = open_statistics()
    panel = page.panels["topics"]
    panel.plot.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(panel.plot, Key.Key_T)
    assert [one.name for one in page.shown_panels() if one.is_table()] == ["topics"]
    table = panel.table
    assert table is not None
    assert table.hasFocus()
    cells = [
        [table.model().index(row, column).data() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]
    assert cells == [["Algebra", "1", "40", "30", "75%"], ["Loops", "2", "20", "5", "20%"]]
    QTest.keyClick(table, Key.Key_T)
    assert not panel.is_table()
    assert panel.plot.hasFocus()


def test_t_without_a_focused_plot_turns_all(qtbot: QtBot, open_statistics: Opened) -> None:
    page, _ = open_statistics()
    QTest.keyClick(page, Key.Key_T)
    assert all(panel.is_table() for panel in page.shown_panels())
    qtbot.waitUntil(lambda: all(holds_its_table(panel) for panel in page.shown_panels()))
    assert nameless(page) == []
    QTest.keyClick(page, Key.Key_T)
    assert not any(panel.is_table() for panel in page.shown_panels())


def test_a_table_follows_the_period(qtbot: QtBot, open_statistics: Opened) -> None:
    page, service = open_statistics()
    QTest.keyClick(page, Key.Key_T)
    service.found = figures(topics=figures().topics[:1])
    with qtbot.waitSignal(page.loader.loaded):
        QTest.keyClick(page, Key.Key_M)
    table = page.panels["topics"].table
    assert table is not None
    assert table.rowCount() == 1


def test_e_exports_the_focused_plot_or_all(open_statistics: Opened) -> None:
    page, _ = open_statistics()
    plot = page.panels["topics"].plot
    plot.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(plot, Key.Key_E)
    rows = read(open_statistics.file)
    assert rows[1] == ["algebra", "Algebra", "1", "40", "30", "0.75"]
    page.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClick(page, Key.Key_E)
    assert {row[0] for row in read(open_statistics.file)[1:]} == set(EVERY)


def test_the_buttons_of_a_panel_do_the_same(open_statistics: Opened) -> None:
    page, _ = open_statistics()
    panel = page.panels["hours"]
    QTest.mouseClick(panel.to_table, Qt.MouseButton.LeftButton)
    assert panel.is_table()
    assert panel.to_table.caption() == "Plot"
    QTest.mouseClick(panel.to_file, Qt.MouseButton.LeftButton)
    assert read(open_statistics.file)[0][0] == "hour"
    QTest.mouseClick(page.header.tables, Qt.MouseButton.LeftButton)
    assert all(one.is_table() for one in page.shown_panels())
    QTest.mouseClick(page.header.export, Qt.MouseButton.LeftButton)
    assert read(open_statistics.file)[0] == ["statistic", "row", "column", "value"]


def test_a_file_that_cannot_be_written_is_told(
    qtbot: QtBot, look: Look, open_statistics: Opened
) -> None:
    page, _ = open_statistics()
    open_statistics.file.mkdir()
    QTest.keyClick(page, Key.Key_E)
    assert "was not written" in page.banner.text()
    QTest.keyClick(page, Key.Key_Escape)
    assert not page.banner.isVisible()


def test_a_busy_database_is_told(open_statistics: Opened) -> None:
    page, _ = open_statistics(BUSY)
    assert page.banner.text() == str(BUSY)
    assert page.progress.isHidden()


class SlowFake:
    """Counts until it is told to stop, and says that it has begun."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.stopped = 0

    def view(self, period: Period, progress: Callable[[int, int], bool]) -> Statistics | None:
        if period is Period.MONTH:
            return figures(period=period)
        while progress(3, 10):
            self.begun.set()
        self.stopped += 1
        return None


@pytest.fixture
def slow(qtbot: QtBot, look: Look) -> tuple[StatisticsPage, SlowFake]:
    service = SlowFake()
    page = StatisticsPage(look, service)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.loader.progressed):
        page.show()
    service.begun.wait()
    return page, service


def test_counting_shows_how_far_it_is_and_escape_stops_it(
    qtbot: QtBot, slow: tuple[StatisticsPage, SlowFake]
) -> None:
    page, service = slow
    qtbot.waitUntil(page.progress.isVisible)
    assert page.progress.accessibleDescription() == "3 of 10"
    QTest.keyClick(page, Key.Key_Escape)
    page.close_down()
    assert service.stopped == 1
    assert not page.progress.isVisible()


def test_another_period_is_counted_instead(
    qtbot: QtBot, slow: tuple[StatisticsPage, SlowFake]
) -> None:
    page, service = slow
    with qtbot.waitSignal(page.loader.loaded) as loaded:
        QTest.keyClick(page, Key.Key_Q)  # no key acts before there are figures
        page.choose_period(Period.MONTH)
    assert loaded.args is not None
    assert loaded.args[0].period is Period.MONTH
    assert service.stopped == 1


def test_whoever_leaves_the_page_does_not_wait(slow: tuple[StatisticsPage, SlowFake]) -> None:
    page, service = slow
    page.hide()
    page.close_down()
    assert service.stopped == 1


@pytest.mark.parametrize("width", [1200, 700])
def test_everything_is_named_and_fits(open_statistics: Opened, width: int) -> None:
    page, _ = open_statistics(width=width)
    assert nameless(page) == []
    assert misfits(page) == []
    load, time = page.panels["load"], page.panels["time"]
    beside = load.y() == time.y()
    assert beside == (width == 1200)
    assert all(panel.width() <= page.width() for panel in page.shown_panels())


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_the_plot_or_table_with_the_focus_is_ringed(
    open_statistics: Opened, theme: Theme, scheme: Scheme
) -> None:
    theme.set_scheme(scheme)
    page, _ = open_statistics()
    panel = page.panels["time"]
    panel.plot.setFocus(Qt.FocusReason.TabFocusReason)
    assert_seen(page, panel.plot)
    QTest.keyClick(panel.plot, Key.Key_T)
    assert panel.table is not None
    assert_seen(page, panel.table)


def test_f1_lists_the_keys(open_statistics: Opened) -> None:
    page, _ = open_statistics()
    keys = {key for line in page.key_lines() for key in line.keys}
    assert {"M", "Q", "Y", "A", "T", "E", "←", "→"} <= keys


def read(file: Path) -> list[list[str]]:
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.reader(stream))
