"""One slip of the finger: a letter too many, too few, wrong, or swapped with the next."""

from __future__ import annotations


def begins_nearly(typed: str, word: str) -> bool:
    """Whether a beginning of the word is what was typed but for one slip."""
    if len(word) + 1 < len(typed) or not _meet(typed, word):
        return False
    same = _common(typed, word)
    rest, left = typed[same:], word[same:]
    swapped = left[1:2] + left[:1]
    return (
        left.startswith(rest[1:])  # one letter too many
        or left[1:].startswith(rest)  # one too few
        or left[1:].startswith(rest[1:])  # a wrong one
        or (len(swapped) > 1 and (swapped + left[2:]).startswith(rest))
    )


def _common(one: str, other: str) -> int:
    """Return how many letters both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(one), len(other)))


def _meet(typed: str, word: str) -> bool:
    """Whether a letter of the first two is where it was, or beside it: quick, and seldom so."""
    first, second = typed[0], typed[1:2]
    return first in word[:2] or (bool(second) and second in word[:2])
