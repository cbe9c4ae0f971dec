"""How deep a stranger's text nests, told before anything parses it."""

from __future__ import annotations

import re

ALL, FLOW = re.compile(r"[()\[\]{}]"), re.compile(r"[\[\]{}]")
"""Brackets of code, and those of YAML, where a parenthesis is a sign like any other."""


def is_deeper(text: str, most: int, brackets: re.Pattern[str] = ALL) -> bool:
    """Tell whether more than `most` brackets are open at once; one too many that closes is none."""
    depth = 0
    for bracket in brackets.findall(text):
        depth = depth + 1 if bracket in "([{" else max(0, depth - 1)
        if depth > most:
            return True
    return False
