"""Reading an expression's text into a tree that holds nothing but what the language has."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterator

from gradus.domain.decks.exercises.errors import ExpressionError
from gradus.domain.decks.exercises.functions import CONSTANTS, FUNCTIONS
from gradus.domain.decks.exercises.operators import OPERATORS

MAX_LENGTH = 500
MAX_DEPTH = 50

_FOREIGN = re.compile(r"[^\w\s+\-*/%.,()\[\]<>=!]|[^\x00-\x7f]")
_NUMBER = re.compile(r"(?<![\w.])(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\w.])")
_WORD = re.compile(r"[A-Za-z_]\w*")
_DIGIT = re.compile(r"\d")
_ALLOWED = (
    ast.BinOp,
    ast.UnaryOp,
    ast.BoolOp,
    ast.Compare,
    ast.IfExp,
    ast.Call,
    ast.List,
    ast.Subscript,
    ast.Name,
    ast.Constant,
    ast.Load,
    ast.And,
    ast.Or,
    *OPERATORS,
)
_NAMES = {
    ast.Attribute: "an attribute",
    ast.Lambda: "a lambda",
    ast.Tuple: "a list without square brackets",
    ast.keyword: "a named argument",
    ast.ListComp: "a loop",
    ast.GeneratorExp: "a loop",
    ast.Starred: "a star before a value",
    ast.In: "'in'",
    ast.NotIn: "'not in'",
    ast.Is: "'is'",
    ast.IsNot: "'is not'",
}


def read(text: str, names: Collection[str]) -> ast.expr:
    """Return the tree of an expression that may use those names.

    Raises ExpressionError for more than 500 characters, more than 50 levels, and anything that is
    not part of the language.
    """
    tree = _parsed(" ".join(text.split()))
    for node, depth in _nodes(tree):
        if depth > MAX_DEPTH:
            raise ExpressionError("is nested too deeply")
        _check(node, names)
    return tree


def _parsed(text: str) -> ast.expr:
    if not text:
        raise ExpressionError("is empty")
    if len(text) > MAX_LENGTH:
        raise ExpressionError(f"is longer than {MAX_LENGTH} characters")
    if foreign := _FOREIGN.search(text):
        raise ExpressionError(f"holds {foreign[0]!r}, which expressions do not have")
    # Python warns of numbers that run into words; here they are not read at all.
    if _DIGIT.search(_WORD.sub(" ", _NUMBER.sub(" ", text))):
        raise ExpressionError("has a number that is not written as 12, 0.5 or 1e-3")
    try:
        return ast.parse(text, mode="eval").body
    except (SyntaxError, ValueError, MemoryError, RecursionError) as error:
        raise ExpressionError("is no expression that can be read") from error


def _nodes(tree: ast.AST) -> Iterator[tuple[ast.AST, int]]:
    """Yield every node but the names of functions, with its depth; recursion might be too deep."""
    waiting = [(tree, 1)]
    while waiting:
        node, depth = waiting.pop()
        yield node, depth
        called = node.func if isinstance(node, ast.Call) else None
        children = (child for child in ast.iter_child_nodes(node) if child is not called)
        waiting.extend((child, depth + 1) for child in children)


def _check(node: ast.AST, names: Collection[str]) -> None:
    if not isinstance(node, _ALLOWED):
        what = _NAMES.get(type(node), f"a {type(node).__name__.lower()}")
        raise ExpressionError(f"uses {what}, which expressions do not have")
    if isinstance(node, ast.Name) and node.id not in names and node.id not in CONSTANTS:
        raise ExpressionError(f"uses {node.id!r}, which is not known there")
    if isinstance(node, ast.Constant) and type(node.value) not in {int, float}:
        raise ExpressionError(f"uses {node.value!r}, which is no number")
    if isinstance(node, ast.Call):
        name = node.func.id if isinstance(node.func, ast.Name) else ast.unparse(node.func)
        if name not in FUNCTIONS:
            raise ExpressionError(f"calls {name!r}, which is no function that it may call")
