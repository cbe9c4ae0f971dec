"""Opens every card of a folder of decks in the real window and says how long the window was deaf.

usage: python -m tests.proofs.suffering DATA DECKS CARDS

CARDS is how many cards are looked at. Standard output is one JSON object: what was
said of the decks, the longest gap in milliseconds between two ticks of a 5 ms timer while decks
were read, and the same for each side of each card.
"""

from __future__ import annotations

import json
import socket
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from tests.proofs.hostile_decks import SECRET
from tests.proofs.real_window import opened, press

from gradus.app import Gradus
from gradus.services.decks.sync import SyncReport
from gradus.ui.quiz.session import Stage

TICK_MS = 5
SETTLING, WATCHED = 10.0, 0.1
"""Seconds that a card gets for its formulas, and that it is watched after that."""

reached: list[str] = []
_STARTERS = ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.fork")


def watch(event: str, arguments: tuple[Any, ...]) -> None:
    """Note every socket that is not of this computer, and every program that is started."""
    if event == "socket.__new__" and arguments[1] != socket.AF_UNIX:
        reached.append(f"{event} {arguments[1:]}")
    elif event in _STARTERS:
        reached.append(event)


class Gaps:
    """Measures how long the event loop did not come round."""

    def __init__(self) -> None:
        self._timer = QTimer(interval=TICK_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._last = time.perf_counter()
        self._longest = 0.0
        self._timer.start()

    def longest(self) -> float:
        """Return the longest gap since this was last asked, in milliseconds."""
        self._tick()
        longest, self._longest = self._longest, 0.0
        return round(longest * 1000, 1)

    def _tick(self) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, now - self._last)
        self._last = now


class Suffering:
    """Goes through the quiz as a person does who looks at every card."""

    def __init__(self, application: QApplication, gradus: Gradus, most: int) -> None:
        self._application, self._gradus = application, gradus
        self._most = most
        self._gaps = Gaps()

    def report(self) -> dict[str, Any]:
        """Read the decks, show each card from both sides and tell."""
        reports: list[SyncReport] = []
        self._gradus.decksRead.connect(reports.append)
        self._gradus.start()
        begun = time.perf_counter()
        self._until(lambda: bool(reports), 120)
        seconds = time.perf_counter() - begun
        self._until(lambda: False, WATCHED)
        reading = self._gaps.longest()
        press(self._gradus.window.today, Qt.Key.Key_Return)
        return {
            "problems": [f"{one.path}:{one.line}: {one.message}" for one in reports[0].problems],
            "reading": {"seconds": round(seconds, 2), "gap_ms": reading},
            "cards": list(self._cards()),
            "reached": reached,
        }

    def _cards(self) -> Iterator[dict[str, Any]]:
        quiz = self._gradus.window.quiz
        for number in range(self._most):
            if quiz.session.stage is not Stage.QUESTION or quiz.session.view.card is None:
                return
            deck = quiz.session.view.card.folder.name
            for side, key in (("question", Qt.Key.Key_Return), ("answer", Qt.Key.Key_4)):
                yield {"deck": deck, "card": number, "side": side, **self._look()}
                press(quiz, key)

    def _look(self) -> dict[str, Any]:
        begun = time.perf_counter()
        settled = self._until(self._gradus.window.quiz.is_settled, SETTLING)
        seconds = time.perf_counter() - begun
        self._until(lambda: False, WATCHED)
        gap = self._gaps.longest()
        leaks = self._shows_the_secret()
        self._gaps.longest()
        return {"gap_ms": gap, "settled": settled, "seconds": round(seconds, 2), "leaks": leaks}

    def _shows_the_secret(self) -> bool:
        image = self._gradus.window.grab().toImage()
        lines = range(0, image.height(), 20)
        return any(
            image.pixelColor(x, y) == SECRET for y in lines for x in range(0, image.width(), 20)
        )

    def _until(self, condition: Callable[[], bool], seconds: float) -> bool:
        deadline = time.perf_counter() + seconds
        while not condition():
            if time.perf_counter() > deadline:
                return False
            self._application.processEvents()
            time.sleep(0.001)
        return True


def main() -> int:
    data, decks, most = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    sys.addaudithook(watch)
    with opened(data, decks) as (application, gradus):
        sys.stdout.write(json.dumps(Suffering(application, gradus, most).report()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
