"""One pack: where its objects are, what kind they have, and their content."""

from __future__ import annotations

import heapq
import io
import mmap
import struct
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from dulwich.object_format import ObjectFormat
from dulwich.pack import PackFileDisappeared, PackIndex, load_pack_index_file

from gradus.repositories import plain_files
from gradus.repositories.git.inflating import (
    BrokenObjectError,
    applied,
    inflate,
    inflate_beginning,
    target_size,
)
from gradus.repositories.git.kept import Kept

COMMIT, TREE, BLOB, TAG, DELTA = 1, 2, 3, 4, 6
_BY_NAME = 7
_LONGEST_CHAIN = 4_096
_LARGEST_INDEX = 1_000_000_000
_SORTED_AT_ONCE = 50_000
_MOST_AT_HAND = 300_000
"""Places of so many objects are kept at hand once they have been listed; some 30 MB."""

_BAD_INDEX = (AssertionError, KeyError, ValueError, IndexError, struct.error, PackFileDisappeared)


class Header(NamedTuple):
    """What stands before an object: `start` is where its stream begins, `base` the delta's base."""

    kind: int
    size: int
    start: int
    base: int = 0


class Pack:
    """A pack and its index; its file is mapped into memory when it is first read.

    All methods raise BrokenObjectError where the pack is not what it should be.
    """

    def __init__(self, index: Path, form: ObjectFormat, kept: Kept) -> None:
        self.path = index.with_suffix(".pack")
        self._index_path, self._form, self._kept = index, form, kept
        self._data: mmap.mmap | None = None
        self._places: dict[bytes, int] = {}

    @cached_property
    def _index(self) -> PackIndex:
        data = plain_files.read(self._index_path, _LARGEST_INDEX)
        if data is None:
            raise BrokenObjectError("the index of a pack cannot be read")
        try:
            with io.BytesIO(data) as stream:
                return load_pack_index_file(self._index_path, stream, self._form)
        except _BAD_INDEX as error:
            raise BrokenObjectError("the index of a pack is damaged") from error

    def __len__(self) -> int:
        return len(self._index)

    def offsets(self, step: Callable[[], None] = lambda: None) -> Iterator[tuple[int, bytes]]:
        """Yield place and name of every object, by place; `step` is called for each before."""
        pieces: list[list[tuple[int, bytes]]] = [[]]
        try:
            for name, place, _ in self._index.iterentries():
                step()
                pieces[-1].append((place, name))
                if len(pieces[-1]) == _SORTED_AT_ONCE:
                    pieces[-1].sort()
                    pieces.append([])
        except _BAD_INDEX as error:
            raise BrokenObjectError("the index of a pack is damaged") from error
        pieces[-1].sort()
        if len(self) <= _MOST_AT_HAND:
            self._places = {name: place for piece in pieces for place, name in piece}
        return heapq.merge(*pieces)

    def find(self, name: bytes) -> int | None:
        """Return the place of an object, or None where the pack has no such object."""
        if self._places:
            return self._places.get(name)
        try:
            return self._index.object_offset(name)  # type: ignore[arg-type]
        except KeyError:
            return None
        except _BAD_INDEX as error:
            raise BrokenObjectError("the index of a pack is damaged") from error

    def mapped(self) -> mmap.mmap:
        """Return the file as it is mapped into memory; it stays so until `close`."""
        if self._data is None:
            self._data = _mapped(self.path)
        return self._data

    def close(self) -> None:
        """Let go of the file; it is mapped again when something is read."""
        if self._data is not None:
            self._data.close()
            self._data = None
        self._places.clear()

    def kind_and_size(self, place: int) -> tuple[int, int]:
        """Return kind and size (bytes) of an object without unpacking it."""
        data = self.mapped()
        header = self.header(data, place)
        size = header.size
        if header.kind == DELTA:
            size = target_size(inflate_beginning(data, header.start, 24))
        (kind, _), chain = self._chain(data, place)
        return (chain[-1][1].kind if chain else kind), size

    def read(self, place: int, limit: int) -> tuple[int, bytes]:
        """Return kind and content of an object of at most `limit` bytes."""
        data = self.mapped()
        found, chain = self._chain(data, place)
        for step, header in reversed(chain):
            found = unpacked(data, header, found, limit)
            self._kept.add((self._index_path, step), found)
        return found

    def header(self, data: mmap.mmap, place: int) -> Header:
        """Read what stands before the object at a place."""
        try:
            return self._header(data, place)
        except IndexError as error:
            raise BrokenObjectError("a pack ends within an object") from error

    def _chain(
        self, data: mmap.mmap, place: int
    ) -> tuple[tuple[int, bytes], list[tuple[int, Header]]]:
        """Return an object and the bases under it, down to the last that is not kept.

        With it comes what the last of them is built upon, if that is kept.
        """
        chain: list[tuple[int, Header]] = []
        while len(chain) < _LONGEST_CHAIN:
            known = self._kept.get((self._index_path, place))
            if known is not None:
                return known, chain
            header = self.header(data, place)
            chain.append((place, header))
            if header.kind != DELTA:
                return (0, b""), chain
            place = header.base
        raise BrokenObjectError("a chain of deltas does not end")

    def _header(self, data: mmap.mmap, place: int) -> Header:
        byte = data[place]
        start, kind, size, shift = place + 1, byte >> 4 & 7, byte & 15, 4
        while byte & 0x80:
            byte = data[start]
            size |= (byte & 0x7F) << shift
            start, shift = start + 1, shift + 7
        if kind == DELTA:
            back, start = _distance(data, start)
            return Header(DELTA, size, start, _before(place, place - back))
        if kind == _BY_NAME:
            name = data[start : start + self._form.oid_length]
            return Header(DELTA, size, start + len(name), self._base(name))
        if kind not in {COMMIT, TREE, BLOB, TAG}:
            raise BrokenObjectError("a pack holds an object of no known kind")
        return Header(kind, size, start)

    def _base(self, name: bytes) -> int:
        place = self.find(name)
        if place is None:
            raise BrokenObjectError("the base of a delta is missing")
        return place


def unpacked(
    data: mmap.mmap, header: Header, base: tuple[int, bytes], limit: int
) -> tuple[int, bytes]:
    """Return kind and content of an object, given those of the base if it is a delta."""
    if header.size > limit:
        raise BrokenObjectError("an object is too large")
    own = inflate(data, header.start, header.size)
    if header.kind == DELTA:
        return base[0], applied(base[1], own, limit)
    return header.kind, own


def _distance(data: mmap.mmap, place: int) -> tuple[int, int]:
    """Read how far back the base of a delta is (git's pack format: offset encoding)."""
    byte = data[place]
    back = byte & 0x7F
    while byte & 0x80:
        place += 1
        byte = data[place]
        back = ((back + 1) << 7) | (byte & 0x7F)
    return back, place + 1


def _before(place: int, base: int) -> int:
    if not 0 < base < place:
        raise BrokenObjectError("the base of a delta is outside its pack")
    return base


def _mapped(path: Path) -> mmap.mmap:
    if not plain_files.is_file(path):
        raise BrokenObjectError("a pack is missing")
    try:
        with path.open("rb") as file:
            return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError) as error:
        raise BrokenObjectError("a pack cannot be opened") from error
