"""How far a piece of work is, when it is one part of several."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[int, int], bool]
"""Is told how much is done, and of how much; returns whether to go on."""

WHOLE = 1_000
"""The steps in which a backup or a restoring counts, whatever it consists of."""


class BackupStoppedError(Exception):
    """Whoever asked for a copy, or for one to be read, wants it no longer."""


class Steps:
    """One part of the work: from `begin` to `end` of WHOLE."""

    def __init__(
        self, progress: Progress = lambda _done, _total: True, begin: int = 0, end: int = WHOLE
    ) -> None:
        self._progress = progress
        self._begin = begin
        self._end = end

    def part(self, begin: float, end: float) -> Steps:
        """Return a part of this part; both are shares of it, from 0 to 1."""
        length = self._end - self._begin
        return Steps(
            self._progress,
            self._begin + round(begin * length),
            self._begin + round(end * length),
        )

    def tell(self, done: int, total: int) -> None:
        """Say how far this part is; raises BackupStoppedError where it is not to go on."""
        if not self.tell_on(done, total):
            raise BackupStoppedError

    def tell_on(self, done: int, total: int) -> bool:
        """Say how far this part is to whoever stops by what it returns."""
        share = done / total if total else 1.0
        where = self._begin + round(share * (self._end - self._begin))
        return self._progress(where, WHOLE)

    def goes_on(self) -> bool:
        """Whether it is to go on, from within what cannot raise."""
        return self._progress(self._begin, WHOLE)
