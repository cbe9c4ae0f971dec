"""The values of exercises: numbers, vectors and matrices, all of them small."""

from __future__ import annotations

import math
from collections.abc import Iterable

from gradus.domain.decks.exercises.errors import ExpressionError

MAX_LENGTH = 50
MAX_SIDE = 8
MAX_WHOLE = 10**300
"""Every whole number up to this is a float as well, so that division never overflows."""

Number = int | float
Vector = tuple[Number, ...]
Matrix = tuple[Vector, ...]
Value = Number | Vector | Matrix


def number(it: object) -> Number:
    """Return a finite number; raises ExpressionError for anything else, conditions included."""
    if isinstance(it, bool):
        raise ExpressionError("takes a condition for a number")
    if not isinstance(it, int | float):
        raise ExpressionError("takes a list for a number")
    if isinstance(it, float) and not math.isfinite(it):
        raise ExpressionError("comes to a number that is not finite")
    if abs(it) > MAX_WHOLE:
        raise ExpressionError("comes to a number that is too large")
    return it


def whole(it: object) -> int:
    """Return a whole number, which may be written as 3.0; raises ExpressionError otherwise."""
    found = number(it)
    if found != int(found):
        raise ExpressionError("takes a fraction where a whole number is needed")
    return int(found)


def vector(it: object) -> Vector:
    """Return 1 to 50 numbers; raises ExpressionError for anything else."""
    return tuple(number(entry) for entry in _items(it, MAX_LENGTH))


def matrix(it: object) -> Matrix:
    """Return up to 8 rows of up to 8 numbers, equally many; raises ExpressionError otherwise."""
    rows = tuple(
        tuple(number(entry) for entry in _items(row, MAX_SIDE)) for row in _items(it, MAX_SIDE)
    )
    if len({len(row) for row in rows}) > 1:
        raise ExpressionError("has a matrix whose rows differ in length")
    return rows


def value(it: object) -> Value:
    """Return a number, a vector or a matrix; raises ExpressionError for anything else."""
    if not isinstance(it, tuple):
        return number(it)
    return matrix(it) if has_rows(it) else vector(it)


def size(it: object) -> int:
    """Return how many numbers a value holds; a number counts as none."""
    if not isinstance(it, tuple):
        return 0
    return sum(max(size(entry), 1) for entry in it)


def has_rows(it: object) -> bool:
    """Whether the value is meant as a matrix."""
    return isinstance(it, tuple) and any(isinstance(entry, tuple) for entry in it)


def _items(it: object, most: int) -> Iterable[object]:
    if not isinstance(it, tuple):
        raise ExpressionError("takes a number for a list")
    if not 1 <= len(it) <= most:
        raise ExpressionError(f"has a list that is empty or longer than {most}")
    return it
