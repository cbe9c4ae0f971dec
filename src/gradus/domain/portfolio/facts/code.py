"""Facts of Python modules: how many tests there are."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.facts.fact import Fact, Found, Kind
from gradus.domain.portfolio.facts.parsing import parse_python

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def read_tests(path: str, text: str) -> Iterator[Found]:
    """Yield the number of test functions of a module, those of its test classes included."""
    found = list(_tests(parse_python(text).body))
    if found:
        yield Fact(Kind.TESTS, str(len(found)), Place(path, found[0]))


def _tests(body: list[ast.stmt]) -> Iterator[int]:
    for node in body:
        if isinstance(node, _FUNCTIONS) and node.name.startswith("test"):
            yield node.lineno
        elif isinstance(node, ast.ClassDef):
            yield from _tests(node.body)
