"""Python of strangers as syntax trees, of as many files as can be read in seconds."""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterable
from dataclasses import dataclass

from gradus.domain.portfolio.reading import limits
from gradus.domain.portfolio.tree import Tree

_BRACKET = re.compile(r"[()\[\]{}]")
_CHAIN = re.compile(r"(?:(?:\bnot\b|\blambda\b|[-+~:])\s*){60}|(?:[.+*/|&-][ \t]*\w+[ \t]*){400}")


@dataclass(frozen=True, slots=True)
class Module:
    """One Python file; `nodes` are all nodes of its tree, parents first."""

    path: str
    text: str
    nodes: tuple[ast.AST, ...]


@dataclass(frozen=True, slots=True)
class Python:
    """All Python that was read; `unread` is a sentence on what was not, or empty."""

    modules: tuple[Module, ...]
    unread: str = ""


def read_python(tree: Tree, paths: Iterable[str]) -> Python:
    """Parse Python files until the limits are reached; broken ones are left out and counted."""
    modules: list[Module] = []
    left_out = total = 0
    for path in paths:
        text = _text(tree, path, total) if len(modules) < limits.PYTHON_FILES else None
        nodes = None if text is None else parse(text)
        if text is None or nodes is None:
            left_out += 1
            continue
        total += len(text)
        modules.append(Module(path, text, nodes))
    return Python(tuple(modules), _told(left_out))


def parse(text: str) -> tuple[ast.AST, ...] | None:
    """Return all nodes of a source text, or None where it is broken or no person wrote it."""
    if _too_deep(text) or _CHAIN.search(text):
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of invalid escapes: they are not ours
            return tuple(ast.walk(ast.parse(text)))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def _text(tree: Tree, path: str, total: int) -> str | None:
    size = tree.size(path)
    if size > limits.PYTHON_FILE or total + size > limits.PYTHON_TOTAL:
        return None
    return tree.text(path)


def _too_deep(text: str) -> bool:
    depth = 0
    for bracket in _BRACKET.findall(text):
        depth += 1 if bracket in "([{" else -1
        if depth > limits.BRACKETS:
            return True
    return False


def _told(left_out: int) -> str:
    if not left_out:
        return ""
    return f"{left_out} Python {'file' if left_out == 1 else 'files'} could not be read."
