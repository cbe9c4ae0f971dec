"""Determinants, inverses and solutions, computed with fractions.

So a singular matrix is told from a regular one, and whole results come out whole. ExpressionError
is raised for sizes that do not fit, and for entries under 1e-20 or over 1e20.
"""

from __future__ import annotations

from fractions import Fraction

from gradus.domain.decks.exercises.errors import ExpressionError
from gradus.domain.decks.exercises.linear_algebra import must_fit, square
from gradus.domain.decks.exercises.values import (
    Matrix,
    Number,
    Value,
    has_rows,
    matrix,
    vector,
)

_FARTHEST = 1e20

_Rows = list[list[Fraction]]


def det(it: object) -> Number:
    """Return the determinant of a square matrix."""
    rows = _fractions(square(it))
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
    rows = square(it)
    unit = tuple(
        tuple(int(row == column) for column in range(len(rows))) for row in range(len(rows))
    )
    return _solved(rows, unit)


def solve(left: object, right: object) -> Value:
    """Return x with `left` x = `right` for a regular matrix and a vector or a matrix."""
    rows = square(left)
    if has_rows(right):
        return _solved(rows, matrix(right))
    column = tuple((entry,) for entry in vector(right))
    return tuple(entry for (entry,) in _solved(rows, column))


def _solved(left: Matrix, right: Matrix) -> Matrix:
    must_fit(len(left) == len(right))
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
