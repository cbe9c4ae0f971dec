"""The files that are committed, read from git's objects."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from gradus.domain.portfolio.tree import Source
from gradus.repositories.git.inflating import BrokenObjectError
from gradus.repositories.git.objects import Objects
from gradus.repositories.text import as_text


class HeadTree:
    """A Tree of one commit; a file that git has lost or damaged has no content."""

    def __init__(self, objects: Objects, files: Mapping[str, bytes], most_text: int) -> None:
        self._objects, self._files, self._most_text = (
            objects,
            dict(sorted(files.items())),
            most_text,
        )

    @property
    def source(self) -> Source:
        """Say that this is what is committed."""
        return Source.HEAD

    def paths(self) -> Sequence[str]:
        """Return all files in order."""
        return tuple(self._files)

    def size(self, path: str) -> int:
        """Return the size of a file in bytes; KeyError where there is none."""
        try:
            return self._objects.kind_and_size(self._files[path])[1]
        except BrokenObjectError as error:
            raise KeyError(path) from error

    def data(self, path: str) -> bytes:
        """Return the content of a file; KeyError where there is none or it is damaged."""
        try:
            return self._objects.read(self._files[path])[1]
        except BrokenObjectError as error:
            raise KeyError(path) from error

    def text(self, path: str) -> str | None:
        """Return the content as UTF-8 with `\\n`; None where absent, binary or too large."""
        try:
            return as_text(self._objects.read(self._files[path], self._most_text)[1])
        except (KeyError, BrokenObjectError):
            return None
