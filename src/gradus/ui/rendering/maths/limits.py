"""What is refused before an engine sees it, since typesetting time grows with the square."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

LONGEST, DEEPEST = 5_000, 100
_BRACE = re.compile(r"\\.|[{}]", re.DOTALL)


def objection(latex: str) -> str | None:
    """Return a sentence why a formula is not typeset, or nothing."""
    if len(latex) > LONGEST:
        return _tr("This formula has over %n characters.", LONGEST)
    if _depth(latex) > DEEPEST:
        return _tr("This formula has over %n braces inside one another.", DEEPEST)
    return None


def _depth(latex: str) -> int:
    depth = deepest = 0
    for brace in _BRACE.findall(latex):
        depth += (brace == "{") - (brace == "}")
        deepest = max(deepest, depth)
    return deepest


def _tr(sentence: str, number: int) -> str:
    return QCoreApplication.translate("MathsLimits", sentence, None, number)
