"""Cutting a deck file into its introduction and its notes, by second-level headings."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator
from dataclasses import dataclass

from gradus.domain.decks.problems import Problems
from gradus.domain.markup.scan import Kind, segments

_ATX = re.compile(r"^ {0,3}(?P<level>#{1,6})(?:[ \t]+(?P<text>.*?))?[ \t]*$")
_SETEXT = re.compile(r"^ {0,3}(?:=+|-{2,})[ \t]*$")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what stands below it; `line` is the heading's, counted from 1 in the file."""

    heading: str
    body: str
    line: int


def split_sections(
    text: str, first_line: int, problems: Problems
) -> tuple[str, tuple[Section, ...]]:
    """Return the introduction and the notes of the text that starts at `first_line` of its file."""
    lines = text.split("\n")
    headings: list[tuple[int, str]] = []
    plain = _plain_lines(text, lines)
    for index in plain:
        heading = _note_heading(lines, index, first_line, plain, problems)
        if heading is not None:
            headings.append((index, heading))
    starts = [index for index, _ in headings]
    ends = [*starts[1:], len(lines)]
    introduction = "\n".join(lines[: starts[0] if starts else len(lines)]).strip()
    sections = tuple(
        Section(heading, _body(lines, index + 1, end), first_line + index)
        for (index, heading), end in zip(headings, ends, strict=True)
    )
    return introduction, sections


def _body(lines: list[str], start: int, end: int) -> str:
    return "\n".join(lines[start:end]).strip("\n").rstrip()


def _plain_lines(text: str, lines: list[str]) -> dict[int, str]:
    """Lines that start outside code and maths, by index."""
    starts = _line_starts(lines)
    covered: set[int] = set()
    for segment in segments(text):
        if segment.kind is not Kind.TEXT:
            covered.update(_lines_begun_inside(starts, segment.start, segment.end, segment.kind))
    return {index: line for index, line in enumerate(lines) if index not in covered}


def _line_starts(lines: list[str]) -> list[int]:
    starts, position = [], 0
    for line in lines:
        starts.append(position)
        position += len(line) + 1
    return starts


def _lines_begun_inside(starts: list[int], start: int, end: int, kind: Kind) -> Iterator[int]:
    first = (
        bisect.bisect_left(starts, start)
        if kind is Kind.FENCE
        else bisect.bisect_right(starts, start)
    )
    yield from range(first, bisect.bisect_left(starts, end))


def _note_heading(
    lines: list[str], index: int, first_line: int, plain: dict[int, str], problems: Problems
) -> str | None:
    line = lines[index]
    match = _ATX.match(line)
    if match and match["level"] == "##":
        return (match["text"] or "").strip()
    if match and match["level"] == "#":
        problems.add(
            first_line + index,
            "A first-level heading stands in the deck.",
            "Write '## …' for a note; the deck's title belongs to the front matter.",
        )
    elif _SETEXT.match(line) and index - 1 in plain and _is_paragraph(lines[index - 1]):
        problems.add(
            first_line + index,
            "This line makes the text above it a heading.",
            "Put an empty line before it, or write the heading with '##'.",
        )
    return None


def _is_paragraph(line: str) -> bool:
    stripped = line.strip()
    return bool(stripped) and not _ATX.match(line) and not stripped.startswith(("|", ">"))
