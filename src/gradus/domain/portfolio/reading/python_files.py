"""Python of strangers as syntax trees, of as many files as can be read in seconds."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import zip_longest

from gradus.domain.portfolio.checks.words import counted
from gradus.domain.portfolio.reading import limits
from gradus.domain.portfolio.reading.module import Module
from gradus.domain.portfolio.reading.nesting import is_deeper
from gradus.domain.portfolio.reading.paths import is_test
from gradus.domain.portfolio.reading.sizes import size_of
from gradus.domain.portfolio.tree import Tree

_LEAVES = frozenset((ast.Name, ast.Constant, ast.alias))
"""Most of all nodes, and nothing stands below them but Load and Store."""


@dataclass(frozen=True, slots=True)
class Python:
    """All Python that was read; `unread` is a sentence on what was not, or empty."""

    modules: tuple[Module, ...]
    unread: str = ""


def read_python(tree: Tree, paths: Iterable[str]) -> Python:
    """Parse Python files until the limits are reached; broken ones are left out and counted."""
    modules: list[Module] = []
    left_out = total = broken = 0
    for path in _mixed(paths):
        wanted = len(modules) < limits.PYTHON_FILES and broken < limits.PYTHON_BROKEN
        text = _text(tree, path, total) if wanted else None
        nodes = None if text is None else parse(text)
        if text is None or nodes is None:
            left_out += 1
            broken += len(text or "")
            continue
        total += len(text)
        modules.append(Module(path, text, nodes))
    return Python(tuple(modules), _told(left_out))


def _mixed(paths: Iterable[str]) -> Iterator[str]:
    """Yield tests and other files in turn, so that the limits cut neither off as a whole."""
    every = list(paths)
    tests = [path for path in every if is_test(path)]
    others = [path for path in every if not is_test(path)]
    for pair in zip_longest(others, tests):
        yield from (path for path in pair if path is not None)


def parse(text: str) -> tuple[ast.AST, ...] | None:
    """Return all nodes of a source text, or None where it is broken or no person wrote it."""
    if is_deeper(text, limits.BRACKETS):
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of invalid escapes: they are not ours
            return _walked(ast.parse(text))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def _walked(top: ast.AST) -> tuple[ast.AST, ...]:
    """Return all nodes as ast.walk does, but for Load and Store, which say nothing here."""
    found = [top]
    for node in found:
        if type(node) in _LEAVES:
            continue
        for name in node._fields:
            value = getattr(node, name, None)
            if isinstance(value, list):
                found += [one for one in value if isinstance(one, ast.AST)]
            elif isinstance(value, ast.AST) and not isinstance(value, ast.expr_context):
                found.append(value)
    return tuple(found)


def _text(tree: Tree, path: str, total: int) -> str | None:
    size = size_of(tree, path)
    if size > limits.PYTHON_FILE or total + size > limits.PYTHON_TOTAL:
        return None
    return tree.text(path)


def _told(left_out: int) -> str:
    if not left_out:
        return ""
    return f"{counted(left_out, 'Python file')} could not be read."
