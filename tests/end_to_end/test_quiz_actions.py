"""A person puts cards away, takes it back, asks why, and comes to the end, by keyboard alone."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gradus.app import Gradus
from gradus.paths import DataFolders, bundled
from gradus.ui.quiz.session import Stage
from gradus.ui.quiz.why_dialog import WhyDialog


class HandClock(Protocol):
    """The clock of these tests."""

    def move(self, by: timedelta) -> None: ...


Start = Callable[[], Gradus]
Rows = list[tuple[object, ...]]
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


class Person:
    """Presses keys in a quiz that may be closed and opened again."""

    def __init__(self, qtbot: QtBot, start: Start, folders: DataFolders) -> None:
        self._qtbot = qtbot
        self._start = start
        self._folders = folders
        self.open()

    def open(self) -> None:
        """Open the window and begin the quiz."""
        self.gradus = self._start()
        self.quiz = self.gradus.window.quiz
        with self._qtbot.waitSignal(self.quiz.painted, timeout=10_000):
            QTest.keyClick(self.gradus.window.today, Key.Key_Return)

    def reopen(self) -> None:
        self.gradus.close()
        self.open()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press a key and wait for what it brings to the screen."""
        with self._qtbot.waitSignal(self.quiz.painted, timeout=10_000):
            self.touch(key, modifier)

    def touch(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press a key that leaves the card as it is."""
        QTest.keyClick(self._focus(), key, modifier)

    def answer(self, key: Qt.Key) -> None:
        self.press(Key.Key_Space)
        self.press(key)

    def query(self, sql: str) -> Rows:
        with closing(sqlite3.connect(self._folders.database)) as connection, connection:
            return connection.execute(sql).fetchall()

    def cards(self) -> Rows:
        return self.query("SELECT * FROM cards ORDER BY id")

    def shown(self) -> int | None:
        card = self.quiz.session.view.card
        return None if card is None else card.card_id

    def stage(self) -> Stage:
        return self.quiz.session.stage

    def said(self) -> str:
        return self.quiz.bar.notice.text()

    def _focus(self) -> QWidget:
        focus = self.gradus.window.focusWidget()
        assert focus is not None
        return focus


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    return tmp_path / "decks"


@pytest.fixture
def person(
    qtbot: QtBot,
    start: Start,
    folders: DataFolders,
    shipped: Path,
) -> Person:
    """Open the quiz over a deck of four notes, off the road."""
    shipped.mkdir()
    road = bundled("decks", "roadmap.yaml").read_text("utf-8")
    (shipped / "roadmap.yaml").write_text(road, encoding="utf-8")
    notes = "\n\n".join(f"## Question {n}? {{#n{n}}}\n\nAnswer ${n}$." for n in range(1, 5))
    (shipped / "a.md").write_text(f"---\ntitle: A deck\n---\n\n{notes}\n", "utf-8")
    return Person(qtbot, start, folders)


def test_every_action_is_taken_back_and_done_again_after_restarts(person: Person) -> None:
    untouched, states = person.cards(), []
    steps = (
        (Key.Key_At, SHIFT, "Suspended"),
        (Key.Key_Minus, NONE, "Buried"),
        (Key.Key_0, NONE, "Not learned yet"),
    )
    for number, (key, modifier, said) in enumerate(steps, start=1):
        assert person.shown() == number
        person.press(key, modifier)
        assert person.said().startswith(said)
        states.append(person.cards())
    person.touch(Key.Key_F)
    assert person.quiz.header.flag.isVisible()
    person.answer(Key.Key_4)
    assert person.stage() is Stage.END

    person.reopen()
    assert person.stage() is Stage.END
    person.press(Key.Key_U)
    assert (person.shown(), person.quiz.header.flag.isVisible()) == (4, True)
    person.touch(Key.Key_Z, CONTROL)
    assert not person.quiz.header.flag.isVisible()
    for number, state in ((3, states[1]), (2, states[0]), (1, untouched)):
        person.press(Key.Key_U)
        assert (person.shown(), person.cards()) == (number, state)
    assert not person.quiz.session.view.can_undo

    person.reopen()
    for state in states:
        person.press(Key.Key_Y, CONTROL)
        assert person.cards() == state
    person.touch(Key.Key_Z, CONTROL | SHIFT)
    assert person.quiz.header.flag.isVisible()
    person.press(Key.Key_Y, CONTROL)
    assert person.stage() is Stage.END
    kinds = [kind for (kind,) in person.query("SELECT kind FROM card_events ORDER BY sequence")]
    done = ["suspended", "buried", "buried", "flagged", "answered"]
    assert kinds == [*done, *["undone"] * 5, *["redone"] * 5]


def test_the_end_of_a_day_says_what_it_came_to(person: Person) -> None:
    for key in (Key.Key_4, Key.Key_3, Key.Key_4):
        person.answer(key)
    person.press(Key.Key_Minus)
    assert person.stage() is Stage.WAITING
    person.press(Key.Key_Return)
    person.answer(Key.Key_3)
    assert person.stage() is Stage.END
    figures = person.quiz.figures
    assert figures.answers.text() == "4 answers"
    assert figures.met.text() == "3 cards met for the first time"
    assert figures.learned.text() == "3 cards learned"
    assert not figures.recalled.isVisible()
    assert person.quiz.message.text.text() == "Tomorrow brings 1 card, about 1 minute."


def test_why_says_of_the_card_answered_last_what_was_stored(person: Person) -> None:
    person.answer(Key.Key_4)
    person.touch(Key.Key_I)
    dialog = person.gradus.window.findChild(WhyDialog)
    assert dialog is not None
    ((payload, day),) = person.query("SELECT payload, study_day FROM card_events")
    days = json.loads(str(payload))["due_day"] - int(str(day))
    assert dialog.windowTitle() == f"Why {days} days?"
    assert {row[0]: row[1] for row in dialog.rows()}["Recall"] == "–"
    QTest.keyClick(dialog.close_button, Key.Key_I)
    assert person.shown() == 2


def test_a_card_forgotten_for_the_eighth_time_can_be_suspended(
    person: Person, clock: HandClock
) -> None:
    person.answer(Key.Key_4)
    person.query("UPDATE cards SET lapses = 7, due_day = last_day + 1 WHERE id = 1")
    clock.move(timedelta(days=1))
    person.reopen()
    assert person.shown() == 1
    person.answer(Key.Key_1)
    assert person.stage() is Stage.LEECH
    assert person.said() == "Forgotten 8 times. Rewrite it (E) or suspend it (@)."
    person.press(Key.Key_At)
    assert person.shown() != 1
    assert person.query("SELECT suspended FROM cards WHERE id = 1") == [(1,)]
