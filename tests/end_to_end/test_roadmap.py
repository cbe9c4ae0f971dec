"""The road through the real window, by keyboard: from the Roadmap to a topic and back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.support.keyboard import press

from gradus.app import Gradus
from gradus.domain.decks.model import NoteType
from gradus.domain.scheduling.session_kind import Kind, SessionPlan
from gradus.store.topics import own
from gradus.ui.cards.page import CardsPage
from gradus.ui.navigation import Place
from gradus.ui.placement.asking import Stage
from gradus.ui.roadmap.page import RoadmapPage
from gradus.ui.topic.page import TopicPage

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
Start = Callable[[], Gradus]


def focused() -> QWidget:
    focus = QApplication.focusWidget()
    assert isinstance(focus, QWidget)
    return focus


def activate(qtbot: QtBot, gradus: Gradus) -> None:
    gradus.window.activateWindow()
    qtbot.waitUntil(gradus.window.isActiveWindow)


def to_roadmap(qtbot: QtBot, gradus: Gradus) -> RoadmapPage:
    """Open the Roadmap by its key."""
    activate(qtbot, gradus)
    with qtbot.waitSignal(gradus.window.pageMade):
        press(Key.Key_2, CONTROL)
    page = gradus.window.page(Place.ROADMAP)
    assert isinstance(page, RoadmapPage)
    qtbot.waitUntil(lambda: bool(page.path.current()))
    return page


def type_words(words: str) -> None:
    for letter in words:
        QTest.keyClicks(focused(), letter)


@pytest.fixture
def gradus(start: Start) -> Gradus:
    return start()


def test_a_topic_is_found_opened_started_and_written_about(qtbot: QtBot, gradus: Gradus) -> None:
    road = to_roadmap(qtbot, gradus)
    assert road.header.next.text().startswith("Start with <b>Vectors &amp; matrices</b>")
    press(Key.Key_2)
    type_words("eigen")
    press(Key.Key_Return)
    assert road.graph.current() == "eigenvalues"
    assert road.about.text().startswith("Eigenvalues. Waits for Linear systems (0%).")
    press(Key.Key_Return)
    topic = shown_topic(qtbot, gradus)
    assert topic.title.text() == "Eigenvalues"
    assert topic.state.text() == "Waits"
    press(Key.Key_A)
    assert (topic.state.text(), topic.marks.choose.caption()) == ("Begun", "Stop studying it")
    press(Key.Key_N)
    qtbot.waitUntil(topic.notes.field.hasFocus)
    type_words("See $A v$.")
    press(Key.Key_Escape)
    with gradus.database.read() as connection:
        assert own.notes_of(connection, "eigenvalues") == "See $A v$."
    press(Key.Key_Escape)
    assert road.isVisible()
    assert road.graph.hasFocus()
    assert road.about.text().startswith("Eigenvalues. You have begun it.")


def test_links_lead_from_topic_to_topic_and_back_the_same_way(qtbot: QtBot, gradus: Gradus) -> None:
    road = to_roadmap(qtbot, gradus)
    road.path.choose("eigenvalues")
    press(Key.Key_Return)
    topic = shown_topic(qtbot, gradus)
    topic.builds_on.chips[0].setFocus(Qt.FocusReason.TabFocusReason)
    press(Key.Key_Return)
    assert topic.title.text() == "Linear systems"
    press(Key.Key_Escape)
    assert topic.title.text() == "Eigenvalues"
    press(Key.Key_Escape)
    assert road.isVisible()
    assert road.path.current() == "eigenvalues"


def test_the_cards_of_a_topic_are_shown_and_its_exercises_practised(
    qtbot: QtBot, gradus: Gradus
) -> None:
    activate(qtbot, gradus)
    gradus._entries.doing.open_topic("vectors-matrices")
    topic = shown_topic(qtbot, gradus)
    with gradus.database.read() as connection:
        counts = own.card_counts(connection, "vectors-matrices", 0)
    press(Key.Key_S)
    cards = gradus.window.page(Place.CARDS)
    assert isinstance(cards, CardsPage)
    qtbot.waitUntil(lambda: cards.model.rowCount() == counts.total)
    assert cards.field.text() == "topic:vectors-matrices"
    gradus._entries.doing.open_topic("vectors-matrices")
    assert topic.cards.practise.isVisible()
    press(Key.Key_X)
    qtbot.waitUntil(gradus.window.quiz_is_open)
    view = gradus.window.quiz.session.view
    assert view.plan == SessionPlan(
        Kind.CRAM, ("vectors-matrices",), note_type=NoteType.EXERCISE.value
    )
    assert view.remaining == counts.exercises > 0
    quiz = gradus.window.quiz
    qtbot.waitUntil(quiz.isVisible)
    with qtbot.waitSignal(quiz.endRequested):
        leave(qtbot, gradus)
    qtbot.waitUntil(topic.isVisible)


def test_a_quiz_tells_whether_a_topic_is_known_and_leads_back(qtbot: QtBot, gradus: Gradus) -> None:
    road = to_roadmap(qtbot, gradus)
    road.path.choose("vectors-matrices")
    press(Key.Key_Return)
    topic = shown_topic(qtbot, gradus)
    press(Key.Key_K)
    placement = gradus.placement.page
    qtbot.waitUntil(placement.isVisible)
    assert placement.asking.view.card is not None
    placement.repaint()  # it listens to keys once it is on screen
    press(Key.Key_Escape)
    assert placement.asking.stage is Stage.OUTCOME
    placement.repaint()
    press(Key.Key_Escape)
    qtbot.waitUntil(topic.isVisible)
    press(Key.Key_Escape)
    assert road.isVisible()


def leave(qtbot: QtBot, gradus: Gradus) -> None:
    """Press Esc until the quiz is left: it shows what came of it first."""
    quiz = gradus.window.quiz
    qtbot.waitUntil(quiz.is_settled)
    for _ in range(3):
        if quiz.isVisible():
            quiz.repaint()
            press(Key.Key_Escape)


def shown_topic(qtbot: QtBot, gradus: Gradus) -> TopicPage:
    topic = gradus._entries.doing.topic
    qtbot.waitUntil(topic.isVisible)
    return topic
