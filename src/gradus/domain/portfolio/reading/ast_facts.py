"""What has to be worked out from a syntax tree: optional imports, and what belongs together."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from gradus.domain.portfolio.reading.module import Function, Module, dotted, last

_MISSING = frozenset({"ImportError", "ModuleNotFoundError", "Exception"})


def guarded(module: Module) -> frozenset[ast.AST]:
    """Return the statements in a `try` that catches a missing import: they are optional."""
    return frozenset(
        inner
        for node in module.nodes
        if isinstance(node, ast.Try) and any(map(_catches_import, node.handlers))
        for statement in node.body
        for inner in ast.walk(statement)
    )


def _catches_import(handler: ast.ExceptHandler) -> bool:
    if handler.type is None:
        return True
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(last(dotted(kind)) in _MISSING for kind in kinds)


def scopes(module: Module) -> Iterator[list[ast.AST]]:
    """Yield the nodes of the module and of each function by itself, inner functions left out."""
    for top in (module.nodes[0], *module.functions):
        found: list[ast.AST] = []
        waiting = list(ast.iter_child_nodes(top))
        while waiting:
            node = waiting.pop()
            if not isinstance(node, Function):
                found.append(node)
                waiting += ast.iter_child_nodes(node)
        yield found
