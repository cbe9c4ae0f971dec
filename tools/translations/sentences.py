"""Sentences of the layers that know nothing of Qt, found in their sources.

They are errors with their remedies, problems of deck files, what checks found, and what settings
do. A sentence with values in it becomes a pattern: f"{path} does not exist." is read as
"{0} does not exist.".
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from tools.translations.places import SOURCE

_LAYERS = ("domain", "services", "formats", "repositories", "store", "paths.py")
_ONLY_PRINTED = (
    "domain/decks/craft",
    "domain/roadmap",
    "services/decks/craft.py",
    "services/doctor.py",
    "services/fitting/report.py",
    "services/fitting/review_import.py",
    "services/portfolio/report.py",
    "services/statistics/report.py",
    "formats/review_logs.py",
)
"""What speaks to whoever runs a command, or writes the road; commands are English."""
_WRITTEN = ("domain/portfolio/files", "domain/portfolio/readme")
"""What is written into a person's repository, whose language is English."""

_MARK = "wording"
_SEVERAL = re.compile(r"\S\s+\S")
_SENTENCE = re.compile(r"[A-Z{“‘`'\"].*[.?…]", re.DOTALL)
_WORDS = re.compile(r"[A-Za-z]{2}|;")
_EXPRESSION = re.compile(r"\\[sdwb.]|\(\?|\[\^|\n|= \?")


@cache
def sentences() -> tuple[str, ...]:
    """Return every sentence and fragment, sorted, those with values as patterns."""
    trees = (ast.parse(file.read_text(encoding="utf-8")) for file in _files())
    found = {one for tree in trees for one in in_tree(tree)}
    return tuple(sorted(one for one in found if _WORDS.search(one)))


def _files() -> Iterator[Path]:
    for layer in _LAYERS:
        place = SOURCE / layer
        for file in [place] if place.is_file() else place.rglob("*.py"):
            if not file.relative_to(SOURCE).as_posix().startswith((*_ONLY_PRINTED, *_WRITTEN)):
                yield file


def in_tree(tree: ast.AST) -> Iterator[str]:
    """Return the sentences and fragments of one module."""
    nodes = list(ast.walk(tree))
    apart, told = _parts(nodes), _told(nodes)
    for node in nodes:
        text = None if id(node) in apart else _text(node)
        if text and (id(node) in told or _is_sentence(text)) and not _EXPRESSION.search(text):
            yield text
    yield from _counts(nodes)


def _is_sentence(text: str) -> bool:
    return bool(_SENTENCE.fullmatch(text) and _SEVERAL.search(text))


def _parts(nodes: Sequence[ast.AST]) -> set[int]:
    """Return what stands within an f-string, and docstrings."""
    result: set[int] = set()
    for node in nodes:
        if isinstance(node, ast.JoinedStr):
            result |= {id(part) for part in ast.walk(node) if part is not node}
        elif isinstance(node, ast.Expr):
            result.add(id(node.value))
    return result


def _told(nodes: Sequence[ast.AST]) -> set[int]:
    """Return what is marked or handed to an error, and what stands in for a reason."""
    result: set[int] = set()
    for node in nodes:
        if isinstance(node, ast.Call) and _name(node) == _MARK:
            result.add(id(node.args[0]))
        elif isinstance(node, ast.Call) and _name(node).endswith("Error"):
            result |= {id(one) for one in node.args if _SEVERAL.search(_text(one) or "")}
        elif isinstance(node, ast.BoolOp) and isinstance(node.op, ast.Or):
            result |= {id(one) for one in node.values[-1:] if _SEVERAL.search(_text(one) or "")}
    return result


def _counts(nodes: Sequence[ast.AST]) -> Iterator[str]:
    """Return what `counted` says of one and of several."""
    for node in nodes:
        if isinstance(node, ast.Call) and _name(node) == "counted" and len(node.args) > 1:
            noun, *nouns = (_text(one) or "" for one in node.args[1:])
            if noun:
                yield f"1 {noun}"
                yield f"{{0}} {nouns[0] if nouns else noun + 's'}"


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _text(node: ast.AST) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return _pattern(node) if isinstance(node, ast.JoinedStr) else None


def _pattern(node: ast.JoinedStr) -> str:
    """Number the values of an f-string; the same value has the same number wherever it stands."""
    numbers: dict[str, int] = {}
    parts = []
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value))
        else:
            written = ast.unparse(part)
            parts.append(f"{{{numbers.setdefault(written, len(numbers))}}}")
    return "".join(parts)
