"""Objects that were just unpacked, since those that follow are written as differences to them."""

from __future__ import annotations

from collections import OrderedDict

Place = tuple[object, int]
Found = tuple[int, bytes]


class Kept:
    """Kinds and contents by pack and place; what was wanted longest ago goes first.

    Together they take at most `most` bytes.
    """

    def __init__(self, most: int = 64_000_000) -> None:
        self._most, self._bytes = most, 0
        self._found: OrderedDict[Place, Found] = OrderedDict()

    def get(self, place: Place) -> Found | None:
        """Return kind and content, or None where they are not kept."""
        found = self._found.get(place)
        if found is not None:
            self._found.move_to_end(place)
        return found

    def add(self, place: Place, found: Found) -> None:
        """Keep an object, unless it would drive out most others."""
        if len(found[1]) > self._most // 8 or place in self._found:
            return
        self._found[place] = found
        self._bytes += len(found[1])
        while self._bytes > self._most:
            _, gone = self._found.popitem(last=False)
            self._bytes -= len(gone[1])

    def clear(self) -> None:
        """Keep nothing."""
        self._found.clear()
        self._bytes = 0
