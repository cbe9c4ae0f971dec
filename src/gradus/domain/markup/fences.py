"""Finding fenced code in Markdown, also within quotes and at the beginning of list items."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from gradus.domain.markup.segment import Kind, Segment

_LINE = re.compile(r"[^\n]*\n|[^\n]+$")
_QUOTES = r"(?P<quotes>(?:[ \t]*>)*)"
_ITEMS = r"(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*"
_FENCE = re.compile(
    rf"^(?P<lead>{_QUOTES}[ \t]*{_ITEMS})(?P<mark>`{{3,}}|~{{3,}})(?P<info>[^\n]*)$"
)


@dataclass(frozen=True, slots=True)
class _Opening:
    mark: str
    quotes: int
    start: int
    content: int

    def left_by(self, line: str) -> bool:
        """Whether a line lies outside the quote that the fence is in."""
        return _quoted(self.quotes).match(line) is None

    def closing(self, line: str) -> re.Match[str] | None:
        return _closing(self.mark, self.quotes).match(line)

    def segment(self, text: str, content_end: int, end: int) -> Segment:
        return Segment(Kind.FENCE, self.start, end, text[self.content : content_end])


def fences(text: str) -> Iterator[Segment]:
    """Yield every fenced block in order; one that is never closed reaches to the end."""
    opening: _Opening | None = None
    for match in _LINE.finditer(text):
        start, line = match.start(), match[0].rstrip("\r\n")
        if opening and opening.left_by(line):
            yield opening.segment(text, start, start)
            opening = None
        if opening is None:
            opening = _opening(line, start, match.end())
        elif opening.closing(line):
            yield opening.segment(text, start, start + len(line))
            opening = None
    if opening is not None:
        yield opening.segment(text, len(text), len(text))


def fence_info(fence: str) -> str:
    """Return the word or words after the opening mark of a fenced block."""
    match = _FENCE.match(fence.split("\n", 1)[0])
    return match["info"].strip() if match else ""


def fence_lead(fence: str) -> str:
    """Return what stands before the opening mark: indentation, quotes and markers of lists."""
    match = _FENCE.match(fence.split("\n", 1)[0])
    return match["lead"] if match else ""


def fence_code(fence: str, inner: str) -> str:
    """Return the code between the marks without the quotes and the indentation around it."""
    quoted = re.compile(_quoted(fence_lead(fence).count(">")).pattern, re.MULTILINE)
    return textwrap.dedent(quoted.sub("", inner)).rstrip("\r\n")


@lru_cache(maxsize=32)
def _quoted(quotes: int) -> re.Pattern[str]:
    return re.compile(rf"^(?:[ \t]*>){{{quotes}}}")


@lru_cache(maxsize=32)
def _closing(mark: str, quotes: int) -> re.Pattern[str]:
    marks = f"{re.escape(mark[0])}{{{len(mark)},}}"
    return re.compile(rf"{_quoted(quotes).pattern}[ \t]*{marks}[ \t]*$")


def _opening(line: str, start: int, content: int) -> _Opening | None:
    match = _FENCE.match(line)
    if match is None or (match["mark"][0] == "`" and "`" in match["info"]):
        return None
    return _Opening(match["mark"], match["quotes"].count(">"), start, content)
