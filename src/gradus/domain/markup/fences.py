"""Finding fenced code in Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gradus.domain.markup.segment import Kind, Segment

_LINE = re.compile(r"[^\n]*\n|[^\n]+$")
_FENCE = re.compile(r"^[ \t]*(?P<mark>`{3,}|~{3,})(?P<info>[^\n]*)$")


@dataclass(frozen=True, slots=True)
class _Opening:
    mark: str
    start: int
    content: int

    def closed_by(self, line: re.Match[str]) -> bool:
        mark = line["mark"]
        return mark[0] == self.mark[0] and len(mark) >= len(self.mark) and not line["info"].strip()

    def segment(self, text: str, content_end: int, end: int) -> Segment:
        return Segment(Kind.FENCE, self.start, end, text[self.content : content_end])


def fences(text: str) -> Iterator[Segment]:
    """Yield every fenced block in order; one that is never closed reaches to the end."""
    opening: _Opening | None = None
    for line in _LINE.finditer(text):
        match = _FENCE.match(line[0].rstrip("\r\n"))
        if match is None:
            continue
        if opening is None:
            opening = _opening(match, line)
        elif opening.closed_by(match):
            yield opening.segment(text, line.start(), line.start() + match.end())
            opening = None
    if opening is not None:
        yield opening.segment(text, len(text), len(text))


def fence_info(fence: str) -> str:
    """Return the word or words after the opening mark of a fenced block."""
    match = _FENCE.match(fence.split("\n", 1)[0])
    return match["info"].strip() if match else ""


def _opening(match: re.Match[str], line: re.Match[str]) -> _Opening | None:
    if match["mark"][0] == "`" and "`" in match["info"]:
        return None
    return _Opening(match["mark"], line.start(), line.end())
