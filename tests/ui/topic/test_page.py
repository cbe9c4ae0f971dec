"""The page of a topic: how to study it, its block, its cards."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.accessible import misfits, nameless

from gradus.domain.planning.block import Status
from gradus.errors import CalendarError
from gradus.services.planning.doing.topic_view import StepView, TopicCards, TopicView
from gradus.ui.design.look import Look
from gradus.ui.topic.page import TopicPage
from gradus.ui.topic.step_row import StepRow

Key = Qt.Key
VIEW = TopicView(
    key="eigen",
    title="Eigenvalues",
    phase=1,
    phase_title="Mathematics",
    area="Linear algebra",
    outcomes=("Find them.",),
    steps=(
        StepView("18.06SC", "MIT", "Lecture 21", 90, "https://ocw.mit.edu", own=False),
        StepView("", "", "Introduction and cards", 30, "", own=True),
    ),
    cards=TopicCards(34, 3, 20, 23, 0.25),
    minutes=420,
    minutes_done=0,
)
LOCKED = replace(VIEW, cards=TopicCards(34, 0, 34, 0, 0.0, (("Vectors", 0.41),)))


class TopicFake:
    def __init__(self) -> None:
        self.found = VIEW
        self.error: CalendarError | None = None
        self.asked: list[str] = []

    def view(self, _key: str) -> TopicView:
        if self.error is not None:
            raise self.error
        return self.found

    def ask_new_cards(self, key: str) -> None:
        self.asked.append(key)
        self.found = VIEW


@pytest.fixture
def service() -> TopicFake:
    return TopicFake()


@pytest.fixture
def page(qtbot: QtBot, look: Look, service: TopicFake) -> TopicPage:
    page = TopicPage(look, service)
    qtbot.addWidget(page)
    page.resize(900, 700)
    with qtbot.waitExposed(page):
        page.show()
    page.setFocus()
    return page


def test_the_timer_is_offered_unless_it_runs_over_this_block(
    qtbot: QtBot, look: Look, service: TopicFake
) -> None:
    running = ["other"]
    page = TopicPage(look, service, lambda: running[0])
    qtbot.addWidget(page)
    page.open_topic("eigen", "block")
    assert not page.start.isHidden()
    running[0] = "block"
    page.refresh()
    assert page.start.isHidden()
    assert "Start the timer" not in [line.text for line in page.key_lines()]
    with qtbot.assertNotEmitted(page.timerRequested):
        QTest.keyClick(page, Key.Key_Return)
    running[0] = ""
    page.refresh()
    assert not page.start.isHidden()


def test_it_says_what_how_and_how_many(page: TopicPage) -> None:
    page.open_topic("eigen", "block")
    assert page.title.text() == "Eigenvalues"
    assert page.subtitle.text() == "Mathematics, Linear algebra. About 7 h in all."
    assert page.counts.text() == "34 cards, 3 due, 20 new, 25% mastered"
    assert page.ready.text() == "A quiz now asks 23 cards."
    steps = [row.step.part for row in page.findChildren(StepRow)]
    assert steps == ["Lecture 21", "Introduction and cards"]


def test_what_was_done_is_counted(page: TopicPage, service: TopicFake) -> None:
    service.found = replace(VIEW, minutes_done=95)
    page.open_topic("eigen")
    assert page.subtitle.text() == "Mathematics, Linear algebra. 1 h 35 min of 7 h done."


@pytest.mark.parametrize(
    ("key", "signal", "carried"),
    [
        (Key.Key_Return, "timerRequested", ["block"]),
        (Key.Key_D, "markRequested", ["block", Status.DONE]),
        (Key.Key_M, "markRequested", ["block", Status.MISSED]),
        (Key.Key_Q, "quizRequested", ["eigen"]),
        (Key.Key_O, "linkRequested", ["https://ocw.mit.edu"]),
        (Key.Key_Escape, "leaveRequested", []),
    ],
)
def test_each_key_asks_for_one_thing(
    qtbot: QtBot, page: TopicPage, key: Qt.Key, signal: str, carried: list[object]
) -> None:
    page.open_topic("eigen", "block")
    with qtbot.waitSignal(getattr(page, signal)) as blocker:
        QTest.keyClick(page, key)
    assert blocker.args == carried


def test_without_a_block_there_is_nothing_to_time_or_mark(page: TopicPage) -> None:
    page.open_topic("eigen")
    assert not any(one.isVisible() for one in (page.start, page.done, page.missed))
    keys = [key for line in page.key_lines() for key in line.keys]
    assert "D" not in keys
    assert {"O", "Q"} <= set(keys)


def test_a_locked_topic_says_why_and_offers_its_cards_anyway(
    page: TopicPage, service: TopicFake
) -> None:
    service.found = LOCKED
    page.open_topic("eigen", "block")
    assert page.ready.text() == "New cards wait until you know more of: Vectors (41%)."
    assert not page.quiz.isVisible()
    QTest.keyClick(page, Key.Key_A)
    assert service.asked == ["eigen"]
    assert page.quiz.isVisible()
    assert not page.anyway.isVisible()


def test_a_topic_without_cards_says_so(page: TopicPage, service: TopicFake) -> None:
    service.found = replace(VIEW, cards=TopicCards())
    page.open_topic("eigen")
    assert (page.counts.text(), page.ready.text()) == ("This topic has no cards.", "")


def test_a_topic_that_is_gone_is_said_and_esc_closes_the_message(
    page: TopicPage, service: TopicFake
) -> None:
    page.open_topic("eigen", "block")
    service.error = CalendarError("That topic is not on the road.", "Choose another block.")
    page.refresh()
    assert page.banner.isVisible()
    QTest.keyClick(page, Key.Key_Escape)
    assert not page.banner.isVisible()


def test_everything_is_named(page: TopicPage) -> None:
    page.open_topic("eigen", "block")
    assert nameless(page) == []
    assert misfits(page) == []
