"""Writing text so that Markdown shows it as it is."""

from __future__ import annotations

import re
from urllib.parse import quote

_SPECIAL = re.compile(r"[\\`*_\[\]$|]|~(?=~)|(?<=~)~|<(?=[A-Za-z/!?])|(?<=\{)\{|&(?=#?\w+;)")
_BEGINNING = re.compile(r"(?P<mark>[#>+~-])|(?P<number>\d{1,9})(?P<dot>[.)])")
_BACKTICKS = re.compile(r"`+")
_SAFE = "/:?#@!,;=+-._~%&'"


def escaped(text: str) -> str:
    """Return text with a backslash before every character that would mean something."""
    return _SPECIAL.sub(r"\\\g<0>", text)


def at_line_start(markdown: str) -> str:
    """Return a line that begins no list, heading, quote or rule."""
    begins = _BEGINNING.match(markdown)
    if begins is None:
        return markdown
    if begins["mark"]:
        return f"\\{markdown}"
    return f"{begins['number']}\\{begins['dot']}{markdown[begins.end() :]}"


def code_span(text: str) -> str:
    """Return text as code, backticks included; a span has one line, and no blank text."""
    longest = max((len(run) for run in _BACKTICKS.findall(text)), default=0)
    mark, pad = "`" * (longest + 1), " " if text[:1] in "` " or text[-1:] in "` " else ""
    return f"{mark}{pad}{text}{pad}{mark}"


def fenced(code: str, language: str = "") -> str:
    """Return a fenced block of code."""
    longest = max((len(run) for run in _BACKTICKS.findall(code)), default=0)
    mark = "`" * max(3, longest + 1)
    return f"{mark}{language}\n{code}\n{mark}"


def address(written: str) -> str:
    """Return an address without a character that would end it."""
    return quote(written.strip(), safe=_SAFE)
