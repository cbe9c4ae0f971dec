"""Words of a text: of its prose, and of a question with its maths and code."""

from __future__ import annotations

import re

from gradus.domain.markup.scan import Kind, segments

_WORD = re.compile(r"\w[\w'’-]*")
_ARTICLES = {"a", "an", "the"}
_MARKER = re.compile(r"^[ \t]*(?:\d+[.)]|[-*+])[ \t]", re.MULTILINE)
_SIGN = re.compile(r"\\[A-Za-z]+|\w+|[^\s\w{}$]")


def count_words(text: str) -> int:
    """Return how long a text is to read: a formula and a code span are a word, a block is none."""
    return sum(
        len(_WORD.findall(_MARKER.sub("", part.inner)))
        if part.kind is Kind.TEXT
        else part.kind is not Kind.FENCE
        for part in segments(text)
    )


def tokens(text: str) -> list[str]:
    """Return the words of prose but articles, in lower case, and each sign of a block of code.

    A formula is one word: two questions on the same long formula may still be different.
    """
    found: list[str] = []
    for part in segments(text):
        if part.kind is Kind.TEXT:
            found += (w for w in _WORD.findall(part.inner.casefold()) if w not in _ARTICLES)
        elif part.kind is Kind.FENCE:
            found += _SIGN.findall(part.inner)
        else:
            found.append("".join(_SIGN.findall(part.inner)))
    return found
