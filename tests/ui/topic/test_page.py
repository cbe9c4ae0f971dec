"""The page of a topic: how to study it, its block, its cards."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.ui.accessible import misfits, nameless
from tests.ui.fakes import PlainFace
from tests.ui.roadmap_fakes import tile

from gradus.domain.planning.block import Status
from gradus.domain.roadmap.outlook import Outlook
from gradus.errors import CalendarError
from gradus.services.planning.doing.topic_view import (
    ProjectUse,
    Standing,
    StepView,
    TopicCards,
    TopicView,
)
from gradus.ui.design.look import Look
from gradus.ui.topic.page import TopicPage
from gradus.ui.topic.step_row import StepRow
from gradus.ui.widgets.meter import Meter

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
    cards=TopicCards(34, 3, 20, 0.25, learning=2, reviewing=12, exercises=4),
    minutes=420,
    minutes_done=0,
    builds_on=(tile("vectors", "Vectors", Outlook.GOING, mastery=0.41),),
    leads_to=(tile("svd", "SVD", Outlook.WAITING),),
    uses=(ProjectUse(3, "Faces"), ProjectUse(3, "Faces", 7, "Reduce them", done=True)),
    notes="An **idea**.",
)
LOCKED = replace(VIEW, cards=TopicCards(34, 0, 34, 0.0, (("Vectors", 0.41),)))


class TopicFake:
    def __init__(self) -> None:
        self.found = VIEW
        self.error: CalendarError | None = None
        self.asked: list[str] = []
        self.written: list[tuple[str, str]] = []

    def view(self, key: str) -> TopicView:
        if self.error is not None:
            raise self.error
        return replace(self.found, key=key)

    def ready(self, _key: str) -> int:
        return 0 if self.found.cards.gaps else 23 * (self.found.cards.total > 0)

    def ask_new_cards(self, key: str) -> None:
        self.asked.append(key)
        self.found = VIEW

    def choose(self, key: str, *, chosen: bool) -> None:
        self.found = replace(self.found, standing=replace(self.found.standing, chosen=chosen))

    def set_learned(self, key: str, *, learned: bool) -> None:
        self.found = replace(self.found, standing=replace(self.found.standing, learned=learned))

    def write_notes(self, key: str, text: str) -> None:
        self.written.append((key, text))
        self.found = replace(self.found, notes=text)


def show(qtbot: QtBot, page: TopicPage, key: str = "eigen", block: str = "") -> None:
    """Open a topic and wait until all of it is shown."""
    with qtbot.waitSignal(page.counted):
        page.open_topic(key, block)


@pytest.fixture
def service() -> TopicFake:
    return TopicFake()


@pytest.fixture
def page(qtbot: QtBot, look: Look, service: TopicFake) -> TopicPage:
    page = TopicPage(look, service, PlainFace)
    qtbot.addWidget(page)
    page.resize(900, 700)
    with qtbot.waitActive(page):
        page.show()
    page.setFocus()
    return page


def test_the_timer_is_offered_unless_it_runs_over_this_block(
    qtbot: QtBot, look: Look, service: TopicFake
) -> None:
    running = ["other"]
    page = TopicPage(look, service, PlainFace, lambda: running[0])
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


def test_it_says_what_how_and_how_many(qtbot: QtBot, page: TopicPage) -> None:
    show(qtbot, page, "eigen", "block")
    assert page.title.text() == "Eigenvalues"
    assert page.subtitle.text() == "Mathematics, Linear algebra. About 7 h in all."
    assert page.cards.counts.text() == "34 cards, 3 due, 20 new, 25% mastered"
    assert page.cards.ready.text() == "A quiz now asks 23 cards."
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
        (Key.Key_X, "practiseRequested", ["eigen"]),
        (Key.Key_S, "cardsRequested", ["eigen"]),
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
    qtbot: QtBot, page: TopicPage, service: TopicFake
) -> None:
    service.found = LOCKED
    show(qtbot, page)
    cards = page.cards
    assert cards.ready.text() == "New cards wait until you know more of: Vectors (41%)."
    assert cards.anyway.toolTip() == "Start although you do not know these well: Vectors (41%)"
    assert not cards.quiz.isVisible()
    with qtbot.waitSignals([page.changed, page.counted]):
        QTest.keyClick(page, Key.Key_A)
    assert service.asked == ["eigen"]
    assert cards.quiz.isVisible()
    assert not cards.anyway.isVisible()


def test_a_topic_without_cards_says_so(qtbot: QtBot, page: TopicPage, service: TopicFake) -> None:
    service.found = replace(VIEW, cards=TopicCards())
    show(qtbot, page)
    cards = page.cards
    assert (cards.counts.text(), cards.ready.text()) == ("This topic has no cards.", "")
    assert not any(one.isVisible() for one in (cards.quiz, cards.practise, cards.browse))


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


def test_hours_are_planned_done_and_left(page: TopicPage, service: TopicFake) -> None:
    next_at = datetime(2026, 11, 24, 19, 20, tzinfo=UTC)
    service.found = replace(VIEW, minutes_done=95, ahead=120, next_at=next_at)
    page.open_topic("eigen")
    assert page.hours.spent.text() == "1 h 35 min done, 5 h 25 min left."
    assert page.hours.ahead.text() == "2 h in the calendar, next on 24 November at 19:20."
    assert page.hours.meter.share() == pytest.approx(95 / 420, abs=0.001)


def test_nothing_is_left_of_a_topic_that_is_known(page: TopicPage, service: TopicFake) -> None:
    service.found = replace(VIEW, standing=Standing(Outlook.KNOWN, core=False, known="inferred"))
    page.open_topic("eigen")
    assert page.hours.spent.text() == "0 min done, nothing left."
    assert page.state.text() == "Known by what builds on it"
    assert page.branch.isVisible()


def test_choosing_and_learning_go_both_ways(qtbot: QtBot, page: TopicPage) -> None:
    page.open_topic("eigen")
    for key, button, first, then in (
        (Key.Key_C, page.marks.choose, "Study it", "Stop studying it"),
        (Key.Key_L, page.marks.learned, "Mark learned", "Not learned"),
    ):
        assert button.caption() == first
        with qtbot.waitSignal(page.changed):
            QTest.keyClick(page, key)
        assert button.caption() == then
        QTest.keyClick(page, key)
        assert button.caption() == first


def test_a_quiz_on_what_is_known_is_offered_once_somebody_asks_it(
    qtbot: QtBot, page: TopicPage
) -> None:
    page.open_topic("eigen")
    assert not page.marks.known.isVisible()
    page.offer_known()
    with qtbot.waitSignal(page.knownRequested) as blocker:
        QTest.keyClick(page, Key.Key_K)
    assert blocker.args == ["eigen"]


def test_notes_are_written_in_place_and_kept_while_they_are_written(
    qtbot: QtBot, page: TopicPage, service: TopicFake
) -> None:
    page.open_topic("eigen")
    QTest.keyClick(page, Key.Key_N)
    field = page.notes.field
    qtbot.waitUntil(field.hasFocus)
    assert field.text() == "An **idea**."
    with qtbot.waitSignal(page.notes.written):
        QTest.keyClicks(field, "Q")  # a letter here is text, and not the key of the quiz
    assert service.written == [("eigen", "QAn **idea**.")]
    QTest.keyClick(field, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(page.notes.left):
        QTest.keyClick(field, Key.Key_Escape)
    assert service.written[-1] == ("eigen", "An **idea**.")
    assert not field.isVisible()
    assert page.hasFocus()


def test_leaving_keeps_the_notes(page: TopicPage, service: TopicFake) -> None:
    page.open_topic("eigen")
    QTest.keyClick(page, Key.Key_N)
    QTest.keyClicks(page.notes.field, "x")
    page.open_topic("other")
    assert service.written == [("eigen", "xAn **idea**.")]


def test_links_lead_to_topics_and_to_projects(qtbot: QtBot, page: TopicPage) -> None:
    page.open_topic("eigen")
    for links, key in ((page.builds_on, "vectors"), (page.leads_to, "svd")):
        with qtbot.waitSignal(page.topicRequested) as blocker:
            QTest.keyClick(links.chips[0], Key.Key_Return)
        assert blocker.args == [key]
    names = [button.accessibleName() for button in page.uses.buttons]
    assert names == ["Faces", "Reduce them · Faces, done"]
    with qtbot.waitSignal(page.projectRequested) as project:
        QTest.keyClick(page.uses.buttons[1], Key.Key_Return)
    assert project.args == [3, 7]


def test_what_was_done_with_a_resource_is_shown(
    qtbot: QtBot, page: TopicPage, service: TopicFake
) -> None:
    first = replace(VIEW.steps[0], key="mit", status="using", share=0.4)
    service.found = replace(VIEW, steps=(first, VIEW.steps[1]))
    page.open_topic("eigen")
    meters = page.way.findChildren(Meter)
    assert [meter.accessibleName() for meter in meters] == ["18.06SC: 40% done"]
    row = page.way.findChildren(StepRow)[-1]
    with qtbot.waitSignal(page.resourceRequested) as blocker:
        QTest.keyClick(row.library, Key.Key_Return)
    assert blocker.args == ["mit"]
    assert page.others.findChildren(Meter) == []


def test_a_resource_without_a_way_of_its_own_says_who_made_it(
    page: TopicPage, service: TopicFake
) -> None:
    more = StepView("More", "Others", "", 0, "", own=False, key="more")
    service.found = replace(VIEW, steps=(*VIEW.steps, more))
    page.open_topic("eigen")
    row = page.others.findChildren(StepRow)[-1]
    assert [label.text() for label in row.findChildren(QLabel)][:2] == ["More", "Others"]
