"""Whether long work is still wanted and still has time."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

Progress = Callable[[int, int], bool]
"""Called with steps done and steps in all; returns False when the work is to stop."""

_STEPS_BETWEEN = 200


class StoppedError(Exception):
    """Nobody waits for the outcome any more."""


class OutOfTimeError(Exception):
    """The work took longer than it may."""


@dataclass
class GoingOn:
    """Counts steps, tells of them now and then, and breaks off by an exception.

    `seconds` bounds the whole work; `now` is a clock that only ever goes on.
    """

    progress: Progress
    total: int
    seconds: float
    now: Callable[[], float] = time.monotonic
    done: int = 0
    _until: float = field(init=False)

    def __post_init__(self) -> None:
        self._until = self.now() + self.seconds

    def step(self) -> None:
        """Count one step; raises StoppedError or OutOfTimeError now and then."""
        if self.done % _STEPS_BETWEEN == 0:
            if not self.progress(min(self.done, self.total), self.total):
                raise StoppedError
            if self.now() >= self._until:
                raise OutOfTimeError
        self.done += 1
