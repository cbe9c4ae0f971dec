"""All file contents of a pack, each unpacked once: a base first, then what is written upon it."""

from __future__ import annotations

import mmap
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from gradus.repositories.git.inflating import (
    BrokenObjectError,
    inflate_beginning,
    target_size,
)
from gradus.repositories.git.pack import BLOB, DELTA, Header, Pack, unpacked
from gradus.repositories.text import LOOKED_AT, is_binary

_PEEKED_FROM = 50_000
"""A blob that nothing is built upon is first looked at for zeros if it is larger (bytes)."""


class FoundBlob(NamedTuple):
    """Name (raw), size in bytes, and content; None where binary, too large or damaged."""

    name: bytes
    size: int
    content: bytes | None
    damaged: bool = False


@dataclass
class BlobsOfPack:
    """Walks the chains of one pack; `text` and `base` bound what is unpacked (bytes)."""

    pack: Pack
    text: int
    base: int
    _names: dict[int, bytes] = field(default_factory=dict)
    _upon: dict[int, list[tuple[int, Header]]] = field(default_factory=lambda: defaultdict(list))

    def __iter__(self) -> Iterator[FoundBlob]:
        with self.pack.opened() as data:
            waiting: list[tuple[int, Header, bytes | None]] = list(self._roots(data))
            while waiting:
                place, header, base = waiting.pop()
                blob = self._blob(data, place, header, base)
                yield blob
                waiting += ((at, below, blob.content) for at, below in self._upon.pop(place, ()))

    def _roots(self, data: mmap.mmap) -> Iterator[tuple[int, Header, None]]:
        """Yield the blobs that are no deltas, once it is known what is built upon which."""
        roots = []
        for place, name in self.pack.offsets():
            self._names[place] = name
            try:
                header = self.pack.header(data, place)
            except BrokenObjectError:
                continue
            if header.kind == DELTA:
                self._upon[header.base].append((place, header))
            elif header.kind == BLOB:
                roots.append((place, header, None))
        yield from reversed(roots)

    def _blob(self, data: mmap.mmap, place: int, header: Header, base: bytes | None) -> FoundBlob:
        name, size = self._names[place], header.size
        try:
            if header.kind == DELTA:
                size = target_size(inflate_beginning(data, header.start, 24))
            if not self._is_wanted(data, place, header, size, base):
                return FoundBlob(name, size, None)
            found = unpacked(data, header, (BLOB, base or b""), self.base)[1]
        except BrokenObjectError:
            return FoundBlob(name, size, None, damaged=True)
        return FoundBlob(name, size, found)

    def _is_wanted(
        self, data: mmap.mmap, place: int, header: Header, size: int, base: bytes | None
    ) -> bool:
        """Say whether a blob may be text, or something is built upon it."""
        if header.kind == DELTA and base is None:
            return False
        if place in self._upon:
            return size <= self.base
        if size > self.text:
            return False
        if header.kind == DELTA or size < _PEEKED_FROM:
            return True
        return not is_binary(inflate_beginning(data, header.start, LOOKED_AT))
