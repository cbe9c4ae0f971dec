"""Bounding the time that a stranger's exercises may take, without a clock."""

from __future__ import annotations

from gradus.domain.decks.exercises.errors import ExpressionError

PER_EXERCISE = 40_000
"""Steps of some microseconds; an ordinary drawing takes fifty, a patient `where` a thousand."""

PER_FILE = 1_000_000


class Work:
    """Steps that are left; what is spent is spent of the whole it is part of as well."""

    def __init__(self, allowed: int = PER_EXERCISE, whole: Work | None = None) -> None:
        self._left = allowed
        self._whole = whole

    def spend(self, steps: int) -> None:
        """Take steps away; raises ExpressionError when none are left."""
        self._left -= steps
        if self._left < 0:
            raise ExpressionError("takes too long to compute")
        if self._whole is not None:
            self._whole.spend(steps)
