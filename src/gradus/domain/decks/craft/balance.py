"""Maths that was begun and not ended: dollars, braces, delimiters, environments."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gradus.domain.decks.craft.passages import Passage
from gradus.domain.markup.scan import Kind, segments

_ODD_DOLLAR = re.compile(r"\\.|\$", re.DOTALL)
_BRACE = re.compile(r"\\.|[{}]", re.DOTALL)
_LEFT_OR_RIGHT = re.compile(r"\\\\|\\(left|right)(?![A-Za-z])")
_ENVIRONMENT = re.compile(r"\\\\|\\(begin|end)\s*\{([^{}]*)\}")


def unbalanced(passage: Passage) -> Iterator[tuple[int, str]]:
    """Yield line and complaint for each dollar and each formula that lacks its other half."""
    for part in segments(passage.text):
        if part.kind.is_maths and (complaint := formula_complaint(part.inner)):
            yield passage.line_at(part.start), complaint
        elif part.kind is Kind.TEXT and (at := _odd_dollar(part.inner)) is not None:
            yield passage.line_at(part.start + at), "A dollar begins no formula."


def formula_complaint(latex: str) -> str | None:
    """Return what a formula lacks, or None where everything has its other half."""
    if not _braces_match(latex):
        return "The braces of a formula do not match."
    pairs = _nesting(match[1] for match in _LEFT_OR_RIGHT.finditer(latex) if match[1])
    if not pairs:
        return r"A \left of a formula has no \right, or the other way round."
    if not _environments_match(latex):
        return r"A \begin of a formula has no \end, or the other way round."
    return None


def _odd_dollar(text: str) -> int | None:
    return next((match.start() for match in _ODD_DOLLAR.finditer(text) if match[0] == "$"), None)


def _braces_match(latex: str) -> bool:
    names = {"{": "left", "}": "right"}
    return _nesting(names[match[0]] for match in _BRACE.finditer(latex) if match[0] in names)


def _nesting(marks: Iterator[str]) -> bool:
    """Whether every right mark follows a left one of its own."""
    depth = 0
    for mark in marks:
        depth += 1 if mark == "left" else -1
        if depth < 0:
            return False
    return depth == 0


def _environments_match(latex: str) -> bool:
    opened: list[str] = []
    for match in _ENVIRONMENT.finditer(latex):
        if match[1] == "begin":
            opened.append(match[2])
        elif match[1] == "end" and (not opened or opened.pop() != match[2]):
            return False
    return not opened
