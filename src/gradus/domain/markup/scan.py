"""Telling code and maths from prose in Markdown, before any other rule looks at the text."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from gradus.domain.markup.fences import fence_info, fences
from gradus.domain.markup.inline import InlineScanner
from gradus.domain.markup.segment import Kind, Segment

__all__ = ["Kind", "Segment", "fence_info", "segments"]


@lru_cache(maxsize=32)  # each rule about a note asks for the same text again
def segments(text: str) -> tuple[Segment, ...]:
    """Split Markdown into consecutive stretches that cover it whole.

    Fenced code wins over code spans, code spans over maths. A dollar opens maths only before a
    character that is no white space, and closes it only after one and not before a digit, so that
    prices stay prices; `\\$` is a dollar. Maths spans neither an empty line nor code.
    """
    found: list[Segment] = []
    last = 0
    for segment in _special(text):
        if segment.start > last:
            found.append(_prose(text, last, segment.start))
        found.append(segment)
        last = segment.end
    if last < len(text) or not found:
        found.append(_prose(text, last, len(text)))
    return tuple(found)


def _prose(text: str, start: int, end: int) -> Segment:
    return Segment(Kind.TEXT, start, end, text[start:end])


def _special(text: str) -> Iterator[Segment]:
    scanner = InlineScanner(text)
    position = 0
    for fence in fences(text):
        yield from scanner.scan(position, fence.start)
        yield fence
        position = fence.end
    yield from scanner.scan(position, len(text))
