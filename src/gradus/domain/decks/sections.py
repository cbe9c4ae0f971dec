"""Cutting a deck file into its introduction and its notes, by second-level headings."""

from __future__ import annotations

import re
from dataclasses import dataclass

from gradus.domain.decks.lines import Lines
from gradus.domain.decks.problems import Problems
from gradus.domain.markup.scan import Kind, segments

_ATX = re.compile(r"^ {0,3}(?P<level>#{1,6})(?:[ \t](?P<text>.*))?$")
_SETEXT = re.compile(r"^ {0,3}(?:=+|-+)[ \t]*$")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with what stands below it, and the lines of the file where each of them starts."""

    heading: str
    body: str
    line: int
    body_line: int


def split_sections(
    text: str, first_line: int, problems: Problems
) -> tuple[Section, tuple[Section, ...]]:
    """Return the introduction and the notes of the text that starts at `first_line` of its file.

    The introduction is a section without a heading.
    """
    lines = text.split("\n")
    fenced, inside = _covered(text)
    headings = [(0, "")]
    for index, line in enumerate(lines):
        if index in fenced:
            continue
        match = _ATX.match(line)
        if match and match["level"] == "##":
            headings.append((index + 1, (match["text"] or "").strip()))
        elif match and match["level"] == "#":
            _report_title(first_line + index, problems)
        elif (
            index not in inside and _SETEXT.match(line) and _is_paragraph(lines, index - 1, fenced)
        ):
            _report_underline(first_line + index, problems)
    ends = (*(start - 1 for start, _ in headings[1:]), len(lines))
    sections = tuple(
        _section(heading, lines, start, end, first_line)
        for (start, heading), end in zip(headings, ends, strict=True)
    )
    return sections[0], sections[1:]


def _section(heading: str, lines: list[str], start: int, end: int, first_line: int) -> Section:
    body = next((index for index in range(start, end) if lines[index].strip()), end)
    text = "\n".join(lines[body:end]).rstrip()
    return Section(heading, text, first_line + start - 1, first_line + body)


def _covered(text: str) -> tuple[set[int], set[int]]:
    """Return the lines of fences, and those that start inside a code span or a formula.

    Only fences hide a heading: a stray backtick must not swallow the notes below it.
    """
    lines, fenced, inside = Lines(text, 0), set[int](), set[int]()
    for part in segments(text):
        first, last = lines.at(part.start), lines.at(part.end - 1)
        if part.kind is Kind.FENCE:
            fenced.update(range(first, last + 1))
        elif part.kind is not Kind.TEXT:
            inside.update(range(first + 1, last + 1))
    return fenced, inside


def _is_paragraph(lines: list[str], index: int, fenced: set[int]) -> bool:
    if index < 0 or index in fenced or _ATX.match(lines[index]):
        return False
    stripped = lines[index].strip()
    return bool(stripped) and not stripped.startswith(("|", ">"))


def _report_title(line: int, problems: Problems) -> None:
    problems.add(
        line,
        "A first-level heading stands in the deck.",
        "Write '## …' for a note; the deck's title belongs to the front matter.",
    )


def _report_underline(line: int, problems: Problems) -> None:
    problems.add(
        line,
        "This line makes the text above it a heading.",
        "Put an empty line before it, or write the heading with '##'.",
    )
