"""How much a package may hold; everything is counted while it is unpacked, not believed."""

from __future__ import annotations

from dataclasses import dataclass

_MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """Bytes, but for counts and the ratio.

    `ratio` is how many times its packed size all that was unpacked may be, once it is more than
    `free`.
    """

    entries: int = 200_000
    database: int = 900 * _MIB
    list_of_media: int = 64 * _MIB
    media_file: int = 1024 * _MIB
    ratio: int = 200
    free: int = 64 * _MIB


LIMITS = Limits()
"""A collection of 100,000 notes stays far below; SQLite takes no more than 1 GiB from memory."""
