"""Where texts from Anki name files of media, and how a name may be written there."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from urllib.parse import quote, unquote

_ATTRIBUTE = r"\b(?:src|data|href)\s*=\s*"
_BEFORE_QUOTES = rf"(?:{_ATTRIBUTE}|\burl\(\s*|@import\s+)"
_PLACES = (
    (r"\[sound:", r"\]"),
    (rf"{_BEFORE_QUOTES}\"", r"\""),
    (rf"{_BEFORE_QUOTES}'", "'"),
    (_ATTRIBUTE, r"\s\"'>"),
    (r"\burl\(\s*", r"\"')"),
)
"""What stands before a name, and which characters end it there: others may be part of it."""

NAMED = re.compile(
    "|".join(rf"({before})([^{ends}\x1f]+)" for before, ends in _PLACES), re.IGNORECASE
)
"""Of the groups that match, the first stands before a name, and the second is the name."""

Spelling = tuple[Callable[[str], str], Callable[[str], str]]

SPELLINGS: tuple[Spelling, ...] = (
    (str, str),
    (html.unescape, html.escape),
    (lambda written: unquote(html.unescape(written)), quote),
)
"""How a name may be written: what reads it, and what writes another in the same way."""


def parted(found: re.Match[str]) -> tuple[str, str]:
    """Return what stands before a name, and the name as it is written."""
    before, written = filter(None, found.groups())
    return before, written.strip()
