"""One Python file as its syntax tree tells of it: calls, imports and functions."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from gradus.domain.portfolio.check import Place

Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, eq=False)
class Module:
    """One Python file, or the code of one notebook; `nodes` are all nodes, parents first."""

    path: str
    text: str
    nodes: tuple[ast.AST, ...]
    notebook: bool = False

    def place(self, node: ast.AST | None = None) -> Place:
        """Return where a node stands; lines of a notebook's code are not lines of its file."""
        return Place(self.path, 0 if self.notebook else getattr(node, "lineno", 0))

    @cached_property
    def calls(self) -> tuple[tuple[str, ast.Call], ...]:
        """Every call with the dotted name of what is called."""
        found = (node for node in self.nodes if isinstance(node, ast.Call))
        return tuple((dotted(node.func), node) for node in found)

    @cached_property
    def functions(self) -> tuple[Function, ...]:
        """Every function and method."""
        return tuple(node for node in self.nodes if isinstance(node, Function))

    @cached_property
    def imports(self) -> tuple[tuple[str, ast.stmt], ...]:
        """The dotted name of each module that is imported absolutely."""
        found: list[tuple[str, ast.stmt]] = []
        for node in self.nodes:
            if isinstance(node, ast.Import):
                found += [(alias.name, node) for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
                found.append((node.module, node))
        return tuple(found)

    @cached_property
    def packages(self) -> frozenset[str]:
        """The packages that are imported, by their own names."""
        return frozenset(name.partition(".")[0] for name, _ in self.imports)


def dotted(node: ast.AST) -> str:
    """Return the dotted name of an expression; what is no name counts as `?`."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    parts.append(node.id if isinstance(node, ast.Name) else "?")
    return ".".join(reversed(parts))


def last(name: str) -> str:
    """Return the last part of a dotted name."""
    return name.rpartition(".")[2]
