"""The files that are committed, read from git's objects."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from gradus.domain.portfolio.tree import Source
from gradus.repositories.git.inflating import BrokenObjectError
from gradus.repositories.git.objects import Objects
from gradus.repositories.text import as_text

_ROOM = 100_000_000
"""Bytes of content that are kept as they come by."""


class HeadTree:
    """A Tree of one commit; a file that git has lost or damaged has no content."""

    def __init__(self, objects: Objects, files: Mapping[str, bytes], most_text: int) -> None:
        self._objects, self._most_text = objects, most_text
        self._files = dict(sorted(files.items()))
        self._names = frozenset(files.values())
        self._sizes: dict[bytes, int] = {}
        self._contents: dict[bytes, bytes] = {}
        self._room = _ROOM

    def remember(self, name: bytes, size: int, content: bytes | None) -> None:
        """Take an object that somebody else has read, so that it need not be read again."""
        if name not in self._names:
            return
        self._sizes[name] = size
        if content is not None and len(content) <= self._room and name not in self._contents:
            self._contents[name] = content
            self._room -= len(content)

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
            return self._size(self._files[path])
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
            return as_text(self._content(self._files[path]))
        except (KeyError, BrokenObjectError):
            return None

    def _size(self, name: bytes) -> int:
        if name not in self._sizes:
            self._sizes[name] = self._objects.kind_and_size(name)[1]
        return self._sizes[name]

    def _content(self, name: bytes) -> bytes:
        """Return a content of at most `most_text` bytes."""
        known = self._contents.get(name)
        if known is None or len(known) > self._most_text:
            return self._objects.read(name, self._most_text)[1]
        return known
