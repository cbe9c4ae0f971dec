"""Answers cards in the real window as fast as it allows, and says so as the next card is painted.

usage: python -m tests.proofs.answering DATA DECKS SEED [--answers N] [--synchronous-off]

For every answer and every undo one line is written to standard output, from inside the paint event
that shows what comes after it: `answered CARD RATING` or `undone CARD`, CARD being a row's id.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from sqlalchemy import event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry
from tests.proofs.real_window import opened, press

from gradus.app import Gradus
from gradus.ui.quiz.session import Stage

NOTHING_LEFT = 3
RATINGS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)
UNDO_IN = 15


class Answering:
    """Presses the next key as soon as what the last one did has been painted."""

    def __init__(self, gradus: Gradus, seed: int, answers: int) -> None:
        self._today, self._quiz = gradus.window.today, gradus.window.quiz
        self._random = random.Random(seed)
        self._left = answers
        self._unsaid = ""
        gradus.decksRead.connect(lambda _report: press(self._today, Qt.Key.Key_Return))
        self._quiz.painted.connect(self._acknowledge)

    def _acknowledge(self) -> None:
        if self._unsaid:
            os.write(sys.stdout.fileno(), self._unsaid.encode())
            self._unsaid = ""
            self._left -= 1
        QTimer.singleShot(0, QCoreApplication.quit if self._left == 0 else self._go_on)

    def _go_on(self) -> None:
        session = self._quiz.session
        before = session.view
        match session.stage:
            case Stage.END:
                QCoreApplication.exit(NOTHING_LEFT)
            case Stage.ANSWER:
                assert before.card is not None
                rating = self._random.choice(RATINGS)
                press(self._quiz, rating)
                if session.view is not before:
                    self._unsaid = f"answered {before.card.card_id} {rating - Qt.Key.Key_0}\n"
            case Stage.QUESTION if before.can_undo and self._random.randrange(UNDO_IN) == 0:
                press(self._quiz, Qt.Key.Key_U)
                if session.view is not before and session.view.card is not None:
                    self._unsaid = f"undone {session.view.card.card_id}\n"
            case _:
                press(self._quiz, Qt.Key.Key_Return)  # nothing typed or picked: show me


def without_fsync(gradus: Gradus) -> None:
    """Make every connection as careless as SQLite can be."""

    @event.listens_for(gradus.database._engine, "connect")
    def forget(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        connection.cursor().execute("PRAGMA synchronous = OFF")

    gradus.database.close()  # connections made from here on are new ones


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("decks", type=Path)
    parser.add_argument("seed", type=int)
    parser.add_argument("--answers", type=int, default=-1)
    parser.add_argument("--synchronous-off", action="store_true")
    options = parser.parse_args()
    with opened(options.data, options.decks) as (application, gradus):
        if options.synchronous_off:
            without_fsync(gradus)
        answering = Answering(gradus, options.seed, options.answers)
        gradus.start()
        code = application.exec()
        del answering
    return code


if __name__ == "__main__":
    sys.exit(main())
