"""The files of a repository as the checks see them, wherever they were read from."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Protocol


class Source(StrEnum):
    """Which state of a repository was read: what is committed, or what lies in the folder."""

    HEAD = "HEAD"
    FOLDER = "working tree"


class Tree(Protocol):
    """Read-only files of one state of a repository; paths are relative, with `/` between parts."""

    @property
    def source(self) -> Source:
        """Say which state was read."""
        ...

    def paths(self) -> Sequence[str]:
        """Return all files in order; submodules and links are not files."""
        ...

    def size(self, path: str) -> int:
        """Return the size of a file in bytes; KeyError where there is none."""
        ...

    def data(self, path: str) -> bytes:
        """Return the content of a file; KeyError where there is none."""
        ...

    def text(self, path: str) -> str | None:
        """Return the content as UTF-8 with `\\n`; None where it is absent, binary or too large."""
        ...
