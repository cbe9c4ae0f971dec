"""Finding the pictures of a Markdown text, however they are written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gradus.domain.decks.masks import masked
from gradus.domain.markup.scan import Kind

_BRACKET = re.compile(r"\\.|!?\[|\]|\n[ \t]*\n", re.DOTALL)
_TARGET = re.compile(r"\(\s*<?(?P<source>[^)\s>]{0,1001})")
_REFERENCE = re.compile(r"\[(?P<label>[^\[\]\n]{0,1000})\]")
_DEFINITION = re.compile(
    r"^ {0,3}\[(?P<label>[^\[\]\n]{1,1000})\]:[ \t]*\n?[ \t]*<?(?P<source>[^\s>]{0,1001})",
    re.MULTILINE,
)
_LONGEST_ALT = 1000


@dataclass(frozen=True, slots=True)
class Image:
    """A picture in Markdown; `offset` is where it starts. A long description is cut short."""

    alt: str
    source: str
    offset: int


def images(text: str) -> Iterator[Image]:
    """Yield the pictures of a text that stand outside code and maths."""
    bare = masked(text, lambda part: part.kind is not Kind.TEXT)
    definitions = {
        _label(m["label"]): text[slice(*m.span("source"))] for m in _DEFINITION.finditer(bare)
    }
    open_brackets: list[re.Match[str]] = []
    for bracket in _BRACKET.finditer(bare):
        if bracket[0].endswith("["):
            open_brackets.append(bracket)
        elif bracket[0].endswith("\n"):
            open_brackets.clear()
        elif bracket[0] == "]" and open_brackets:
            opening = open_brackets.pop()
            if opening[0] == "![":
                alt = text[opening.end() : min(bracket.start(), opening.end() + _LONGEST_ALT)]
                source = _source(text, bare, bracket.end(), alt, definitions)
                if source is not None:
                    yield Image(alt.strip(), source, opening.start())


def _source(text: str, bare: str, end: int, alt: str, definitions: dict[str, str]) -> str | None:
    """Return where the picture comes from whose description closes at `end`."""
    if target := _TARGET.match(bare, end):
        return text[slice(*target.span("source"))]
    reference = _REFERENCE.match(bare, end)
    return definitions.get(_label(reference["label"] if reference and reference["label"] else alt))


def _label(text: str) -> str:
    return " ".join(text.split()).casefold()
