"""Sums and products of vectors and matrices; sizes that do not fit raise ExpressionError."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable

from gradus.domain.decks.exercises.errors import ExpressionError
from gradus.domain.decks.exercises.values import (
    Matrix,
    Number,
    Value,
    has_rows,
    matrix,
    number,
    vector,
)


def dot(left: object, right: object) -> Number:
    """Return the inner product of two vectors."""
    one, other = vector(left), vector(right)
    must_fit(len(one) == len(other))
    return sum(above * below for above, below in zip(one, other, strict=True))


def norm(it: object) -> float:
    """Return the Euclidean length of a vector."""
    return math.sqrt(dot(it, it))


def add(left: object, right: object) -> Value:
    """Return the sum of two vectors or two matrices."""
    return _entrywise(operator.add, left, right)


def sub(left: object, right: object) -> Value:
    """Return the difference of two vectors or two matrices."""
    return _entrywise(operator.sub, left, right)


def mul(left: object, right: object) -> Value:
    """Return the elementwise product of two vectors or two matrices."""
    return _entrywise(operator.mul, left, right)


def scale(factor: object, it: object) -> Value:
    """Return a vector or a matrix times a number."""
    by = number(factor)
    if has_rows(it):
        return tuple(tuple(by * entry for entry in row) for row in matrix(it))
    return tuple(by * entry for entry in vector(it))


def matmul(left: object, right: object) -> Value:
    """Return the product of two matrices, or of a matrix and a vector."""
    rows = matrix(left)
    if not has_rows(right):
        return tuple(dot(row, right) for row in rows)
    columns = transpose(right)
    return tuple(tuple(dot(row, column) for column in columns) for row in rows)


def transpose(it: object) -> Matrix:
    """Return a matrix with rows and columns exchanged."""
    return tuple(zip(*matrix(it), strict=True))


def trace(it: object) -> Number:
    """Return the sum of the diagonal of a square matrix."""
    return sum(row[place] for place, row in enumerate(square(it)))


def _entrywise(combine: Callable[[Number, Number], Number], left: object, right: object) -> Value:
    if not has_rows(left):
        one, other = vector(left), vector(right)
        must_fit(len(one) == len(other))
        return tuple(map(combine, one, other))
    above, below = matrix(left), matrix(right)
    must_fit((len(above), len(above[0])) == (len(below), len(below[0])))
    return tuple(tuple(map(combine, *pair)) for pair in zip(above, below, strict=True))


def square(it: object) -> Matrix:
    """Return a matrix with as many rows as columns."""
    rows = matrix(it)
    must_fit(len(rows) == len(rows[0]))
    return rows


def must_fit(fits: bool) -> None:  # noqa: FBT001
    """Refuse sizes that do not fit."""
    if not fits:
        raise ExpressionError("uses vectors or matrices whose sizes do not fit")
