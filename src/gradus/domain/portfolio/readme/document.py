"""A README as a row of parts: sections between markers, and all other text as it stands."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from gradus.domain.portfolio.readme.encoding import Writing, plain_lines, read_text
from gradus.domain.portfolio.readme.outline import split_lines

_BEGIN = re.compile(r"<!-- gradus:begin ([a-z]+) ([0-9a-f]{12}) -->[ \t]*(\r\n|\r|\n)")
_END = re.compile(r"<!-- gradus:end ([a-z]+) -->[ \t]*(\r\n|\r|\n|\Z)")


@dataclass(frozen=True, slots=True)
class Foreign:
    """Text that no marker encloses."""

    text: str


@dataclass(frozen=True, slots=True)
class Section:
    """A marked section: the lines of its markers as they are written, and what is between."""

    name: str
    hash: str
    begin: str
    content: str
    end: str

    @property
    def text(self) -> str:
        """Markers and content, as they stand in the file."""
        return self.begin + self.content + self.end

    @property
    def edited(self) -> bool:
        """Whether somebody changed it since it was generated."""
        return content_hash(self.content) != self.hash


Part = Foreign | Section


@dataclass(frozen=True, slots=True)
class Document:
    """Parts in their order, and how the file is written."""

    writing: Writing
    parts: tuple[Part, ...]

    @property
    def text(self) -> str:
        """The whole text."""
        return "".join(part.text for part in self.parts)

    def section(self, name: str) -> Section | None:
        """Return the first section of a name."""
        for part in self.parts:
            if isinstance(part, Section) and part.name == name:
                return part
        return None


def content_hash(content: str) -> str:
    """Return the first 12 hex digits of SHA-256 of a content, with LF and in UTF-8."""
    plain = plain_lines(content).encode("utf-8", "surrogatepass")
    return hashlib.sha256(plain).hexdigest()[:12]


def marked(name: str, content: str, writing: Writing) -> Section:
    """Return a section around a content, which ends in a line ending unless it is empty."""
    fitting = writing.fitting(content if content.endswith("\n") or not content else f"{content}\n")
    line = writing.newline
    begin = f"<!-- gradus:begin {name} {content_hash(fitting)} -->{line}"
    return Section(name, content_hash(fitting), begin, fitting, f"<!-- gradus:end {name} -->{line}")


def parse(data: bytes) -> Document:
    """Return the parts of a file; `write` gives the same bytes back.

    A begin whose next marker is not its own end is text like any other. Markers count in a code
    block too: whoever forgets to close one must not make all sections below it unknown.
    """
    writing, text = read_text(data)
    return Document(writing, parse_text(text))


def write(document: Document) -> bytes:
    """Return the bytes of the file."""
    return document.writing.bytes(document.text)


def parse_text(text: str) -> tuple[Part, ...]:
    """Return the parts of a text; none of them is empty."""
    lines = split_lines(text)
    parts: list[Part] = []
    foreign: list[str] = []
    at = 0
    while at < len(lines):
        end = _end_of(lines, at)
        if end is None:
            foreign.append(lines[at])
            at += 1
            continue
        _flush(parts, foreign)
        parts.append(_section(lines, at, end))
        at = end + 1
    _flush(parts, foreign)
    return tuple(parts)


def _end_of(lines: list[str], begin: int) -> int | None:
    """Return the line of the end marker that belongs to a begin marker."""
    found = _BEGIN.fullmatch(lines[begin])
    if found is None:
        return None
    for number in range(begin + 1, len(lines)):
        end = _END.fullmatch(lines[number])
        if end is not None:
            return number if end[1] == found[1] else None
        if _BEGIN.fullmatch(lines[number]):
            return None
    return None


def _section(lines: list[str], begin: int, end: int) -> Section:
    found = _BEGIN.fullmatch(lines[begin])
    assert found is not None
    content = "".join(lines[begin + 1 : end])
    return Section(found[1], found[2], lines[begin], content, lines[end])


def _flush(parts: list[Part], foreign: list[str]) -> None:
    if foreign:
        parts.append(Foreign("".join(foreign)))
        foreign.clear()
