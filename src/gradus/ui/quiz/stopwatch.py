"""How long a person was at a card."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Protocol

from PySide6.QtCore import QElapsedTimer

LONGEST = timedelta(seconds=60)
IDLE_AFTER = timedelta(seconds=60)
"""Without a key or the mouse for this long, nobody is there."""


class Stopwatch(Protocol):
    """What the quiz asks of its watch."""

    def start(self) -> None:
        """Begin at zero."""
        ...

    def touch(self) -> None:
        """Note that somebody is there: a key or the mouse was used."""
        ...

    def set_active(self, *, active: bool) -> None:
        """Note that the window came to the front, or went from it."""
        ...

    def elapsed(self) -> timedelta:
        """Return the time that counted since the start."""
        ...


class CardStopwatch:
    """Counts only while the window is in front and somebody is there, up to a minute in all.

    `now` returns seconds that never run backwards, from whatever beginning.
    """

    def __init__(self, now: Callable[[], float] | None = None) -> None:
        self._now = now or _steady()
        self._active = True
        self._counted = 0.0
        self._since = self._touched = self._now()

    def start(self) -> None:
        """Begin at zero; who asked for the next card is there."""
        self._counted = 0.0
        self._since = self._touched = self._now()

    def touch(self) -> None:
        """Note that somebody is there; the time that nobody was is lost."""
        self._count()
        self._touched = self._since

    def set_active(self, *, active: bool) -> None:
        """Note that the window came to the front, or went from it."""
        if active != self._active:
            self.touch()
            self._active = active

    def elapsed(self) -> timedelta:
        """Return the time that counted since the start, a minute at most."""
        self._count()
        return capped(timedelta(seconds=self._counted))

    def _count(self) -> None:
        now = self._now()
        until = min(now, self._touched + IDLE_AFTER.total_seconds())
        if self._active:
            self._counted += max(until - self._since, 0.0)
        self._since = now


def _steady() -> Callable[[], float]:
    timer = QElapsedTimer()
    timer.start()
    return lambda: timer.elapsed() / 1000


def capped(time: timedelta) -> timedelta:
    """Cut a time to a minute, as Anki does."""
    return min(time, LONGEST)
