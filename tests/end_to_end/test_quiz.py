"""A person answers with the keyboard, takes an answer back, restarts, and finds everything."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gradus.app import Gradus
from gradus.domain.scheduling.memory import MemoryModel, SchedulerSettings
from gradus.domain.scheduling.replay import replay
from gradus.paths import DataFolders
from gradus.store import cards, events
from gradus.store.database import Database
from gradus.store.engine import open_engine

Start = Callable[[], Gradus]
Rows = list[tuple[object, ...]]
RATINGS = (Qt.Key.Key_3, Qt.Key.Key_1, Qt.Key.Key_4, Qt.Key.Key_2, Qt.Key.Key_3)


def press(qtbot: QtBot, gradus: Gradus, key: Qt.Key) -> None:
    """Press a key in the quiz and wait until what it did is on screen."""
    with qtbot.waitSignal(gradus.window.quiz.painted, timeout=10_000):
        QTest.keyClick(gradus.window.quiz, key)


def begin(qtbot: QtBot, gradus: Gradus) -> None:
    with qtbot.waitSignal(gradus.window.quiz.painted, timeout=10_000):
        QTest.keyClick(gradus.window.today, Qt.Key.Key_Return)


def answer(qtbot: QtBot, gradus: Gradus, key: Qt.Key) -> None:
    reveal(qtbot, gradus)
    press(qtbot, gradus, key)


def reveal(qtbot: QtBot, gradus: Gradus) -> None:
    """Turn a card of whatever type over; nothing typed or chosen means: show me."""
    while not gradus.window.quiz.showing_answer():
        press(qtbot, gradus, Qt.Key.Key_Return)


def query(folders: DataFolders, sql: str) -> Rows:
    with closing(sqlite3.connect(folders.database)) as connection:
        return connection.execute(sql).fetchall()


def card_rows(folders: DataFolders) -> Rows:
    return query(folders, "SELECT * FROM cards ORDER BY id")


def shown(gradus: Gradus) -> object:
    card = gradus.window.quiz.session.view.card
    assert card is not None
    return card


def test_twenty_answers_one_undone_and_a_restart_keep_every_card_and_the_next_one(
    qtbot: QtBot, start: Start, folders: DataFolders
) -> None:
    gradus = start()
    begin(qtbot, gradus)
    for key, _ in zip(cycle(RATINGS), range(19), strict=False):
        answer(qtbot, gradus, key)
    before_last, rows_before_last = shown(gradus), card_rows(folders)
    answer(qtbot, gradus, Qt.Key.Key_3)
    assert query(folders, "SELECT count(*) FROM card_events WHERE kind = 'answered'") == [(20,)]
    assert card_rows(folders) != rows_before_last

    press(qtbot, gradus, Qt.Key.Key_U)
    assert shown(gradus) == before_last
    assert card_rows(folders) == rows_before_last
    gradus.close()

    again = start()
    assert card_rows(folders) == rows_before_last
    begin(qtbot, again)
    assert shown(again) == before_last
    assert again.window.quiz.session.view.done == 19


def test_the_interval_on_a_button_is_the_one_that_is_stored(
    qtbot: QtBot, start: Start, folders: DataFolders
) -> None:
    gradus = start()
    begin(qtbot, gradus)
    reveal(qtbot, gradus)
    easy = gradus.window.quiz.session.view.card
    assert easy is not None
    press(qtbot, gradus, Qt.Key.Key_4)
    ((payload, day),) = query(folders, "SELECT payload, study_day FROM card_events")
    stored = timedelta(days=json.loads(str(payload))["due_day"] - int(str(day)))
    assert stored == easy.choices[3].interval


def test_what_the_events_say_is_what_the_cards_hold(
    qtbot: QtBot, start: Start, folders: DataFolders
) -> None:
    gradus = start()
    begin(qtbot, gradus)
    for key in (*RATINGS, Qt.Key.Key_3):
        answer(qtbot, gradus, key)
    press(qtbot, gradus, Qt.Key.Key_U)
    gradus.close()
    model = MemoryModel(SchedulerSettings())
    database = Database(open_engine(folders.database))
    with database.read() as connection:
        for (card_id,) in query(folders, "SELECT id FROM cards"):
            stored = cards.load(connection, int(str(card_id)))
            assert stored is not None
            assert stored.state == replay(model, events.of_card(connection, stored.key))
    database.close()


def test_escape_leads_back_to_today_with_its_figures_fresh(qtbot: QtBot, start: Start) -> None:
    gradus = start()
    begin(qtbot, gradus)
    answer(qtbot, gradus, Qt.Key.Key_4)
    QTest.keyClick(gradus.window.quiz, Qt.Key.Key_Escape)
    qtbot.waitUntil(gradus.window.today.isVisible)
    assert gradus.window.sidebar.isVisible()
    assert "19" in gradus.window.today.subtitle.text()


def test_the_self_check_answers_a_card_elsewhere_and_leaves_a_picture(tmp_path: Path) -> None:
    import subprocess
    import sys

    outcome = subprocess.run(
        [sys.executable, "-m", "gradus", "--self-check", "--data-dir", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=50,
    )
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    assert ": ok, " in outcome.stdout
    assert (tmp_path / "logs" / "self-check.png").read_bytes().startswith(b"\x89PNG")
    assert not (tmp_path / "gradus.sqlite").exists()
