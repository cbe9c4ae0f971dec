"""Words of a text: of its prose, and of a question with its maths and code."""

from __future__ import annotations

import re

from gradus.domain.markup.scan import Kind, segments

_WORD = re.compile(r"\w[\w'’-]*")
_MARKER = re.compile(r"^[ \t]*(?:\d+[.)]|[-*+])[ \t]", re.MULTILINE)
_SYMBOL = re.compile(r"\\[A-Za-z]+|\w+|[^\s\w{}$]")


def count_words(text: str) -> int:
    """Return how long a text is to read: a formula and a code span are a word, a block is none."""
    return sum(
        len(_WORD.findall(_MARKER.sub("", part.inner)))
        if part.kind is Kind.TEXT
        else part.kind is not Kind.FENCE
        for part in segments(text)
    )


def tokens(text: str) -> list[str]:
    """Return the words of prose in lower case, and every sign of maths and code."""
    found: list[str] = []
    for part in segments(text):
        if part.kind is Kind.TEXT:
            found += _WORD.findall(part.inner.casefold())
        else:
            found += _SYMBOL.findall(part.inner)
    return found
