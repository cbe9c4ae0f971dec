"""Texts that the window asks Qt to translate, found in its sources.

lupdate reads Python as well, but it loses plurals whose number is anything but a name.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tools.translations.places import SOURCE

_SHOWING = ("ui", "app", "launch.py")
_WITH_CONTEXT = {"translate", "_translate"}
_ASKING = re.compile(r"\b(?:tr|_?translate)\b")


@dataclass(frozen=True, slots=True, order=True)
class Asked:
    """A text, the context it is asked in, and whether a number chooses among its forms."""

    context: str
    text: str
    plural: bool = False


def asked() -> list[Asked]:
    """Return every text that the window asks for, sorted; ValueError where one is no literal."""
    found: set[Asked] = set()
    for part in _SHOWING:
        place = SOURCE / part
        for file in [place] if place.is_file() else place.rglob("*.py"):
            found.update(_in_file(file))
    return sorted(found)


def in_source(source: str) -> Iterator[Asked]:
    """Return the texts of one module, in the order in which they stand there."""
    yield from _below(ast.parse(source), "")


def _in_file(file: Path) -> Iterator[Asked]:
    source = file.read_text(encoding="utf-8")
    if not _ASKING.search(source):  # more than half of all modules, which need not be parsed
        return
    try:
        yield from in_source(source)
    except ValueError as error:
        message = f"{file}: {error}"
        raise ValueError(message) from error


def _below(node: ast.AST, owner: str) -> Iterator[Asked]:
    """Read what stands below a node; `self.tr` has the name of the class it stands in."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call) and (one := _asked(child, owner)) is not None:
            yield one
        yield from _below(child, child.name if isinstance(child, ast.ClassDef) else owner)


def _asked(call: ast.Call, owner: str) -> Asked | None:
    name = _name(call)
    if name == "tr":
        return Asked(owner, _literal(call, 0), len(call.args) > 2)
    if name in _WITH_CONTEXT and call.args and _is_text(call.args[0]):  # painters translate as well
        return Asked(_literal(call, 0), _literal(call, 1), len(call.args) > 3)
    return None


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _name(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _literal(call: ast.Call, place: int) -> str:
    argument = call.args[place]
    if isinstance(argument, ast.Constant) and _is_text(argument):
        return str(argument.value)
    message = f"line {call.lineno}: what is to be translated is not written out"
    raise ValueError(message)
