"""The operators of expressions, on numbers alone and bounded before they compute."""

from __future__ import annotations

import ast
import math
import operator
from collections.abc import Callable

from gradus.domain.decks.exercises.errors import ExpressionError
from gradus.domain.decks.exercises.values import MAX_WHOLE, Number, number

_MOST_DIGITS = math.log10(MAX_WHOLE)


def power(base: object, exponent: object) -> Number:
    """Return a power; raises ExpressionError where it is too large or no real number."""
    below, above = number(base), number(exponent)
    if abs(below) > 1 and above * math.log10(abs(below)) > _MOST_DIGITS:
        raise ExpressionError("comes to a number that is too large")
    if below < 0 and above != int(above):
        raise ExpressionError("takes a root of a negative number")
    result = below**above
    assert isinstance(result, int | float)
    return result


def _of_numbers(compute: Callable[..., object]) -> Callable[..., object]:
    def _checked(*operands: object) -> object:
        return compute(*map(number, operands))

    return _checked


def _of_conditions(it: object) -> bool:
    if not isinstance(it, bool):
        raise ExpressionError("takes a number for a condition")
    return not it


OPERATORS: dict[type[ast.AST], Callable[..., object]] = {
    ast.Add: _of_numbers(operator.add),
    ast.Sub: _of_numbers(operator.sub),
    ast.Mult: _of_numbers(operator.mul),
    ast.Div: _of_numbers(operator.truediv),
    ast.FloorDiv: _of_numbers(operator.floordiv),
    ast.Mod: _of_numbers(operator.mod),
    ast.Pow: power,
    ast.USub: _of_numbers(operator.neg),
    ast.UAdd: _of_numbers(operator.pos),
    ast.Not: _of_conditions,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: _of_numbers(operator.lt),
    ast.LtE: _of_numbers(operator.le),
    ast.Gt: _of_numbers(operator.gt),
    ast.GtE: _of_numbers(operator.ge),
}
