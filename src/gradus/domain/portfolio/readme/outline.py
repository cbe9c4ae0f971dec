"""Headings of a Markdown text and the lines of its code blocks, by CommonMark's rules for them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_FENCE = re.compile(r" {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)$")
_ATX = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$")
_SETEXT = re.compile(r" {0,3}(=+|-+)[ \t]*$")
_NO_PARAGRAPH = re.compile(r" {0,3}(?:[-+*>|<]|\d+[.)] |`{3}|~{3})|    |\t|\s*$")
_HTML_HEADING = re.compile(r"\s*<h([1-6])\b[^>]*>(.*?)</h\1>\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: its level from 1 to 6, its title, its first line and the line after it, from 0."""

    level: int
    title: str
    first: int
    after: int


def split_lines(text: str) -> list[str]:
    r"""Return the lines with their ends, which are `\r\n`, `\r` and `\n` and nothing else."""
    return [found[0] for found in _LINE.finditer(text) if found[0]]


def fenced_lines(lines: Sequence[str]) -> frozenset[int]:
    """Return the lines of all fenced code blocks that are closed, from 0, fences included."""
    inside: set[int] = set()
    never_closed: dict[str, int] = {}  # the shortest such fence by its sign: none is sought twice
    at = 0
    while at < len(lines):
        opening = _FENCE.match(lines[at].rstrip("\r\n"))
        if opening is not None:
            end = _closing(lines, at, opening[1], never_closed)
            inside.update(range(at, end + 1))
            at = max(at, end)
        at += 1
    return frozenset(inside)


def _closing(lines: Sequence[str], first: int, fence: str, never_closed: dict[str, int]) -> int:
    """Return the line that closes a fence, or -1."""
    if len(fence) >= never_closed.get(fence[0], len(fence) + 1):
        return -1
    close = re.compile(rf" {{0,3}}{re.escape(fence[0])}{{{len(fence)},}}[ \t]*$")
    for number in range(first + 1, len(lines)):
        if close.match(lines[number].rstrip("\r\n")):
            return number
    never_closed[fence[0]] = len(fence)
    return -1


def hidden_lines(lines: Sequence[str]) -> frozenset[int]:
    """Return the lines of closed code blocks and of comments, from 0: their signs mean nothing."""
    return fenced_lines(lines) | _commented(lines)


def headings(lines: Sequence[str]) -> tuple[Heading, ...]:
    """Return the headings outside code blocks and comments."""
    skipped = hidden_lines(lines)
    found: list[Heading] = []
    for number, line in enumerate(lines):
        if number in skipped:
            continue
        free = number and number - 1 not in skipped and not (found and found[-1].after == number)
        before = lines[number - 1] if free else ""
        heading = _heading(line.rstrip("\r\n"), before.rstrip("\r\n"), number)
        if heading is not None:
            found.append(heading)
    return tuple(found)


def _heading(line: str, before: str, number: int) -> Heading | None:
    if atx := _ATX.match(line):
        return Heading(len(atx[1]), (atx[2] or "").strip(), number, number + 1)
    if html := _HTML_HEADING.match(line):
        return Heading(int(html[1]), re.sub(r"<[^>]*>", "", html[2]).strip(), number, number + 1)
    setext = _SETEXT.match(line)
    if setext and not _NO_PARAGRAPH.match(before):
        return Heading(1 if "=" in setext[1] else 2, before.strip(), number - 1, number + 1)
    return None


def _commented(lines: Sequence[str]) -> frozenset[int]:
    """Return the lines of comments that begin a line."""
    inside: set[int] = set()
    open_ = False
    for number, line in enumerate(lines):
        open_ = open_ or line.lstrip(" ").startswith("<!--")
        if open_:
            inside.add(number)
            open_ = "-->" not in line
    return frozenset(inside)
