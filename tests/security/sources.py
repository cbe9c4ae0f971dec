"""What the modules of the app call and import; only those are parsed in which a word stands."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

SRC = Path(__file__).parents[2] / "src" / "gradus"
_IMPORT = re.compile(
    r"^[ \t]*(?:from[ \t]+([\w.]+)[ \t]+import[ \t]+(\([^)]*\)|[^\n#]+)|import[ \t]+([^\n#]+))",
    re.MULTILINE,
)
_NAME = re.compile(r"[\w.]+")


class Call(NamedTuple):
    """A call in a module (its path below src/gradus); `name` is dotted: `self.tr`, `open`."""

    path: str
    name: str
    node: ast.Call

    @property
    def place(self) -> str:
        """Where it stands."""
        return f"{self.path}:{self.node.lineno}"


@cache
def texts() -> dict[str, str]:
    """Return every module's text by its path below src/gradus."""
    files = sorted(SRC.rglob("*.py"))
    return {file.relative_to(SRC).as_posix(): file.read_text("utf-8") for file in files}


@cache
def tree(path: str) -> ast.Module:
    """Return a module's tree."""
    return ast.parse(texts()[path])


def calls(*names: str) -> list[Call]:
    """Return the calls whose dotted name is one of these, or ends with one that begins with `.`."""
    words = {name.rpartition(".")[2] for name in names}
    pattern = re.compile(rf"\b(?:{'|'.join(words)})\(")
    return [
        call
        for path, text in texts().items()
        if pattern.search(text)
        for call in _calls(path)
        if call.name in names or any(one[0] == "." and call.name.endswith(one) for one in names)
    ]


@cache
def imports() -> set[tuple[str, str]]:
    """Return every import as the module that imports and what it imports, to the last name."""
    found = set()
    for path, text in texts().items():
        for module, names, modules in _IMPORT.findall(text):
            if modules:
                found |= {(path, name) for name in _NAME.findall(modules)}
            else:
                found |= {(path, f"{module}.{name}") for name in _NAME.findall(names)}
    return found


@cache
def _calls(path: str) -> tuple[Call, ...]:
    return tuple(
        Call(path, dotted(node.func), node)
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call)
    )


def dotted(node: ast.expr) -> str:
    """Return a name with its attributes; what is no name is `?`."""
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else "?"
