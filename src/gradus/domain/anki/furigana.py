"""Japanese readings in brackets behind a word: `日本[にほん]`, with a blank before the word."""

from __future__ import annotations

import re

_READING = re.compile(r" ?([^ >\[\]]{1,60})\[([^\]\[]{1,200})\]")
_BLANK = re.compile(r"&nbsp;|\u00a0")


def furigana(text: str) -> str:
    """Return words with their readings above them."""
    return _replaced(text, r"<ruby>\1<rt>\2</rt></ruby>")


def kana(text: str) -> str:
    """Return the readings alone."""
    return _replaced(text, r"\2")


def kanji(text: str) -> str:
    """Return the words without their readings."""
    return _replaced(text, r"\1")


def _replaced(text: str, pattern: str) -> str:
    def replaced(match: re.Match[str]) -> str:
        return match[0] if match[2].startswith("sound:") else match.expand(pattern)

    return _READING.sub(replaced, _BLANK.sub(" ", text))
