"""Small linear algebra, exact where that decides something.

Determinants, inverses and solutions are computed with fractions, so that a singular matrix is told
from a regular one and whole results come out whole. Every function raises ExpressionError for
shapes that do not fit.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from fractions import Fraction

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

_FARTHEST = 1e20

_Rows = list[list[Fraction]]


def dot(left: object, right: object) -> Number:
    """Return the inner product of two vectors."""
    one, other = vector(left), vector(right)
    _must_fit(len(one) == len(other))
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
    return sum(row[place] for place, row in enumerate(_square(it)))


def det(it: object) -> Number:
    """Return the determinant of a square matrix."""
    rows = _fractions(_square(it))
    product = Fraction(1)
    for column in range(len(rows)):
        pivot = _pivot(rows, column)
        if pivot is None:
            return 0
        product *= pivot
        _clear(rows, column, range(column + 1, len(rows)))
    return _number(product)


def inv(it: object) -> Matrix:
    """Return the inverse of a regular matrix."""
    rows = _square(it)
    unit = tuple(
        tuple(int(row == column) for column in range(len(rows))) for row in range(len(rows))
    )
    return _solved(rows, unit)


def solve(left: object, right: object) -> Value:
    """Return x with `left` x = `right` for a regular matrix and a vector or a matrix."""
    rows = _square(left)
    if has_rows(right):
        return _solved(rows, matrix(right))
    column = tuple((entry,) for entry in vector(right))
    return tuple(entry for (entry,) in _solved(rows, column))


def _solved(left: Matrix, right: Matrix) -> Matrix:
    _must_fit(len(left) == len(right))
    count = len(left)
    rows = _fractions(tuple((*one, *other) for one, other in zip(left, right, strict=True)))
    for column in range(count):
        pivot = _pivot(rows, column)
        if pivot is None:
            raise ExpressionError("divides by a matrix that is singular")
        _clear(rows, column, [row for row in range(count) if row != column])
    return tuple(
        tuple(_number(entry / row[place]) for entry in row[count:])
        for place, row in enumerate(rows)
    )


def _pivot(rows: _Rows, column: int) -> Fraction | None:
    """Bring a row that starts in a column up there; return its entry, with the exchange's sign."""
    for place in range(column, len(rows)):
        if rows[place][column]:
            if place == column:
                return rows[column][column]
            rows[column], rows[place] = rows[place], rows[column]
            return -rows[column][column]
    return None


def _clear(rows: _Rows, column: int, places: list[int] | range) -> None:
    """Subtract the row of a column from others, so that they have a zero in it."""
    top = rows[column]
    for place in places:
        factor = rows[place][column] / top[column]
        if factor:
            rows[place] = [
                entry - factor * above for entry, above in zip(rows[place], top, strict=True)
            ]


def _entrywise(combine: Callable[[Number, Number], Number], left: object, right: object) -> Value:
    if not has_rows(left):
        one, other = vector(left), vector(right)
        _must_fit(len(one) == len(other))
        return tuple(map(combine, one, other))
    above, below = matrix(left), matrix(right)
    _must_fit((len(above), len(above[0])) == (len(below), len(below[0])))
    return tuple(tuple(map(combine, *pair)) for pair in zip(above, below, strict=True))


def _square(it: object) -> Matrix:
    rows = matrix(it)
    _must_fit(len(rows) == len(rows[0]))
    return rows


def _must_fit(fits: bool) -> None:  # noqa: FBT001
    if not fits:
        raise ExpressionError("uses vectors or matrices whose sizes do not fit")


def _fractions(rows: Matrix) -> _Rows:
    return [[_fraction(entry) for entry in row] for row in rows]


def _fraction(entry: Number) -> Fraction:
    """Return a float as the decimal it is written as: 0.1 is a tenth.

    Entries far apart would make fractions of thousands of digits.
    """
    if entry and not 1 / _FARTHEST < abs(entry) < _FARTHEST:
        raise ExpressionError("has a matrix with an entry that is too large or too small")
    return Fraction(str(entry))


def _number(it: Fraction) -> Number:
    return it.numerator if it.denominator == 1 else float(it)
