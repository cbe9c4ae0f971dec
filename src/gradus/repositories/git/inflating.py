"""Unpacking zlib streams of which nothing is believed but the bound."""

from __future__ import annotations

import zlib
from mmap import mmap

from dulwich.errors import ApplyDeltaError
from dulwich.pack import apply_delta

_LONGEST_NUMBER = 10
_HEADER = 1_024
"""More than the tables of codes take that may stand before the first byte of a stream."""


class BrokenObjectError(Exception):
    """An object is damaged, absent, or larger than may be unpacked."""


def inflate(data: bytes | mmap, start: int, size: int) -> bytes:
    """Return the stream that begins at `start`, which must give exactly `size` bytes.

    Raises BrokenObjectError; no more than `size` bytes and one are ever unpacked.
    """
    engine = zlib.decompressobj()
    step = size + (size >> 8) + 64
    place = start + step
    try:
        found = engine.decompress(data[start:place], size + 1)
        while not engine.eof and len(found) <= size and (place < len(data)):
            piece = engine.unconsumed_tail + data[place : place + step]
            found += engine.decompress(piece, size + 1 - len(found))
            place += step
    except zlib.error as error:
        raise BrokenObjectError(str(error)) from error
    if not engine.eof or len(found) != size:
        raise BrokenObjectError("an object is not as long as it says")
    return found


def inflate_beginning(data: bytes | mmap, start: int, most: int) -> bytes:
    """Return up to `most` bytes of the stream that begins at `start`."""
    try:
        return zlib.decompressobj().decompress(data[start : start + most + _HEADER], most)
    except zlib.error as error:
        raise BrokenObjectError(str(error)) from error


def target_size(delta: bytes) -> int:
    """Return how large a delta says its result is."""
    _, place = _number(delta, 0)
    return _number(delta, place)[0]


def applied(base: bytes, delta: bytes, limit: int, size: int | None = None) -> bytes:
    """Return what a delta makes of its base; raises BrokenObjectError, also beyond `limit`.

    `size` is what the delta says of its result, where that was read before.
    """
    if (target_size(delta) if size is None else size) > limit:
        raise BrokenObjectError("an object is too large")
    try:
        return b"".join(apply_delta(base, delta))
    except (ApplyDeltaError, ValueError, IndexError) as error:
        raise BrokenObjectError(str(error)) from error


def _number(delta: bytes, start: int) -> tuple[int, int]:
    """Read a number of seven bits a byte, the lowest first; return it and the place behind it."""
    if delta[start : start + 2] and delta[start] < 0x80:
        return delta[start], start + 1
    value = 0
    for count, byte in enumerate(delta[start : start + _LONGEST_NUMBER]):
        value |= (byte & 0x7F) << 7 * count
        if byte < 0x80:
            return value, start + count + 1
    raise BrokenObjectError("a delta ends in its header")
