"""What was done in this sitting."""

from __future__ import annotations

from datetime import timedelta


class Tally:
    """Counts answers and the time they took; an undo takes the last one back."""

    def __init__(self) -> None:
        self._times: list[timedelta] = []

    def add(self, time: timedelta) -> None:
        """Count one answer."""
        self._times.append(time)

    def take_back(self) -> None:
        """Uncount the last answer of this sitting, if there is one."""
        if self._times:
            self._times.pop()

    @property
    def answers(self) -> int:
        """How many answers were given."""
        return len(self._times)

    @property
    def minutes(self) -> int:
        """How many minutes they took, one at least."""
        return max(round(sum(self._times, timedelta()) / timedelta(minutes=1)), 1)
