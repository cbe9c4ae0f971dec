"""Sentences of layers that know nothing of Qt, in the language of the window.

Errors, problems of deck files and findings come as whole English sentences, some of them out of
the database. Each is looked up as it is, and one with values in it by its pattern.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from gradus.ui.language.patterns import Pattern

CONTEXT = "Sentences"
_PATTERNS = "patterns.txt"
_END = re.compile(r"(?<=[.?]) (?=[A-Z“])")
_DEEPEST = 3
"""A reason within a reason within a sentence."""
_SAYS_ENOUGH = 8
"""A pattern such as "{0} on {1}" says less, and might be found in the name of a file."""

_folders: list[Path] = []
"""Where the patterns lie; empty while the window speaks English."""


def use(folder: Path) -> None:
    """Translate from now on."""
    forget()
    _folders.append(folder)


def forget() -> None:
    """Leave sentences as they are."""
    _folders.clear()
    _found.cache_clear()
    _patterns.cache_clear()


def told(sentence: str) -> str:
    """Return a sentence in the language of the window, or as it is where it is not known."""
    return _found(sentence, _DEEPEST) if _folders and sentence else sentence


@lru_cache(maxsize=2_000)
def _found(sentence: str, depth: int) -> str:
    plain = QCoreApplication.translate(CONTEXT, sentence)
    if plain != sentence or not depth:
        return plain
    parts = _END.split(sentence)
    inner = [_found(part, depth - 1) for part in parts[1:] and parts]
    if inner and all(after != before for before, after in zip(parts, inner, strict=True)):
        return " ".join(inner)
    return _by_pattern(sentence, depth)


def _by_pattern(sentence: str, depth: int) -> str:
    from gradus.ui.language.patterns import fill  # noqa: PLC0415  English has no use for it

    for pattern in _patterns():
        values = pattern.values(sentence)
        if values is None:
            continue
        inner = {name: _found(value, depth - 1) for name, value in values.items()}
        if pattern.weight >= _SAYS_ENOUGH or _all_known(values, inner):
            return fill(QCoreApplication.translate(CONTEXT, pattern.text), inner)
    return sentence


def _all_known(values: dict[str, str], inner: dict[str, str]) -> bool:
    """Whether each value is a number or was translated: what a light pattern needs."""
    return all(inner[name] != value or value[0].isdigit() for name, value in values.items())


@lru_cache(maxsize=1)
def _patterns() -> tuple[Pattern, ...]:
    """Read the patterns, the ones that say most first."""
    from gradus.ui.language.patterns import Pattern  # noqa: PLC0415  English has no use for it

    lines = (_folders[0] / _PATTERNS).read_text(encoding="utf-8").splitlines()
    return tuple(sorted(map(Pattern, lines), key=lambda one: -one.weight))
