"""What a file is to become, shown before it is written."""

from __future__ import annotations

import difflib
from dataclasses import dataclass

from gradus.domain.portfolio.readme.encoding import read_text
from gradus.domain.portfolio.readme.outline import split_lines


@dataclass(frozen=True, slots=True)
class FileChange:
    """A file of a repository before (None for no file) and after."""

    name: str
    before: bytes | None
    after: bytes

    @property
    def changed(self) -> bool:
        """Whether there is anything to write."""
        return self.before != self.after

    @property
    def difference(self) -> str:
        """The lines that change, as a unified difference; empty where none does."""
        old, new = _lines(self.before or b""), _lines(self.after)
        return "".join(difflib.unified_diff(old, new, f"a/{self.name}", f"b/{self.name}"))


def _lines(data: bytes) -> list[str]:
    return [f"{line.rstrip(chr(13) + chr(10))}\n" for line in split_lines(read_text(data)[1])]
