"""A README as GitHub shows it."""

from __future__ import annotations

from dataclasses import dataclass

from gradus.domain.portfolio.github.grammar import parse, write
from gradus.domain.portfolio.github.places import Heading, headings
from gradus.domain.portfolio.github.sanitising import sanitised

LONGEST = 500 * 1024
"""GitHub shows no more bytes of a README than these."""


@dataclass(frozen=True, slots=True)
class Page:
    """Safe HTML of a whole text, its headings, and whether the text went on beyond the limit.

    Blocks carry `data-g-line`, their line in the text, counted from 1.
    """

    html: str
    headings: tuple[Heading, ...]
    cut: bool = False


def rendered(text: str) -> Page:
    """Return what GitHub would make of a text; any text has a page, in linear time."""
    shown = within_limit(text)
    tokens, environment = parse(shown)
    html = sanitised(write(tokens, environment))
    return Page(html, tuple(headings(tokens)), shown != text)


def within_limit(text: str) -> str:
    """Return the beginning of a text that is not longer than GitHub shows, in whole characters."""
    if len(text) <= LONGEST // 4:
        return text
    data = text.encode("utf-8", "replace")
    return text if len(data) <= LONGEST else data[:LONGEST].decode("utf-8", "ignore")
