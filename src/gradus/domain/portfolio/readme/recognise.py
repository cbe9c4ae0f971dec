"""Sections of a README that nobody marked, found by their headings; no byte is changed for it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from gradus.domain.portfolio.readme.document import Foreign, Part
from gradus.domain.portfolio.readme.names import section_of
from gradus.domain.portfolio.readme.outline import (
    Heading,
    headings,
    hidden_lines,
    split_lines,
)

HEAD = ("badges", "pitch", "demo")
"""The sections that stand below the title without a heading of their own."""

_BADGE = re.compile(
    r"\s*(?:\[?!\[[^\]]*\]\([^)]*(?:shields\.io|badge|\.svg)[^)]*\)(?:\]\([^)]*\))?\s*)+"
)


@dataclass(frozen=True, slots=True)
class Known:
    """Foreign text that is a section by its heading."""

    name: str
    text: str


_PICTURE = re.compile(r"\s*(?:\[?!\[|<img\b|<video\b)", re.IGNORECASE)

Seen = Part | Known


@dataclass(frozen=True, slots=True)
class _Region:
    name: str
    first: int
    after: int


@dataclass(frozen=True, slots=True)
class _Where:
    """Whether a title stood above, and whether what comes next is still the head of the file."""

    titled: bool = False
    in_head: bool = False


def recognise(parts: Sequence[Part]) -> tuple[Seen, ...]:
    """Split foreign parts at headings that are known; joined, they are the same text as before.

    The head of the file is all from the title to the next heading. Marked sections that belong
    there do not end it: what was known before one was put in is known after it.
    """
    seen: list[Seen] = []
    where = _Where()
    for part in parts:
        if isinstance(part, Foreign):
            split, where = _split(part.text, where)
            seen += split
        else:
            is_title = part.name == "title"
            in_head = is_title or (where.in_head and part.name in HEAD)
            where = _Where(where.titled or is_title, in_head)
            seen.append(part)
    return tuple(seen)


def _split(text: str, where: _Where) -> tuple[list[Seen], _Where]:
    lines = split_lines(text)
    regions, after = _regions(lines, where)
    seen: list[Seen] = []
    at = 0
    for region in regions:
        if region.first > at:
            seen.append(Foreign("".join(lines[at : region.first])))
        seen.append(Known(region.name, "".join(lines[region.first : region.after])))
        at = region.after
    if at < len(lines):
        seen.append(Foreign("".join(lines[at:])))
    return seen, after


def _regions(lines: Sequence[str], where: _Where) -> tuple[list[_Region], _Where]:
    found = headings(lines)
    titled, in_head = where.titled, where.in_head
    regions = _head(lines, 0, found[0].first if found else len(lines)) if in_head else []
    for number, heading in enumerate(found):
        in_head = False
        if regions and heading.first < regions[-1].after:
            continue
        if heading.level == 1 and not titled and not section_of(heading.title):
            titled = in_head = True
            following = found[number + 1].first if number + 1 < len(found) else len(lines)
            regions.append(_Region("title", heading.first, heading.after))
            regions += _head(lines, heading.after, following)
        elif name := section_of(heading.title):
            regions.append(_Region(name, heading.first, _after(found, number, len(lines))))
    return regions, _Where(titled, in_head)


def _after(found: Sequence[Heading], number: int, end: int) -> int:
    """Return the line at which the section of a heading ends: at the next of its level or above."""
    level = found[number].level
    later = (heading.first for heading in found[number + 1 :] if heading.level <= level)
    return next(later, end)


def _head(lines: Sequence[str], first: int, following: int) -> list[_Region]:
    """Return what follows the title: badges, text, and the rest from the first picture."""
    regions = []
    at = _skip_blank(lines, first, following)
    badges = _after_badges(lines, at, following)
    if badges > at:
        regions.append(_Region("badges", at, badges))
    at = _skip_blank(lines, badges, following)
    shown = _first_picture(lines, at, following)
    if at < shown:
        regions.append(_Region("pitch", at, shown))
    if shown < following:
        regions.append(_Region("demo", shown, following))
    return regions


def _after_badges(lines: Sequence[str], at: int, end: int) -> int:
    """Return the line after the badges at the beginning, between which lines may be blank."""
    after = at
    while at < end and _BADGE.fullmatch(lines[at]):
        after = at + 1
        at = _skip_blank(lines, after, end)
    return after


def _first_picture(lines: Sequence[str], at: int, end: int) -> int:
    """Return the line of the first picture, or `end`; a badge is none, nor one in a code block."""
    hidden = hidden_lines(lines)
    for number in range(at, end):
        line = lines[number]
        if number not in hidden and _PICTURE.match(line) and not _BADGE.fullmatch(line):
            return number
    return end


def _skip_blank(lines: Sequence[str], at: int, end: int) -> int:
    while at < end and not lines[at].strip():
        at += 1
    return at
