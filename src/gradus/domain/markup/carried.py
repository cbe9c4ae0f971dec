"""Numbered stretches of text, carried through Markdown and HTML between signs unknown to both."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TypeVar

P = TypeVar("P")
_FIRST, _END = 0xF0000, "\U000ffffd"
"""Private-use characters; icon fonts use some of them too."""

_SIGNS = f"\U000f0000-{_END}"
_SIGN = re.compile(f"[{_SIGNS}]")
_STRETCH = re.compile(f"([\U000f0000-\U000ffffc])([^{_SIGNS}]*){_END}")


def without_signs(text: str) -> str:
    """Return an author's text without what would be taken for a sign of ours."""
    return _SIGN.sub("", text)


def carried(number: int, text: str) -> str:
    """Return a stretch between signs that name its number; none stands within another."""
    return f"{chr(_FIRST + number)}{text}{_END}"


def delivered(text: str, parts: Sequence[P], write: Callable[[P, str], str]) -> str:
    """Return a text with every stretch as `write` makes it from its part and what it is now.

    Where a part of the text was cut off, a sign that has lost its other half goes as well, and so
    do signs that an author wrote as entities.
    """

    def written(found: re.Match[str]) -> str:
        number = ord(found[1]) - _FIRST
        return write(parts[number], found[2]) if number < len(parts) else found[2]

    return without_signs(_STRETCH.sub(written, text))
