"""Cutting a search into words, brackets and signs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from gradus.domain.search.errors import SearchError
from gradus.domain.search.pattern import ESCAPE

_QUOTE = '"'


class Kind(Enum):
    """What a token is."""

    OPEN = auto()
    CLOSE = auto()
    NOT = auto()
    AND = auto()
    OR = auto()
    TERM = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """`query[start:end]`; `text` is a term without its quotes, its backslashes still in it."""

    kind: Kind
    text: str
    start: int
    end: int


_SIGNS = {"(": Kind.OPEN, ")": Kind.CLOSE, "-": Kind.NOT}
_WORDS = {"and": Kind.AND, "or": Kind.OR}


def tokens(query: str) -> Iterator[Token]:
    """Cut a search; raises SearchError for a quotation mark that is not closed."""
    position = 0
    while position < len(query):
        character = query[position]
        if character.isspace():
            position += 1
        elif character in _SIGNS:
            yield Token(_SIGNS[character], character, position, position + 1)
            position += 1
        else:
            token = _term(query, position)
            yield token
            position = token.end


def _term(query: str, start: int) -> Token:
    """Read to the next blank or bracket that is not quoted."""
    text, position, opened = "", start, -1
    while position < len(query):
        character = query[position]
        if character == ESCAPE:
            text += query[position : position + 2]
            position += 2
            continue
        if opened < 0 and (character.isspace() or character in "()"):
            break
        if character == _QUOTE:
            opened = position if opened < 0 else -1
        else:
            text += character
        position += 1
    if opened >= 0:
        message = "A quotation mark is not closed."
        raise SearchError(message, 'Write another " where the phrase ends.', opened, len(query))
    end = min(position, len(query))
    return Token(_WORDS.get(query[start:end].lower(), Kind.TERM), text, start, end)
