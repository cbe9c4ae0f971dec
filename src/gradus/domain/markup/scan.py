"""Telling code and maths from prose in Markdown, before any other rule looks at the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

_FENCE = re.compile(r"^[ \t]*(?P<mark>`{3,}|~{3,})(?P<info>[^\n]*)$")
_BACKTICKS = re.compile(r"`+")
_NEVER_IN_MATHS = ("\n\n", "`")


class Kind(Enum):
    """What a stretch of Markdown is."""

    TEXT = "text"
    FENCE = "fence"
    CODE = "code"
    INLINE_MATHS = "inline maths"
    DISPLAY_MATHS = "display maths"

    @property
    def is_maths(self) -> bool:
        """Whether the stretch is LaTeX."""
        return self in {Kind.INLINE_MATHS, Kind.DISPLAY_MATHS}

    @property
    def is_code(self) -> bool:
        """Whether the stretch is program text."""
        return self in {Kind.FENCE, Kind.CODE}


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch `text[start:end]` with its delimiters; `inner` is what stands between them."""

    kind: Kind
    start: int
    end: int
    inner: str


def segments(text: str) -> tuple[Segment, ...]:
    """Split Markdown into consecutive stretches that cover it whole.

    Fenced code wins over code spans, code spans over maths. A dollar opens maths only before a
    character that is no white space, and closes it only after one and not before a digit, so that
    prices stay prices; `\\$` is a dollar. Maths spans neither an empty line nor a backtick.
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


def fence_info(fence: str) -> str:
    """Return the word or words after the opening mark of a fenced block."""
    match = _FENCE.match(fence.split("\n", 1)[0])
    return match["info"].strip() if match else ""


def _prose(text: str, start: int, end: int) -> Segment:
    return Segment(Kind.TEXT, start, end, text[start:end])


def _special(text: str) -> Iterator[Segment]:
    position = 0
    for fence in _fences(text):
        yield from _inline(text, position, fence.start)
        yield fence
        position = fence.end
    yield from _inline(text, position, len(text))


def _fences(text: str) -> Iterator[Segment]:
    opened: tuple[str, int, int] | None = None
    position = 0
    for line in text.splitlines(keepends=True):
        match = _FENCE.match(line.rstrip("\r\n"))
        start, position = position, position + len(line)
        if opened is None:
            if match and not (match["mark"][0] == "`" and "`" in match["info"]):
                opened = match["mark"], start, position
        elif match and _closes(match, opened[0]):
            yield Segment(Kind.FENCE, opened[1], start + len(line.rstrip("\r\n")), text[opened[2] : start])
            opened = None
    if opened is not None:
        yield Segment(Kind.FENCE, opened[1], len(text), text[opened[2] :])


def _closes(match: re.Match[str], mark: str) -> bool:
    return (
        match["mark"][0] == mark[0] and len(match["mark"]) >= len(mark) and not match["info"].strip()
    )


def _inline(text: str, start: int, end: int) -> Iterator[Segment]:
    position = start
    while position < end:
        character = text[position]
        if character == "\\":
            position += 2
            continue
        segment = None
        if character == "`":
            run = _backtick_run(text, position, end)
            segment = _code_span(text, position, run, end)
            if segment is None:
                position += run
                continue
        elif character == "$":
            segment = _maths(text, position, end)
            if segment is None:
                position += 2 if text.startswith("$$", position) else 1
                continue
        if segment is None:
            position += 1
        else:
            yield segment
            position = segment.end


def _backtick_run(text: str, position: int, end: int) -> int:
    match = _BACKTICKS.match(text, position, end)
    assert match is not None
    return match.end() - match.start()


def _code_span(text: str, start: int, run: int, end: int) -> Segment | None:
    for match in _BACKTICKS.finditer(text, start + run, end):
        if "\n\n" in text[start : match.start()]:
            return None
        if match.end() - match.start() == run:
            return Segment(Kind.CODE, start, match.end(), text[start + run : match.start()])
    return None


def _maths(text: str, start: int, end: int) -> Segment | None:
    if text.startswith("$$", start):
        close = _closing(text, start + 2, end, "$$")
        if close is None or not text[start + 2 : close].strip():
            return None
        return Segment(Kind.DISPLAY_MATHS, start, close + 2, text[start + 2 : close].strip())
    if start + 1 >= end or text[start + 1].isspace():
        return None
    close = _closing(text, start + 1, end, "$")
    if close is None:
        return None
    return Segment(Kind.INLINE_MATHS, start, close + 1, text[start + 1 : close])


def _closing(text: str, position: int, end: int, mark: str) -> int | None:
    while position < end:
        character = text[position]
        if character == "\\":
            position += 2
            continue
        if text.startswith(_NEVER_IN_MATHS, position):
            return None
        if text.startswith(mark, position, end) and _may_close(text, position, mark):
            return position
        position += 1
    return None


def _may_close(text: str, position: int, mark: str) -> bool:
    if mark == "$$":
        return True
    following = text[position + 1 : position + 2]
    return not text[position - 1].isspace() and not following.isdigit()
