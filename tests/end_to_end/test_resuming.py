"""The computer sleeps or its clock is set while the window is open: everything follows the day."""

from __future__ import annotations

import random
from datetime import date, timedelta
from pathlib import Path
from typing import Protocol, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.end_to_end.test_quiz import Start, answer, begin, press, query, reveal
from tests.support.decks import basic, write

from gradus.app import Gradus
from gradus.paths import DataFolders
from gradus.ui.calendar.page import CalendarPage
from gradus.ui.navigation import Place
from gradus.ui.quiz.session import Stage

Key = Qt.Key
NOTES, A_DAY = 45, 20
ANSWERED = "SELECT study_day FROM card_events WHERE kind = 'answered' ORDER BY sequence"
MINUTE_MS = 60_000


class HandClock(Protocol):
    """The clock of these tests: six in the evening, UTC, on Monday 23 November 2026."""

    def move(self, by: timedelta) -> None: ...


MONDAY = date(2026, 11, 23).toordinal()
NIGHT = timedelta(hours=14)


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    folder = tmp_path / "decks"
    write(folder, "a.md", [basic(f"note-{n}") for n in range(NOTES)])
    return folder


def test_a_card_on_screen_is_answered_on_the_day_that_has_come(
    qtbot: QtBot, start: Start, folders: DataFolders, clock: HandClock
) -> None:
    gradus = start()
    begin(qtbot, gradus)
    answer(qtbot, gradus, Key.Key_4)
    reveal(qtbot, gradus)
    clock.move(NIGHT)
    press(qtbot, gradus, Key.Key_4)
    assert query(folders, ANSWERED) == [(MONDAY,), (MONDAY + 1,)]
    assert gradus.window.quiz.session.view.remaining == A_DAY - 1  # of the new day's new cards
    QTest.keyClick(gradus.window.quiz, Key.Key_Escape)
    qtbot.waitUntil(gradus.window.today.isVisible)
    assert today(gradus) == MONDAY + 1


def test_the_end_of_a_day_gives_way_to_the_next_day(
    qtbot: QtBot, start: Start, clock: HandClock
) -> None:
    gradus = start()
    begin(qtbot, gradus)
    for _ in range(A_DAY):
        answer(qtbot, gradus, Key.Key_4)
    quiz = gradus.window.quiz
    assert stage(gradus) is Stage.END
    left = quiz.wait.milliseconds()
    assert left is not None
    assert left <= 1.1 * MINUTE_MS  # a timer that need not be exact
    clock.move(NIGHT)
    with qtbot.waitSignal(quiz.painted):
        quiz.wait.woke.emit()
    assert stage(gradus) is Stage.QUESTION
    assert quiz.session.view.remaining == A_DAY


@pytest.mark.parametrize("times", [3, pytest.param(40, marks=pytest.mark.slow)])
def test_today_and_the_plan_follow_every_sleep(
    qtbot: QtBot, start: Start, clock: HandClock, times: int
) -> None:
    """What wakes them once a minute is asked at once; Qt's timers go by a clock that only rises."""
    gradus, chance, day = start(), random.Random(times), MONDAY
    calendar = cast("CalendarPage", gradus.window.page(Place.CALENDAR))
    hours = 18.0
    for _ in range(times):
        slept = chance.uniform(0, 40)
        hours += slept
        clock.move(timedelta(hours=slept))
        day = MONDAY + int((hours - 4) // 24)
        for place in chance.sample((Place.TODAY, Place.CALENDAR), 2):
            gradus.window.open_place(place)
            gradus.window.today._minute.timeout.emit()
            calendar.follow_time()
        assert today(gradus) == day
        view = calendar.days()
        assert view is not None
        assert view.today == MONDAY + int(hours // 24)  # a calendar's date changes at midnight


@pytest.mark.parametrize("days", [-365, pytest.param(365, marks=pytest.mark.slow)])
def test_a_clock_set_by_a_year_breaks_no_page(
    qtbot: QtBot, start: Start, folders: DataFolders, clock: HandClock, days: int
) -> None:
    gradus = start()
    begin(qtbot, gradus)
    for key in (Key.Key_3, Key.Key_4, Key.Key_1):
        answer(qtbot, gradus, key)
    clock.move(timedelta(days=days))
    answer(qtbot, gradus, Key.Key_4)
    QTest.keyClick(gradus.window.quiz, Key.Key_Escape)
    for place in (Place.CALENDAR, Place.STATISTICS, Place.TODAY):
        gradus.window.open_place(place)
        gradus.window.page(place)
    assert today(gradus) == MONDAY + days
    assert not gradus.window.today.banner.isVisible()
    assert query(folders, ANSWERED)[3:] == [(MONDAY + days,)]


def today(gradus: Gradus) -> int:
    view = gradus.window.today._view
    assert view is not None
    return view.day.toordinal()


def stage(gradus: Gradus) -> Stage:
    return gradus.window.quiz.session.stage
