"""Whether long work is still wanted and still has time."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, field

Progress = Callable[[int, int], bool]
"""Called with steps done and steps in all; returns False when the work is to stop."""

_BETWEEN = 0.05
"""Seconds from one telling to the next; a person notices a stop later than 0.2 s."""


class StoppedError(Exception):
    """Nobody waits for the outcome any more."""


class OutOfTimeError(Exception):
    """The work took longer than it may."""


@dataclass
class GoingOn:
    """Counts steps, tells of them now and then, and breaks off by an exception.

    `now` is a clock in seconds that only ever goes on.
    """

    progress: Progress
    total: int
    now: Callable[[], float] = time.monotonic
    done: int = 0
    _until: float = math.inf
    _next: float = field(default=-math.inf)

    def bound(self, seconds: float) -> None:
        """Let what follows take no longer than this."""
        self._until = self.now() + seconds
        self._next = min(self._next, self._until)

    def step(self) -> None:
        """Count one step; raises StoppedError or OutOfTimeError now and then."""
        self.done += 1
        if self.now() >= self._next:
            self._look()

    def _look(self) -> None:
        if not self.progress(min(self.done, self.total), self.total):
            raise StoppedError
        now = self.now()
        if now >= self._until:
            raise OutOfTimeError
        self._next = min(now + _BETWEEN, self._until)
