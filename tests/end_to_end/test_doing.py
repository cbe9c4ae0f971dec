"""The day's blocks through the real window, by keyboard: started, timed, marked, reminded of."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, tzinfo
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from pytestqt.qtbot import QtBot
from tests.support.keyboard import press
from tests.ui.calendar_fakes import CalendarFake

from gradus.app import Gradus
from gradus.app.reminding import Reminding
from gradus.domain import settings
from gradus.domain.planning.block import Block, BlockKind, Status
from gradus.domain.settings import Setting
from gradus.paths import DataFolders, bundled
from gradus.services.planning.calendar.recording import CalendarLog
from gradus.services.settings import SettingsService
from gradus.store.planning import blocks
from gradus.store.schema import open_database
from gradus.ui.calendar.page import CalendarPage
from gradus.ui.design.look import Look
from gradus.ui.navigation import Place
from gradus.ui.reminders.tray import Tray

Key = Qt.Key
Start = Callable[[], Gradus]
T = TypeVar("T")
DAY = (
    Block("reviews", BlockKind.REVIEWS, "", datetime(2026, 11, 23, 19, tzinfo=UTC), 20),
    Block(
        "learn", BlockKind.LEARN, "vectors-matrices", datetime(2026, 11, 23, 19, 20, tzinfo=UTC), 50
    ),
)


class HandClock:
    present = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.present

    def zone(self) -> tzinfo:
        return UTC


class TrayFake(Tray):
    """A tray that writes down what it is told."""

    def __init__(self) -> None:
        super().__init__(QIcon())
        self.shown = False
        self.said: list[tuple[str, str]] = []

    def set_shown(self, *, shown: bool) -> None:
        self.shown = shown

    def notify(self, title: str, text: str) -> None:
        self.said.append((title, text))


@pytest.fixture(autouse=True)
def plan(folders: DataFolders, clock: HandClock) -> None:
    """Put two blocks into the evening."""
    folders.create()
    database = open_database(folders.database, bundled("migrations"), folders.backups, clock.now())
    chosen = SettingsService(database, clock)
    with CalendarLog(database, clock, chosen).change("add") as change:
        blocks.add(change.connection, change.revision, DAY)
    database.close()


def states(gradus: Gradus) -> list[tuple[str, Status, int]]:
    with gradus.database.read() as connection:
        found = blocks.everything(connection)
    return [(one.uid, one.status, one.minutes_done) for one in found]


def to_block(gradus: Gradus, number: int) -> None:
    """Go to a block on Today by keys."""
    gradus.window.activateWindow()
    gradus.window.open_place(Place.TODAY)
    press(Key.Key_P)
    for _ in range(number):
        press(Key.Key_Down)


def test_a_block_is_opened_timed_and_recorded(qtbot: QtBot, start: Start, clock: HandClock) -> None:
    gradus = start()
    to_block(gradus, 1)
    press(Key.Key_Return)
    topic = gradus._entries.doing.topic
    qtbot.waitUntil(topic.isVisible)
    assert topic.title.text() == "Vectors & matrices"
    press(Key.Key_Return)
    watch = gradus._entries.doing.watch
    for _ in range(20):
        clock.present += timedelta(minutes=1)
        watch.look()
    press(Key.Key_Escape)
    assert gradus.window.today.isVisible()
    assert watch.bar.isVisible()
    press(Key.Key_F8)
    assert states(gradus)[1] == ("learn", Status.DONE, 20)
    assert "Done, 20 minutes" in gradus.window.today.planned.rows[1].note.full_text()


def test_reviews_start_the_quiz(qtbot: QtBot, start: Start) -> None:
    gradus = start()
    to_block(gradus, 0)
    press(Key.Key_Return)
    qtbot.waitUntil(gradus.window.quiz_is_open)


def test_blocks_are_marked_and_unmarked(start: Start) -> None:
    gradus = start()
    to_block(gradus, 1)
    press(Key.Key_M)
    assert states(gradus)[1][1] is Status.MISSED
    press(Key.Key_M)
    assert states(gradus)[1][1] is Status.PLANNED
    press(Key.Key_D)
    assert states(gradus)[1] == ("learn", Status.DONE, 50)


def test_the_next_start_shows_the_blocks_and_goes_on_with_the_timer(
    start: Start, clock: HandClock
) -> None:
    first = start()
    first._entries.doing.watch.begin("learn")
    clock.present += timedelta(minutes=2)
    first._entries.doing.watch.look()
    first.close()
    second = start()
    assert [row.block.uid for row in second.window.today.planned.rows if row.block] == [
        "reviews",
        "learn",
    ]
    bar = second._entries.doing.watch.bar
    assert bar.title.full_text() == (
        "Vectors & matrices: Gradus was closed. Counted so far: 2 minutes."
    )
    assert bar.turn.caption() == "Go on"


def test_blocks_start_from_the_calendar_as_well(
    qtbot: QtBot, start: Start, look: Look, clock: HandClock
) -> None:
    gradus = start()
    page = CalendarPage(look, CalendarFake(), clock)
    qtbot.addWidget(page)
    gradus.window.pageMade.emit(Place.CALENDAR, page)
    page.startRequested.emit("learn")
    qtbot.waitUntil(gradus._entries.doing.topic.isVisible)


class Reminded:
    """A Reminding over a fake tray in place of the real one."""

    def __init__(self, gradus: Gradus, clock: HandClock) -> None:
        self.tray, self.login = TrayFake(), list[bool]()
        self.opened = gradus._open_one()
        if gradus._alongside.reminding is not None:
            gradus._alongside.reminding.close()
        self.part = Reminding(
            gradus.window,
            clock,
            self.opened,
            gradus._entries.doing.running,
            lambda: self.tray,
            self.login.append,
        )

    def choose(self, setting: Setting[T], value: T) -> None:
        self.opened.settings.change(setting, value)
        self.part.use()


def test_a_block_that_begins_is_notified(start: Start, clock: HandClock) -> None:
    reminded = Reminded(start(), clock)
    assert reminded.tray.shown
    clock.present = datetime(2026, 11, 23, 19, tzinfo=UTC)
    reminded.part.look()
    reminded.part.look()
    assert reminded.tray.said == [("Reviews", "Begins now, for 20 minutes.")]


def test_the_off_switch_takes_the_icon_away(start: Start, clock: HandClock) -> None:
    reminded = Reminded(start(), clock)
    reminded.choose(settings.REMINDERS, "off")
    assert not reminded.tray.shown


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_closing_keeps_the_tray_only_where_that_was_chosen(start: Start, clock: HandClock) -> None:
    gradus = start()
    reminded = Reminded(gradus, clock)
    assert not reminded.part.stays_open()
    reminded.choose(settings.KEEP_IN_TRAY, "on")
    assert not gradus.window.close()
    assert not gradus.window.isVisible()
    gradus.come_to_front()
    assert gradus.window.isVisible()
    reminded.part.leave()
    assert gradus.window.close()


def test_starting_at_login_is_written_and_removed_by_its_setting(
    start: Start, clock: HandClock
) -> None:
    reminded = Reminded(start(), clock)
    assert reminded.login == []
    reminded.choose(settings.START_AT_LOGIN, "on")
    reminded.choose(settings.QUIET_FROM, 21)
    reminded.choose(settings.START_AT_LOGIN, "off")
    assert reminded.login == [True, False]
