"""Where things stand: the anchor of each heading, the line of each block."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from gradus.domain.portfolio.github.slug import Slugger

LINE, ANCHOR = "data-g-line", "data-g-anchor"
_TEXT = frozenset({"text", "text_special", "code_inline", "math_inline", "math_display"})


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading with its level from 1 to 6, its anchor, and its line, counted from 1."""

    level: int
    text: str
    anchor: str
    line: int


def mark_places(state: StateCore) -> None:
    """Give each heading its anchor and each block its line; a rule of markdown-it."""
    slugger = Slugger()
    opening: Token | None = None
    for token in state.tokens:
        if opening is not None:
            opening.attrSet(ANCHOR, slugger.slug(words(token.children or ())))
        if token.map is not None and token.type != "inline":
            token.attrSet(LINE, str(token.map[0] + 1))
        opening = token if token.type == "heading_open" else None


def headings(tokens: Iterable[Token]) -> Iterator[Heading]:
    """Yield the headings of a text in order; those written as HTML have no anchor and count not."""
    opening: Token | None = None
    for token in tokens:
        if opening is not None:
            yield _heading(opening, token)
        opening = token if token.type == "heading_open" else None


def words(tokens: Iterable[Token]) -> str:
    """Return the text of inline tokens without any mark; a picture has none."""
    return "".join(token.content for token in tokens if token.type in _TEXT)


def _heading(opening: Token, content: Token) -> Heading:
    level, anchor = int(opening.tag[1]), str(opening.attrs[ANCHOR])
    return Heading(level, words(content.children or ()), anchor, int(opening.attrs[LINE]))
