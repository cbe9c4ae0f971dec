"""Wakes the quiz when the next learning step falls due."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from gradus.clock import Clock

# Wakes at least every minute: the computer may have slept, or its clock may have been set.
_LONGEST = 60_000
_SHORTEST = 1_000


class WaitTimer(QObject):
    """Says `woke` at an instant, or a minute later at most."""

    woke = Signal()

    def __init__(self, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.woke)

    def wait_until(self, instant: datetime | None) -> None:
        """Wait for an instant, or for nothing at all."""
        self._timer.stop()
        if instant is not None:
            ahead = round((instant - self._clock.now()).total_seconds() * 1000)
            self._timer.start(min(max(ahead, _SHORTEST), _LONGEST))

    def milliseconds(self) -> int | None:
        """Return the time to the next waking, or None."""
        return self._timer.remainingTime() if self._timer.isActive() else None
