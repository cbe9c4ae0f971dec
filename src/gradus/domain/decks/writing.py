"""Decks and notes as the text of a deck file, which the parser reads as the same notes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence

from gradus.domain.decks.model import Deck, Note, NoteType

_SPECIAL = re.compile(r"[\\\"]")
_BARE = re.compile(r"[\w.%+-]+\Z", re.ASCII)


def deck_text(deck: Deck) -> str:
    """Return the text of a whole deck file."""
    front = "\n".join(("---", *_front_matter(deck), "---"))
    parts = [front, deck.introduction.strip("\n"), *map(note_text, deck.notes)]
    return "\n\n".join(part for part in parts if part) + "\n"


def note_text(note: Note) -> str:
    """Return a note from its heading to the last line of its body."""
    heading = f"## {note.heading} {{{' '.join(_attributes(note))}}}"
    body = note.body.strip("\n")
    return f"{heading}\n\n{body}" if body else heading


def _front_matter(deck: Deck) -> Iterator[str]:
    yield f"title: {_quoted(deck.title)}"
    if deck.topic is not None:
        yield f"topic: {_quoted(deck.topic)}"
    if deck.tags:
        yield f"tags: {_list(deck.tags)}"
    if deck.license is not None:
        yield f"license: {_quoted(deck.license)}"
    if deck.sources:
        yield f"sources: {_list(deck.sources)}"


def _attributes(note: Note) -> Iterator[str]:
    yield f"#{note.id}"
    if note.type is not NoteType.BASIC:
        yield f".{note.type}"
    for name, value in note.attributes:
        yield f"{name}={value if _BARE.match(value) else _in_quotes(value)}"


def _in_quotes(value: str) -> str:
    escaped = _SPECIAL.sub(r"\\\g<0>", value)
    return f'"{escaped}"'


def _list(values: Sequence[str]) -> str:
    return f"[{', '.join(map(_quoted, values))}]"


def _quoted(text: str) -> str:
    """JSON's strings are YAML's double-quoted ones."""
    return json.dumps(text, ensure_ascii=False)
