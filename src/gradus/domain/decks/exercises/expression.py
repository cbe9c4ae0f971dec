"""Computing expressions that strangers wrote, with simpleeval cut down to what the language has."""

from __future__ import annotations

import ast
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from simpleeval import InvalidExpression, SimpleEval

from gradus.domain.decks.exercises import grammar
from gradus.domain.decks.exercises.errors import ExpressionError
from gradus.domain.decks.exercises.functions import CONSTANTS, FUNCTIONS, HEAVY
from gradus.domain.decks.exercises.operators import OPERATORS
from gradus.domain.decks.exercises.values import Value, size, value, whole
from gradus.domain.decks.exercises.work import Work

_KEPT = (
    ast.Constant,
    ast.Name,
    ast.UnaryOp,
    ast.BinOp,
    ast.BoolOp,
    ast.Compare,
    ast.IfExp,
    ast.Call,
)
_HEAVY_STEPS = 10


@dataclass(frozen=True, slots=True)
class Expression:
    """An expression as it was written and as it is computed."""

    text: str
    tree: ast.expr


def read_expression(text: str, names: Collection[str]) -> Expression:
    """Return an expression that may use those names; raises ExpressionError."""
    return Expression(text, grammar.read(text, names))


class Evaluator:
    """Computes expressions of the values in `names`, which may grow between two of them.

    Every step costs one, and one more for each entry of what it yields. Both methods raise
    ExpressionError where there is no value, and when the work is used up.
    """

    def __init__(self, names: dict[str, Value], work: Work) -> None:
        self._names = names
        self._work = work
        self._evaluator = SimpleEval(operators=OPERATORS, functions=self._functions())
        kept = {kind: self._step(self._evaluator.nodes[kind]) for kind in _KEPT}
        own = {ast.List: self._step(self._list), ast.Subscript: self._step(self._subscript)}
        self._evaluator.nodes = {**kept, **own}

    def value(self, expression: Expression) -> Value:
        """Return a number, a vector or a matrix, all finite."""
        return value(self._computed(expression))

    def holds(self, expression: Expression) -> bool:
        """Return whether a condition holds."""
        found = self._computed(expression)
        if not isinstance(found, bool):
            raise ExpressionError("is no condition such as a != b")
        return found

    def _computed(self, expression: Expression) -> object:
        self._evaluator.names = {**CONSTANTS, **self._names}
        try:
            return self._eval(expression.tree)
        except ExpressionError:
            raise
        except ZeroDivisionError as error:
            raise ExpressionError("divides by zero") from error
        except OverflowError as error:
            raise ExpressionError("comes to a number that is too large") from error
        except IndexError as error:
            raise ExpressionError("looks for an entry that its list does not have") from error
        except (TypeError, ValueError, InvalidExpression) as error:
            raise ExpressionError("gives a function what it cannot take") from error

    def _eval(self, node: ast.expr) -> object:
        found: object = self._evaluator.eval("", previously_parsed=node)
        return found

    def _step(self, handler: Callable[[Any], object]) -> Callable[[Any], object]:
        def _counted(node: ast.expr) -> object:
            found = handler(node)
            self._work.spend(1 + size(found))
            return found if isinstance(found, bool) else value(found)

        return _counted

    def _list(self, node: ast.List) -> object:
        return tuple(self._eval(entry) for entry in node.elts)

    def _subscript(self, node: ast.Subscript) -> object:
        found, place = self._eval(node.value), whole(self._eval(node.slice))
        if not isinstance(found, tuple):
            raise ExpressionError("looks for an entry of a number")
        return found[place]

    def _functions(self) -> dict[str, Callable[..., Value]]:
        return {**FUNCTIONS, **{name: self._paid(FUNCTIONS[name]) for name in HEAVY}}

    def _paid(self, function: Callable[..., Value]) -> Callable[..., Value]:
        def _heavy(*items: object) -> Value:
            self._work.spend(_HEAVY_STEPS * size(items))
            return function(*items)

        return _heavy
