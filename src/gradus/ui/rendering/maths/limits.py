"""What is refused: before an engine sees it, since its time grows with the square, and after."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

LONGEST, DEEPEST = 5_000, 100
WIDEST, HIGHEST = 1_500_000, 300_000
"""In 1/1000 em."""
LARGEST = 2_000_000
"""Characters of an engine's answer."""
THREAD_STACK = 64 * 2**20
"""Bytes of stack that the thread needs on which the engine runs."""

_translate = QCoreApplication.translate
_BRACE = re.compile(r"\\.|[{}]", re.DOTALL)


def objection(latex: str) -> str | None:
    """Return a sentence why a formula is not typeset, or nothing."""
    if len(latex) > LONGEST:
        return _translate("MathsLimits", "This formula has over %Ln characters.", "", LONGEST)
    if _depth(latex) > DEEPEST:
        return _translate("MathsLimits", "This formula nests over %Ln braces.", "", DEEPEST)
    return None


def is_too_large(view: tuple[float, float, float, float]) -> bool:
    """Whether a picture, given as x, y, width and height, is larger than any page."""
    left, top, width, height = view
    return max(abs(left), width) > WIDEST or max(abs(top), height) > HIGHEST


def too_large() -> str:
    """Return a sentence for a formula that is typeset but too large to be shown."""
    return _translate("MathsLimits", "This formula is too large to be shown.")


def _depth(latex: str) -> int:
    depth = deepest = 0
    for brace in _BRACE.findall(latex):
        depth += (brace == "{") - (brace == "}")
        deepest = max(deepest, depth)
    return deepest
