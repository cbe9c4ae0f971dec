"""What only looks like a secret: placeholders, words, and what is too regular to be drawn."""

from __future__ import annotations

import math
import re
from collections import Counter
from itertools import pairwise

_PLACEHOLDER = re.compile(
    rb"example|sample|dummy|placeholder|your|change.?me|xxxx|fake|mock|todo|redacted|insert|replace"
    rb"|foobar|secret|passw|my.?key|my.?token|\.\.\.|\*\*\*|<|\{|\$\(|%\(|test",
    re.IGNORECASE,
)
_RUN = re.compile(rb"(.)\1{4}")
_HEX = re.compile(rb"[0-9a-fA-F-]+")
_WORD = re.compile(rb"[A-Za-z]?[a-z]*\d{0,3}|[A-Z]+|\d{1,4}")
_PARTS = re.compile(rb"[-_./:@ ]+")
_LONGEST_SEQUENCE = 6
_BITS_OF_HEX = 3.0
_BITS = 3.5


def entropy(value: bytes) -> float:
    """Return Shannon's entropy of the bytes in a value, in bits a byte; 0 for an empty one."""
    counts = Counter(value).values()
    return -sum(n / len(value) * math.log2(n / len(value)) for n in counts)


def is_placeholder(value: bytes) -> bool:
    """Say whether a value stands for a secret that is to be filled in, as `your-key-here` does."""
    if _PLACEHOLDER.search(value) or _RUN.search(value):
        return True
    return _longest_sequence(value) >= _LONGEST_SEQUENCE


def is_drawn(value: bytes) -> bool:
    """Say whether a value looks as if a machine had drawn it: mixed, and no words in a row."""
    if not (any(48 <= byte < 58 for byte in value) and re.search(rb"[A-Za-z]", value)):
        return False
    if all(_WORD.fullmatch(part) for part in _PARTS.split(value)):
        return False
    least = _BITS_OF_HEX if _HEX.fullmatch(value) else _BITS
    return entropy(value) >= least


def _longest_sequence(value: bytes) -> int:
    """Return how many bytes count up in a row, as in `abcdef` or `123456`."""
    longest = now = 1
    for one, following in pairwise(value):
        now = now + 1 if following == one + 1 else 1
        longest = max(longest, now)
    return longest
