"""How long a card was on screen."""

from __future__ import annotations

from datetime import timedelta
from typing import Protocol

from PySide6.QtCore import QElapsedTimer

LONGEST = timedelta(seconds=60)


class Stopwatch(Protocol):
    """What the quiz asks of its watch."""

    def start(self) -> None:
        """Begin at zero."""
        ...

    def elapsed(self) -> timedelta:
        """Return the time since the start."""
        ...


class CardStopwatch:
    """Never reports more than a minute: longer means that nobody looked."""

    def __init__(self) -> None:
        self._timer = QElapsedTimer()

    def start(self) -> None:
        """Begin at zero."""
        self._timer.start()

    def elapsed(self) -> timedelta:
        """Return the time since the start, a minute at most."""
        return capped(timedelta(milliseconds=self._timer.elapsed()))


def capped(time: timedelta) -> timedelta:
    """Cut a time to a minute, as Anki does."""
    return min(time, LONGEST)
