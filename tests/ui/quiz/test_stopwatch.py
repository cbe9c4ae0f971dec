"""Time counts while somebody is there, and never longer than a minute a card."""

from __future__ import annotations

from datetime import timedelta
from typing import TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.ui.fakes import Watch, session
from tests.ui.quiz.conftest import Open

from gradus.ui.quiz.stopwatch import CardStopwatch, capped

Script: TypeAlias = list[tuple[str, float]]


class _Seconds:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.value = 1_000.0

    def __call__(self) -> float:
        return self.value


def _play(script: Script) -> float:
    """Wait so many seconds before each thing that happens; return the seconds that counted."""
    seconds = _Seconds()
    watch = CardStopwatch(seconds)
    watch.start()
    for act, wait in script:
        seconds.value += wait
        if act == "touch":
            watch.touch()
        elif act == "look":
            watch.elapsed()
        else:
            watch.set_active(active=act == "front")
    return watch.elapsed().total_seconds()


@pytest.mark.parametrize(
    ("script", "counted"),
    [
        ([], 0),
        ([("look", 7)], 7),
        ([("touch", 7), ("look", 5)], 12),
        # Nobody there: what counts ends a minute after the last sign of somebody.
        ([("look", 500)], 60),
        ([("touch", 20), ("look", 30)], 50),
        # Behind another window nothing counts.
        ([("back", 5), ("front", 300), ("look", 4)], 9),
        ([("back", 5), ("look", 300)], 5),
        ([("back", 5), ("touch", 300), ("front", 10), ("look", 2)], 7),
        # Coming to the front twice is coming once.
        ([("front", 5), ("front", 5), ("look", 5)], 15),
    ],
)
def test_only_time_with_somebody_there_counts(script: Script, counted: float) -> None:
    assert _play(script) == pytest.approx(counted)


def test_a_pause_in_the_middle_is_left_out() -> None:
    seconds = _Seconds()
    watch = CardStopwatch(seconds)
    watch.start()
    for wait in (5.0, 3_600.0, 10.0):
        seconds.value += wait
        watch.touch()
    # 5 s, of the hour the minute after the last touch, and 10 s: 75 s, cut to a minute.
    assert watch._counted == pytest.approx(75)
    assert watch.elapsed() == timedelta(seconds=60)


def test_each_card_begins_at_zero() -> None:
    seconds = _Seconds()
    watch = CardStopwatch(seconds)
    watch.start()
    seconds.value += 500
    watch.start()
    seconds.value += 3
    assert watch.elapsed() == timedelta(seconds=3)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["touch", "look", "front", "back"]), st.floats(0, 200, allow_nan=False)
        ),
        max_size=20,
    )
)
def test_no_more_counts_than_went_by_and_no_more_than_a_minute(script: Script) -> None:
    assert 0 <= _play(script) <= min(sum(wait for _, wait in script) + 1e-6, 60)


def test_a_card_counts_a_minute_at_most() -> None:
    assert capped(timedelta(minutes=9)) == timedelta(seconds=60)
    assert capped(timedelta(seconds=9)) == timedelta(seconds=9)


def test_a_real_clock_runs_forwards() -> None:
    watch = CardStopwatch()
    watch.start()
    assert timedelta() <= watch.elapsed() <= timedelta(seconds=60)


def test_keys_and_the_mouse_anywhere_in_the_window_are_noticed(open_quiz: Open) -> None:
    watch = Watch()
    page, _ = open_quiz(session(1), watch=watch)
    window = page.windowHandle()
    touches = [watch.touches]
    QTest.keyClick(window, Qt.Key.Key_Shift)
    touches.append(watch.touches)
    QTest.mouseMove(window, QPoint(300, 200))
    touches.append(watch.touches)
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    touches.append(watch.touches)
    assert touches == sorted(set(touches)), "each was noticed"
    page.hide()
    QTest.keyClick(window, Qt.Key.Key_Shift)
    assert watch.touches == touches[-1]


def test_a_page_that_was_shown_again_notices_once(open_quiz: Open) -> None:
    watch = Watch()
    page, _ = open_quiz(session(1), watch=watch)
    page.hide()
    page.show()
    before = watch.touches
    QTest.keyClick(page.windowHandle(), Qt.Key.Key_Shift)
    assert watch.touches == before + 1


def test_behind_another_window_the_watch_stands(qtbot: QtBot, open_quiz: Open) -> None:
    watch = Watch()
    page, _ = open_quiz(session(1), watch=watch)
    with qtbot.waitActive(page):
        page.activateWindow()
    assert watch.active
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    qtbot.waitUntil(lambda: not watch.active)
    with qtbot.waitActive(page):
        page.activateWindow()
    qtbot.waitUntil(lambda: watch.active)
