"""What could be better in a deck that is in order."""

from __future__ import annotations

from dataclasses import dataclass

_LONGEST = 120


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


def quoted(text: str) -> str:
    """Return what a file's author wrote in one line that no terminal acts on."""
    line = "".join(sign for sign in " ".join(text.split()) if sign.isprintable())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
