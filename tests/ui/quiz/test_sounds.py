"""A card's sound is played as its side is shown, again with R, and ends with it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.accessible import misfits, nameless
from tests.ui.fakes import PlainFace, StillClock, StudyFake, Watch, card, session

from gradus.domain.decks.faces import Faces
from gradus.domain.scheduling.session_kind import Kind, SessionPlan
from gradus.errors import GradusError
from gradus.services.quiz.session_view import SessionView
from gradus.ui.design.look import Look
from gradus.ui.quiz.page import QuizPage
from gradus.ui.quiz.parts import Parts
from gradus.ui.quiz.sounds import CardSounds

Key = Qt.Key


class PlayerFake(QObject):
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[tuple[Path, ...] | str] = []

    def play(self, files: tuple[Path, ...]) -> None:
        self.heard.append(files)

    def stop(self) -> None:
        if self.heard and self.heard[-1] != "silence":
            self.heard.append("silence")

    def wait(self) -> None:
        pass


@dataclass
class Heard:
    page: QuizPage
    player: PlayerFake
    by_itself: list[bool]

    def press(self, qtbot: QtBot, key: Qt.Key) -> None:
        with qtbot.waitSignal(self.page.painted):
            QTest.keyClick(self.page, key)


def sounding(number: int, sounds: tuple[str, ...], answer: tuple[str, ...] = ()) -> SessionView:
    faces = Faces("Q ▶", "A", sounds=sounds, answer_sounds=answer)
    return session(number, card=replace(card(number), faces=faces))


@pytest.fixture
def heard(qtbot: QtBot, look: Look, request: pytest.FixtureRequest) -> Heard:
    views = getattr(request, "param", (sounding(1, ("a.mp3",), ("b.mp3",)), session(2)))
    player = PlayerFake()
    switch = [True]
    sounds = CardSounds(lambda: player, lambda: switch[0])
    parts = Parts(look, PlainFace, sounds)
    page = QuizPage(look, StudyFake(*views), PlainFace, StillClock(), Watch(), parts=parts)
    heard = Heard(page, player, switch)
    qtbot.addWidget(page)
    page.resize(1024, 640)
    with qtbot.waitExposed(page):
        page.show()
    return heard


def start(qtbot: QtBot, heard: Heard, plan: SessionPlan | None = None) -> None:
    with qtbot.waitSignal(heard.page.painted):
        heard.page.start(*([plan] if plan else []))


A, B = (Path("decks/a.mp3"),), (Path("decks/b.mp3"),)


def test_each_side_is_heard_as_it_is_shown_and_the_next_card_is_silent(
    qtbot: QtBot, heard: Heard
) -> None:
    start(qtbot, heard)
    assert heard.player.heard == [A]
    assert heard.page.cards.sound.isVisible()
    assert nameless(heard.page) == []
    assert misfits(heard.page) == []
    heard.press(qtbot, Key.Key_Space)
    assert heard.player.heard == [A, "silence", B]
    heard.press(qtbot, Key.Key_3)
    assert heard.player.heard == [A, "silence", B, "silence"]
    assert not heard.page.cards.sound.isVisible()


def test_r_plays_what_the_side_says_again(qtbot: QtBot, heard: Heard) -> None:
    heard.by_itself[0] = False
    start(qtbot, heard)
    assert heard.player.heard == []
    QTest.keyClick(heard.page, Key.Key_R)
    QTest.mouseClick(heard.page.cards.sound.button, Qt.MouseButton.LeftButton)
    assert heard.player.heard == [A, A]
    heard.press(qtbot, Key.Key_Space)
    QTest.keyClick(heard.page, Key.Key_R)
    assert heard.player.heard[-1] == B


@pytest.mark.parametrize("heard", [(sounding(1, ("a.mp3",)),)], indirect=True)
def test_on_an_answer_without_sound_r_plays_that_of_the_question(
    qtbot: QtBot, heard: Heard
) -> None:
    start(qtbot, heard)
    heard.press(qtbot, Key.Key_Space)
    assert heard.player.heard == [A, "silence"]
    QTest.keyClick(heard.page, Key.Key_R)
    assert heard.player.heard[-1] == A


@pytest.mark.parametrize("heard", [(session(1),)], indirect=True)
def test_a_card_without_sound_has_no_key_for_it(qtbot: QtBot, heard: Heard) -> None:
    start(qtbot, heard)
    QTest.keyClick(heard.page, Key.Key_R)
    assert heard.player.heard == []
    assert not heard.page.cards.sound.isVisible()


PLAN = SessionPlan(Kind.CRAM)


@pytest.mark.parametrize("heard", [(replace(sounding(1, ("a.mp3",)), plan=PLAN),)], indirect=True)
def test_in_a_cram_sounds_can_be_heard_as_well(qtbot: QtBot, heard: Heard) -> None:
    start(qtbot, heard, PLAN)
    QTest.keyClick(heard.page, Key.Key_R)
    assert heard.player.heard == [A, A]


def test_leaving_the_quiz_ends_the_sound(qtbot: QtBot, heard: Heard) -> None:
    start(qtbot, heard)
    heard.page.hide()
    assert heard.player.heard == [A, "silence"]


def test_why_nothing_sounds_stands_beside_the_key(qtbot: QtBot, heard: Heard) -> None:
    start(qtbot, heard)
    heard.player.failed.emit(GradusError("No device.", "Plug one in."))
    assert heard.page.cards.sound.note.text() == "No device. Plug one in."
    assert misfits(heard.page) == []
    heard.press(qtbot, Key.Key_Space)
    assert heard.page.cards.sound.note.text() == ""
