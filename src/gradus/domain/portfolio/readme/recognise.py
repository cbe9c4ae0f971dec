"""Sections of a README that nobody marked, found by their headings; no byte is changed for it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from gradus.domain.portfolio.readme.document import Foreign, Part
from gradus.domain.portfolio.readme.names import section_of
from gradus.domain.portfolio.readme.outline import Heading, headings, split_lines

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


def recognise(parts: Sequence[Part]) -> tuple[Seen, ...]:
    """Split foreign parts at headings that are known; joined, they are the same text as before."""
    seen: list[Seen] = []
    titled = False
    for part in parts:
        if isinstance(part, Foreign):
            split = _split(part.text, titled=titled)
            titled = titled or any(isinstance(one, Known) and one.name == "title" for one in split)
            seen += split
        else:
            titled = titled or part.name == "title"
            seen.append(part)
    return tuple(seen)


def _split(text: str, *, titled: bool) -> list[Seen]:
    lines = split_lines(text)
    regions = _regions(lines, titled=titled)
    seen: list[Seen] = []
    at = 0
    for region in regions:
        if region.first > at:
            seen.append(Foreign("".join(lines[at : region.first])))
        seen.append(Known(region.name, "".join(lines[region.first : region.after])))
        at = region.after
    if at < len(lines):
        seen.append(Foreign("".join(lines[at:])))
    return seen


def _regions(lines: Sequence[str], *, titled: bool) -> list[_Region]:
    found = headings(lines)
    regions: list[_Region] = []
    for number, heading in enumerate(found):
        if regions and heading.first < regions[-1].after:
            continue
        if heading.level == 1 and not titled and not section_of(heading.title):
            titled = True
            following = found[number + 1].first if number + 1 < len(found) else len(lines)
            regions += _head(lines, heading, following)
        elif name := section_of(heading.title):
            regions.append(_Region(name, heading.first, _after(found, number, len(lines))))
    return regions


def _after(found: Sequence[Heading], number: int, end: int) -> int:
    """Return the line at which the section of a heading ends: at the next of its level or above."""
    level = found[number].level
    later = (heading.first for heading in found[number + 1 :] if heading.level <= level)
    return next(later, end)


def _head(lines: Sequence[str], title: Heading, following: int) -> list[_Region]:
    """Return the title and what follows it: badges, text, and the rest from the first picture."""
    regions = [_Region("title", title.first, title.after)]
    at = _skip_blank(lines, title.after, following)
    badges = at
    while badges < following and _BADGE.fullmatch(lines[badges]):
        badges += 1
    if badges > at:
        regions.append(_Region("badges", at, badges))
    at = _skip_blank(lines, badges, following)
    shown = next((n for n in range(at, following) if _PICTURE.match(lines[n])), following)
    if at < shown:
        regions.append(_Region("pitch", at, shown))
    if shown < following:
        regions.append(_Region("demo", shown, following))
    return regions


def _skip_blank(lines: Sequence[str], at: int, end: int) -> int:
    while at < end and not lines[at].strip():
        at += 1
    return at
