"""The placement page by keyboard, over a service that only writes down what it is asked."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.accessible import misfits, nameless
from tests.ui.fakes import PlainFace, Watch, card

from gradus.domain.decks.faces import Faces
from gradus.domain.decks.tasks import Steps, Typed
from gradus.domain.placement.known import How
from gradus.domain.placement.reasons import Because
from gradus.errors import DatabaseBusyError
from gradus.services.placement.view import PlacementView, TopicBelief, Why
from gradus.services.quiz.session_view import PresentedCard
from gradus.ui.design.look import Look
from gradus.ui.placement import sentences
from gradus.ui.placement.asking import Stage
from gradus.ui.placement.page import PlacementPage

Key = Qt.Key
BUSY = DatabaseBusyError("The database is in use by another program.", "Close the other program.")
SELF_RATED = replace(card(1), choices=())
TYPED = replace(SELF_RATED, card_id=2, faces=Faces("Which?", "numpy", task=Typed("numpy", "")))
STEPS = replace(SELF_RATED, card_id=3, faces=Faces("Derive.", "b", task=Steps(("a", "a b"))))
BELIEFS = (
    TopicBelief(
        "vectors", "Vectors", 1, "Maths", 7, True, How.INFERRED, 0.99, Why(Because.ABOVE, ("SVD",))
    ),
    TopicBelief(
        "svd", "SVD", 1, "Maths", 4, True, How.ASKED, 0.97, Why(Because.OWN, ("SVD",), 1, 1)
    ),
    TopicBelief("git", "Git", 2, "Python", 5, False, How.INFERRED, 0.2, Why(Because.NOTHING)),
)
OVER = PlacementView(None, 3, 0, can_undo=True, topics=BELIEFS)


def _asks(shown: PresentedCard, asked: int = 0) -> PlacementView:
    return PlacementView(shown, asked, 12, can_undo=asked > 0)


class PlacementFake:
    """Shows one view after the other."""

    def __init__(self, *views: PlacementView) -> None:
        self.views = list(views)
        self.asked: list[object] = []
        self.error: DatabaseBusyError | None = None

    def begin(self, about: str = "") -> PlacementView:
        return self._next(("begin", about))

    def answer(self, card_id: int, duration: timedelta, *, right: bool | None) -> PlacementView:
        return self._next((card_id, duration, right))

    def undo(self) -> PlacementView:
        return self._next("undo")

    def stop(self) -> PlacementView:
        self.asked.append("stop")
        return OVER

    def take_over(self, known: Collection[str]) -> None:
        self._next(frozenset(known))

    def _next(self, asked: object) -> PlacementView:
        if self.error is not None:
            raise self.error
        self.asked.append(asked)
        return self.views.pop(0) if self.views else OVER


def _open(qtbot: QtBot, look: Look, service: PlacementFake) -> PlacementPage:
    page = PlacementPage(look, service, PlainFace, Watch())
    qtbot.addWidget(page)
    page.resize(1000, 640)
    with qtbot.waitActive(page):
        page.show()
    page.begin()
    _painted(qtbot, page)
    return page


def _painted(qtbot: QtBot, page: PlacementPage) -> None:
    qtbot.waitUntil(lambda: page._ready)


def _press(qtbot: QtBot, page: PlacementPage, key: Key, *, control: bool = False) -> None:
    focused = QApplication.focusWidget()
    target = focused if focused is not None and page.isAncestorOf(focused) else page
    held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(target, key, held)
    _painted(qtbot, page)


def test_zero_says_that_one_does_not_know(qtbot: QtBot, look: Look) -> None:
    service = PlacementFake(_asks(SELF_RATED), _asks(TYPED, 1))
    page = _open(qtbot, look, service)
    assert "12" in page.head.left.text()
    _press(qtbot, page, Key.Key_0)
    assert service.asked[-1] == (1, timedelta(seconds=7), None)
    assert page.asking.view.asked == 1


def test_a_card_that_only_a_person_can_judge_waits_for_the_verdict(
    qtbot: QtBot, look: Look
) -> None:
    service = PlacementFake(_asks(SELF_RATED))
    page = _open(qtbot, look, service)
    _press(qtbot, page, Key.Key_Space)
    assert page.cards.answer.isVisible()
    _press(qtbot, page, Key.Key_Space)
    assert len(service.asked) == 1
    _press(qtbot, page, Key.Key_1)
    assert service.asked[-1] == (1, timedelta(seconds=7), False)


def test_a_typed_answer_is_judged_and_space_agrees(qtbot: QtBot, look: Look) -> None:
    service = PlacementFake(_asks(TYPED))
    page = _open(qtbot, look, service)
    field = QApplication.focusWidget()
    assert field is not None
    assert page.bar.unknown.isHidden()
    QTest.keyClicks(field, "numpy")
    assert page.bar.unknown.isVisible()
    _press(qtbot, page, Key.Key_Return)
    _press(qtbot, page, Key.Key_Space)
    assert service.asked[-1] == (2, timedelta(seconds=7), True)


def test_an_empty_field_and_control_zero_say_that_one_does_not_know(
    qtbot: QtBot, look: Look
) -> None:
    service = PlacementFake(_asks(TYPED), _asks(TYPED, 1), _asks(TYPED, 2))
    page = _open(qtbot, look, service)
    _press(qtbot, page, Key.Key_Return)
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "num0")
    _press(qtbot, page, Key.Key_0, control=True)
    assert [asked[2] for asked in service.asked[1:] if isinstance(asked, tuple)] == [None, None]


def test_steps_are_shown_one_by_one_before_the_verdict(qtbot: QtBot, look: Look) -> None:
    service = PlacementFake(_asks(STEPS))
    page = _open(qtbot, look, service)
    _press(qtbot, page, Key.Key_Space)
    assert page.asking.attempt.steps == 1
    _press(qtbot, page, Key.Key_Space)
    assert page.asking.stage is Stage.ANSWER
    _press(qtbot, page, Key.Key_2)
    assert service.asked[-1] == (3, timedelta(seconds=7), True)


def test_the_latest_answer_can_be_taken_back(qtbot: QtBot, look: Look) -> None:
    service = PlacementFake(_asks(SELF_RATED), _asks(SELF_RATED, 1), _asks(SELF_RATED))
    page = _open(qtbot, look, service)
    _press(qtbot, page, Key.Key_U)
    assert service.asked == [("begin", "")]
    _press(qtbot, page, Key.Key_0)
    _press(qtbot, page, Key.Key_U)
    assert service.asked[-1] == "undo"


def test_what_is_believed_can_be_corrected_before_it_is_taken_over(
    qtbot: QtBot, look: Look
) -> None:
    service = PlacementFake(_asks(SELF_RATED))
    page = _open(qtbot, look, service)
    _press(qtbot, page, Key.Key_Escape)
    qtbot.waitUntil(lambda: len(page.outcome.rows) == 3)
    assert page.outcome.ticked() == {"vectors", "svd"}
    vectors, _svd, git = page.outcome.rows
    for row in (vectors, git):
        row.box.setFocus()
        QTest.keyClick(row.box, Key.Key_Space)
    page.setFocus()
    with qtbot.waitSignal(page.finished):
        QTest.keyClick(page, Key.Key_Return)
    assert service.asked[-1] == {"svd", "git"}


def test_an_outcome_can_be_left_for_later(qtbot: QtBot, look: Look) -> None:
    page = _open(qtbot, look, PlacementFake(OVER))
    with qtbot.waitSignal(page.leaveRequested):
        QTest.keyClick(page, Key.Key_Escape)


def test_an_answer_that_cannot_be_saved_is_asked_again(qtbot: QtBot, look: Look) -> None:
    service = PlacementFake(_asks(SELF_RATED))
    page = _open(qtbot, look, service)
    service.error = BUSY
    _press(qtbot, page, Key.Key_0)
    assert page.banner.isVisible()
    assert page.asking.view.asked == 0
    service.error = None
    _press(qtbot, page, Key.Key_0)
    assert service.asked[-1] == (1, timedelta(seconds=7), None)
    assert not page.banner.isVisible()


@pytest.mark.parametrize("views", [(_asks(SELF_RATED),), (_asks(TYPED, 1),), (OVER,)])
def test_everything_has_a_name_and_a_role(
    qtbot: QtBot, look: Look, views: tuple[PlacementView, ...]
) -> None:
    page = _open(qtbot, look, PlacementFake(*views))
    if views == (OVER,):
        qtbot.waitUntil(lambda: len(page.outcome.rows) == 3)
    assert nameless(page) == []
    assert misfits(page) == []
    assert page.key_lines()


def test_reasons_name_the_topics_that_answers_were_about() -> None:
    two = Why(Because.ABOVE, ("SVD", "PCA"))
    assert sentences.why(two) == "You were right about SVD and PCA, which build on it."
    assert sentences.why(Why(Because.OWN, ("SVD",), 2, 3)) == "2 of 3 answers were right."
    one = replace(OVER, about="SVD", topics=BELIEFS[1:2])
    assert sentences.outcome_title(one) == "SVD counts as known"
    assert sentences.outcome_title(OVER) == "You know 2 of 3 topics"
    nothing = replace(OVER, topics=BELIEFS[2:])
    assert sentences.outcome_title(nothing) == "You start at the beginning"
