"""Cutting a stretch of free time into blocks of about the usual length."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=1024)
def first_length(slots: int, usual: int, pause: int) -> int:
    """Return the length of the first of the blocks that a stretch is cut into, in slots.

    As many blocks as come nearest to the usual length fill the stretch evenly, with pauses between
    them; none is longer than twice the usual. `slots` and `usual` are at least 1.
    """
    best, nearest = slots, _ratio(slots, usual)
    for count in range(2, (slots + pause) // (1 + pause) + 1):
        mean = (slots - (count - 1) * pause) / count
        if _ratio(mean, usual) >= nearest:
            break
        best, nearest = -(-(slots - (count - 1) * pause) // count), _ratio(mean, usual)
    return min(best, 2 * usual)


def _ratio(length: float, usual: int) -> float:
    return max(length / usual, usual / length)
