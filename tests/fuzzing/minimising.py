"""Making a failing input smaller while it still fails."""

from __future__ import annotations

from collections.abc import Callable


def smaller(data: bytes, fails: Callable[[bytes], bool], tries: int) -> bytes:
    """Return what is left of an input that fails when ever smaller pieces of it are left out.

    No more than `tries` inputs are tried.
    """
    size = max(1, len(data) // 2)
    while size and tries > 0:
        place, gone = 0, False
        while place < len(data) and tries > 0:
            shorter = data[:place] + data[place + size :]
            tries -= 1
            if fails(shorter):
                data, gone = shorter, True
            else:
                place += size
        if not gone or size > len(data):
            size //= 2
    return data
