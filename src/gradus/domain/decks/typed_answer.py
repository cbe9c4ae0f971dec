"""Comparing what somebody typed with the answer of a numeric note or an exercise."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from gradus.domain.decks.exercises.values import Number, Value
from gradus.domain.decks.tolerance import Tolerance

LONGEST = 1000

_SIGNS = str.maketrans({"\N{MINUS SIGN}": "-", "\N{EN DASH}": "-", "(": "[", ")": "]"})
_NUMBER = r"[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][+-]?\d{1,3})?"
_ONE = re.compile(rf"({_NUMBER})(?:\s*/\s*({_NUMBER}))?\s*(%)?", re.ASCII)


def matches(given: str, answer: Value, tolerance: Tolerance) -> bool:
    """Whether a typed text says the answer, every entry within the tolerance.

    A number may have a decimal comma or point, be a fraction such as 3/4, a percentage, or written
    like 1.5e-3. A percentage counts as the share and as the number before its sign, since either
    may be asked for. Vectors and matrices are lists, [1, 2] or [[1, 2], [3, 4]]; with semicolons
    between entries, commas are decimal. A text over 1,000 characters says nothing.
    """
    text = given.strip().translate(_SIGNS)
    if len(text) > LONGEST:
        return False
    if not isinstance(answer, tuple):
        return any(tolerance.allows(reading, answer) for reading in _readings(text))
    parts = _parts(text)
    return len(parts) == len(answer) and all(
        matches(part, entry, tolerance) for part, entry in zip(parts, answer, strict=True)
    )


def distance(given: str, answer: Number) -> float | None:
    """Return by how much a typed number exceeds the answer, or None where it is no number.

    Of a percentage's two readings the nearer counts.
    """
    readings = _readings(given.strip().translate(_SIGNS)[:LONGEST])
    return min((reading - answer for reading in readings), key=abs, default=None)


def count_right(given: str, answer: Value, tolerance: Tolerance) -> int | None:
    """Return how many entries of a typed list are right, or None where its shape is another."""
    if not isinstance(answer, tuple):
        return int(matches(given, answer, tolerance))
    parts = _parts(given.strip().translate(_SIGNS)[:LONGEST])
    if len(parts) != len(answer):
        return None
    counts = [count_right(*pair, tolerance) for pair in zip(parts, answer, strict=True)]
    known = [count for count in counts if count is not None]
    return sum(known) if len(known) == len(counts) else None


def _readings(text: str) -> Iterator[float]:
    match = _ONE.fullmatch(text)
    if match is None:
        return
    below = _float(match[2]) if match[2] else 1.0
    number = _float(match[1]) / below if below else math.inf
    if math.isfinite(number):
        yield number
        if match[3]:
            yield number / 100


def _float(text: str) -> float:
    return float(text.replace(",", "."))


def _parts(text: str) -> list[str]:
    """Return the entries of a list, parted by semicolons, else by commas, else by spaces."""
    is_whole = text[:1] == "[" and not _outermost(text)[1:-1].strip("x")
    inner = text[1:-1] if is_whole else text
    outer = _outermost(inner)
    mark = next((mark for mark in ";," if mark in outer), r"\s+")
    cuts = [match.span() for match in re.finditer(mark, outer)]
    starts = [0, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), len(inner)]
    return [inner[start:end] for start, end in zip(starts, ends, strict=True)]


def _outermost(text: str) -> str:
    """Return the text with everything in brackets as x."""
    depth, shown = 0, []
    for character in text:
        depth -= character == "]"
        shown.append("x" if depth > 0 else character)
        depth += character == "["
    return "".join(shown)
