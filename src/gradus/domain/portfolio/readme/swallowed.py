"""Blocks that are never closed: on GitHub all sections below one would be shown as code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gradus.domain.portfolio.github.grammar import parse
from gradus.domain.portfolio.github.rendering import within_limit
from gradus.domain.portfolio.readme.document import Document, Section
from gradus.domain.portfolio.readme.outline import split_lines

# The kinds of HTML that neither a blank line nor the end of a marker ends (CommonMark 4.6, 1 to 5).
_ENDLESS = re.compile(r"\s*<(?:(?:pre|script|style|textarea)\b|[?]|![a-z\[])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Block:
    """A block of code or HTML: its first line and the line after it, from 0, and how it begins."""

    first: int
    after: int
    opening: str


def swallower(document: Document) -> Block | None:
    """Return the first block that begins above a marked section and does not end before it."""
    begins = tuple(_begins(document))
    for block in _blocks(document):
        if any(block.first < begin < block.after for begin in begins):
            return block
    return None


def line_in(document: Document, block: Block) -> int | None:
    """Return the line, from 1, in which a file has the block that swallows sections once written.

    It is the last that begins alike, for nothing below it closes it. None where it is not there.
    """
    found = swallower(document)
    if found is not None:
        return found.first + 1
    alike = [each.first + 1 for each in _blocks(document) if each.opening == block.opening]
    return alike[-1] if alike else None


def _blocks(document: Document) -> Iterator[Block]:
    text = within_limit(document.text)
    lines = split_lines(text)
    for token in parse(text)[0]:
        endless = token.type == "html_block" and _ENDLESS.match(token.content)
        if token.map is not None and (token.type == "fence" or endless):
            first, after = token.map
            yield Block(first, after, lines[first].rstrip("\r\n"))


def _begins(document: Document) -> Iterator[int]:
    """Yield the line of each begin marker, from 0."""
    above = ""
    for part in document.parts:
        if isinstance(part, Section):
            yield len(split_lines(above))
        above += part.text
