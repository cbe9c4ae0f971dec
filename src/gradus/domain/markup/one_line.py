"""A text as one plain line: for tables, where there is no room for typesetting."""

from __future__ import annotations

import re
from functools import lru_cache

from gradus.domain.markup.maths_line import maths_line

_LONGEST = 300
_CLOZE = re.compile(r"\{\{c[0-9]+::(.*?)(?:::[^{}]*)?\}\}")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_EMPHASIS = re.compile(r"(?<!\\)(\*\*|__|`+)|(?<![\\\w*])\*(?=\S)|(?<=[^\s\\])\*(?![\w*])")
_MATHS = re.compile(r"(?<!\\)\$\$?(?=\S)(.+?)(?<=[^\s\\])\$\$?(?!\d)")
_START = re.compile(r"^\s*(?:#{1,6}\s+|>\s*|[-*+]\s+(?:\[[ xX]\]\s+)?|\d+[.)]\s+)")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!$|<>~])")


@lru_cache(maxsize=2048)
def one_line(text: str) -> str:
    """Return the first line with words in Markdown without its marks and maths in Unicode.

    What Unicode cannot say stays as it is written; nothing is checked, and nothing is raised.
    """
    line = next((one for one in text.split("\n") if _says_something(one)), "")[:_LONGEST]
    line = _CLOZE.sub(r"\1", _START.sub("", line))
    parts = _MATHS.split(line)
    words = [_plain(part) if n % 2 == 0 else maths_line(part) for n, part in enumerate(parts)]
    return " ".join("".join(words).split())


def _says_something(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith(("```", "~~~", "$$\n"))


def _plain(text: str) -> str:
    return _ESCAPE.sub(r"\1", _EMPHASIS.sub("", _LINK.sub(r"\1", text)))
