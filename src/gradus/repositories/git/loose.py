"""Objects that lie in files of their own, each a zlib stream."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from gradus.repositories import plain_files
from gradus.repositories.git.inflating import BrokenObjectError, inflate, inflate_beginning
from gradus.repositories.git.pack import BLOB, COMMIT, TAG, TREE

_KINDS = {b"commit": COMMIT, b"tree": TREE, b"blob": BLOB, b"tag": TAG}
_LONGEST_HEADER = 32


class LooseObjects:
    """The loose objects of a folder `objects`; names are raw bytes."""

    def __init__(self, folder: Path, name_bytes: int) -> None:
        self._folder, self._digits = folder, 2 * name_bytes
        self._plain: dict[str, bool] = {}

    def names(self) -> Iterator[bytes]:
        """Yield the names of all loose objects, in order."""
        for first in plain_files.names(self._folder):
            if len(first) == 2 and self._is_plain(first):
                found = (first + rest for rest in plain_files.names(self._folder / first))
                yield from (raw for name in found if (raw := self._raw(name)))

    def read(self, name: bytes, limit: int) -> tuple[int, bytes] | None:
        """Return kind and content of an object, None where there is none of this name."""
        data = self._packed(name, limit)
        if data is None:
            return None
        kind, size, skip = _header(data)
        if size > limit:
            raise BrokenObjectError("an object is too large")
        return kind, inflate(data, 0, skip + size)[skip:]

    def kind_and_size(self, name: bytes, limit: int) -> tuple[int, int] | None:
        """Return kind and size (bytes) of an object, None where there is none of this name."""
        data = self._packed(name, limit)
        return None if data is None else _header(data)[:2]

    def _packed(self, name: bytes, limit: int) -> bytes | None:
        digits = name.hex()
        if not self._is_plain(digits[:2]):
            return None
        path = self._folder / digits[:2] / digits[2:]
        data = plain_files.read(path, limit)
        if data is None and plain_files.is_file(path):
            raise BrokenObjectError("an object is too large or cannot be read")
        return data

    def _is_plain(self, first: str) -> bool:
        """Say whether a folder of objects is one itself; it is asked for every object."""
        if not self._plain.get(first):
            self._plain[first] = plain_files.is_folder(self._folder / first)
        return self._plain[first]

    def _raw(self, digits: str) -> bytes | None:
        try:
            return bytes.fromhex(digits) if len(digits) == self._digits else None
        except ValueError:
            return None


def _header(data: bytes) -> tuple[int, int, int]:
    """Return kind, size and the length of what stands before the content."""
    beginning = inflate_beginning(data, 0, _LONGEST_HEADER)
    head, end, _ = beginning.partition(b"\0")
    kind, _, size = head.partition(b" ")
    if not end or kind not in _KINDS or not size.isdigit():
        raise BrokenObjectError("an object has no header")
    return _KINDS[kind], int(size), len(head) + 1
