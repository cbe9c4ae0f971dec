"""Tests: that there are some, and of what."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TypeAlias

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.checks.answer import Answer, absent, passed
from gradus.domain.portfolio.reading.paths import is_test
from gradus.domain.portfolio.reading.reading import Reading

Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef


def tests_present(reading: Reading) -> Answer:
    """Check 34: at least one test function; their number is told."""
    found = [place for _, place in test_functions(reading)]
    if not found:
        return absent("There is no test function.", reading.python.unread)
    counted = "is 1 test function" if len(found) == 1 else f"are {len(found)} test functions"
    return passed(f"There {counted}.", found)


def test_functions(reading: Reading) -> Iterator[tuple[Function, Place]]:
    """Yield each test function and where it stands."""
    for module in reading.python.modules:
        if is_test(module.path):
            for node in module.nodes:
                if isinstance(node, Function) and node.name.startswith("test"):
                    yield node, Place(module.path, node.lineno)
