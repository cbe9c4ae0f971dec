"""What counts of the time at a card, and what is said of one that is forgotten again and again."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.end_to_end.test_quiz import Start, begin, press, query, reveal
from tests.end_to_end.test_quiz_actions import Person
from tests.support.decks import ROAD, basic, write

from gradus.paths import DataFolders
from gradus.ui.quiz import stopwatch

Key = Qt.Key


class HandClock(Protocol):
    """The clock of these tests."""

    def move(self, by: timedelta) -> None: ...


class Seconds:
    """A steady clock that is moved by hand."""

    def __init__(self) -> None:
        self.present = 0.0

    def __call__(self) -> float:
        return self.present


@pytest.fixture
def seconds(monkeypatch: pytest.MonkeyPatch) -> Seconds:
    seconds = Seconds()
    monkeypatch.setattr(stopwatch, "_steady", lambda: seconds)
    return seconds


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    """A road on which loops need nothing yet, with a card for each of two topics."""
    folder = tmp_path / "decks"
    write(folder, "algebra.md", [basic("sum")], topic="algebra")
    write(folder, "loops.md", [basic("loop")], topic="loops")
    (folder / "roadmap.yaml").write_text(
        ROAD.replace("requires: [algebra]", "requires: []"), encoding="utf-8"
    )
    return folder


def stored_seconds(folders: DataFolders) -> list[float]:
    found = query(folders, "SELECT payload FROM card_events WHERE kind = 'answered'")
    return sorted(json.loads(str(payload))["duration_ms"] / 1000 for (payload,) in found)


def test_a_card_that_is_left_alone_counts_a_minute_at_most(
    qtbot: QtBot, start: Start, folders: DataFolders, seconds: Seconds
) -> None:
    gradus = start()
    begin(qtbot, gradus)
    seconds.present += 12
    reveal(qtbot, gradus)
    press(qtbot, gradus, Key.Key_3)
    seconds.present += 3_600
    reveal(qtbot, gradus)
    press(qtbot, gradus, Key.Key_3)
    assert stored_seconds(folders) == [12, 60]


LOOP = "SELECT id FROM cards WHERE key LIKE '%:loop:0'"


def test_a_card_forgotten_for_the_eighth_time_names_what_it_needs(
    qtbot: QtBot, start: Start, folders: DataFolders, shipped: Path, clock: HandClock
) -> None:
    person = Person(qtbot, start, folders)
    if person.query(LOOP) != [(person.shown(),)]:
        person.press(Key.Key_At)  # what loops will need stays unknown
    person.answer(Key.Key_4)
    person.query(f"UPDATE cards SET lapses = 7, due_day = last_day + 1 WHERE id = ({LOOP})")
    (shipped / "roadmap.yaml").write_text(ROAD, encoding="utf-8")
    clock.move(timedelta(days=1))
    person.reopen()
    assert person.query(LOOP) == [(person.shown(),)]
    person.answer(Key.Key_1)
    assert person.said() == (
        "Forgotten 8 times. Rewrite it (E), suspend it (@), or repeat “Algebra” first: 0% known."
    )
