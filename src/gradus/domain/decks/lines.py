"""Which line of a file an offset stands in."""

from __future__ import annotations

import bisect
import re


class Lines:
    """The lines of a text whose first one is line `first` of its file."""

    def __init__(self, text: str, first: int) -> None:
        self._ends = [match.start() for match in re.finditer("\n", text)]
        self._first = first

    def at(self, offset: int) -> int:
        """Return the line that holds this character."""
        return self._first + bisect.bisect_left(self._ends, offset)
