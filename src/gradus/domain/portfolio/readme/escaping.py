"""Words of strangers put into Markdown so that they stay words."""

from __future__ import annotations

import re
from urllib.parse import quote

from gradus.domain.portfolio.facts.parsing import printable

_SIGNS = re.compile(r"[\\`*\[\]<>|$~&]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])")
_START = re.compile(r"^(\d*)(#{1,6}(?=\s|$)|[-+](?=\s|$)|=+$|-+$|[.)](?=\s|$))")
_MARKER = re.compile(r"<!--(?=\s*gradus:(?:begin|end|yours))")


def text(value: object) -> str:
    """Return the value as one line of plain text."""
    line = " ".join(printable(str(value)).split())
    escaped = _SIGNS.sub(lambda found: f"\\{found[0]}", line)
    return _START.sub(r"\1\\\2", escaped)


def code(value: object) -> str:
    """Return the value as a code span that also holds within a table."""
    line = " ".join(printable(str(value)).split()).replace("|", "\\|")
    longest = max((len(run) for run in re.findall(r"`+", line)), default=0)
    ticks = "`" * (longest + 1)
    space = " " if longest else ""
    return f"{ticks}{space}{line}{space}{ticks}"


def fenced(lines: str, language: str = "sh") -> str:
    """Return lines as a code block whose fence is longer than any within."""
    longest = max((len(run) for run in re.findall(r"`+", lines)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{language}\n{lines}\n{fence}"


def path(value: object) -> str:
    """Return a path as the address of a link."""
    return quote(str(value), safe="/.-_~")


def defused(content: str) -> str:
    """Return a content without anything that reads as a marker."""
    return _MARKER.sub("&lt;!--", content)
