"""All objects of one kind in a pack, each unpacked once: a base first, then what is upon it."""

from __future__ import annotations

import mmap
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from gradus.repositories.git.inflating import (
    BrokenObjectError,
    applied,
    inflate,
    inflate_beginning,
    target_size,
)
from gradus.repositories.git.pack import BLOB, DELTA, Header, Pack
from gradus.repositories.text import LOOKED_AT, is_binary

_PEEKED_FROM = 50_000
"""A blob that nothing is built upon is first looked at for zeros if it is larger (bytes)."""

_WHOLE_DELTA = 1_000_000
"""A delta of at most as many bytes is unpacked at once, larger ones after a look at their size."""


class Found(NamedTuple):
    """Name (raw), size in bytes, and content; None where binary, too large or damaged."""

    name: bytes
    size: int
    content: bytes | None
    damaged: bool = False


@dataclass
class Chains:
    """The chains of one pack; `text` and `base` bound what is unpacked (bytes).

    `step` is called twice for every object of the pack, as it is listed and as its header is read.
    """

    pack: Pack
    text: int
    base: int
    step: Callable[[], None] = lambda: None
    _names: dict[int, bytes] = field(default_factory=dict)
    _upon: dict[int, list[tuple[int, Header]]] = field(default_factory=lambda: defaultdict(list))
    _roots: dict[int, list[tuple[int, Header]]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        data = self.pack.mapped()
        for place, name in self.pack.offsets(self.step):
            self.step()
            self._names[place] = name
            try:
                header = self.pack.header(data, place)
            except BrokenObjectError:
                continue
            if header.kind == DELTA:
                self._upon[header.base].append((place, header))
            else:
                self._roots[header.kind].append((place, header))

    def of_kind(self, kind: int) -> Iterator[Found]:
        """Yield all objects of a kind; what was yielded is forgotten."""
        data = self.pack.mapped()
        waiting: list[tuple[int, Header, bytes | None]] = [
            (place, header, None) for place, header in reversed(self._roots.pop(kind, []))
        ]
        while waiting:
            place, header, base = waiting.pop()
            found = self._found(data, place, header, base)
            yield found
            waiting += ((at, below, found.content) for at, below in self._upon.pop(place, ()))

    def _found(self, data: mmap.mmap, place: int, header: Header, base: bytes | None) -> Found:
        name = self._names.pop(place)
        try:
            if header.kind == DELTA:
                return Found(name, *self._written_upon(data, place, header, base))
            content = None
            if self._is_wanted(data, place, header):
                content = inflate(data, header.start, header.size)
            return Found(name, header.size, content)
        except BrokenObjectError:
            return Found(name, header.size, None, damaged=True)

    def _written_upon(
        self, data: mmap.mmap, place: int, header: Header, base: bytes | None
    ) -> tuple[int, bytes | None]:
        """Return size and content of an object that is stored as a delta."""
        whole = header.size <= _WHOLE_DELTA
        most = header.size if whole else 24
        delta = (inflate if whole else inflate_beginning)(data, header.start, most)
        size = target_size(delta)
        if base is None or size > self._most(place):
            return size, None
        if not whole:
            if header.size > self.base:
                raise BrokenObjectError("an object is too large")
            delta = inflate(data, header.start, header.size)
        return size, applied(base, delta, self.base, size)

    def _most(self, place: int) -> int:
        """Return how large an object may be: larger where something is built upon it."""
        return self.base if place in self._upon else self.text

    def _is_wanted(self, data: mmap.mmap, place: int, header: Header) -> bool:
        """Say whether an object may be text, or something is built upon it."""
        if header.size > self._most(place):
            return False
        if header.kind != BLOB or place in self._upon or header.size < _PEEKED_FROM:
            return True
        return not is_binary(inflate_beginning(data, header.start, LOOKED_AT))
