"""What could be better in a deck that is in order."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """A weakness of craft: where (line counts from 1), what, and how to mend it.

    A `Problem` breaks the format and may cost a card; a finding never does.
    """

    path: str
    line: int
    message: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message} {self.remedy}"
