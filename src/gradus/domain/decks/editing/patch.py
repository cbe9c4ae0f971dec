"""What a change did to a file, as little as can take it back."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from gradus.domain.decks.editing.errors import EditError


@dataclass(frozen=True, slots=True)
class Patch:
    """From `offset` on, `removed` became `added` bytes; the checksums are SHA-256 in hex."""

    before: str
    after: str
    offset: int
    removed: bytes
    added: int


def checksum(data: bytes) -> str:
    """Return the SHA-256 of a file in hex."""
    return hashlib.sha256(data).hexdigest()


def patch_of(before: bytes, after: bytes) -> Patch:
    """Return what turns one file into the other."""
    head = _common(before, after)
    tail = _common(before[head:][::-1], after[head:][::-1])
    removed = before[head : len(before) - tail]
    added = len(after) - tail - head
    return Patch(checksum(before), checksum(after), head, removed, added)


def take_back(data: bytes, patch: Patch) -> bytes:
    """Return the file before the change; raises EditError where it has changed since."""
    if checksum(data) != patch.after:
        raise EditError(
            "The file has changed since that edit, so it was not taken back.",
            "Open the file and change it by hand.",
        )
    return data[: patch.offset] + patch.removed + data[patch.offset + patch.added :]


def _common(one: bytes, other: bytes) -> int:
    """Halve the range until it is found: comparing bytes one by one takes a second for 2 MB."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[:middle] == other[:middle]:
            low = middle
        else:
            high = middle - 1
    return low
