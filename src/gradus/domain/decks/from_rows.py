"""Rows of front and back as decks: what a spreadsheet or another program has to give."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from gradus.domain.decks.attributes import list_start
from gradus.domain.decks.cloze import ClozeError, find_clozes
from gradus.domain.decks.editing.ids import new_id
from gradus.domain.decks.editing.one_note import parse_note
from gradus.domain.decks.masks import masked
from gradus.domain.decks.model import Deck, Note, NoteType, Problem
from gradus.domain.decks.writing import note_text
from gradus.domain.markup.scan import Kind

_HEADING = re.compile(r"^( {0,3})(?=#{1,2}(?:[ \t]|$))", re.MULTILINE)
_UNDERLINE = re.compile(r"(?<=[^\n]\n)( {0,3})(?=(?:=+|-+)[ \t]*$)", re.MULTILINE)
_BREAKS = re.compile(r"[ \t]*\n\s*")
_LENGTH = 8


@dataclass(frozen=True, slots=True)
class Row:
    """Front and back as Markdown, and the line (from 1) of the file in which they begin.

    An empty `deck` stands for the deck that is named after the file.
    """

    line: int
    front: str
    back: str
    tags: tuple[str, ...] = ()
    deck: str = ""


@dataclass(slots=True)
class FromRows:
    """The decks that rows make, how many rows were left out, and what is wrong.

    `known` were there before, `repeated` have a front that an earlier row has.
    """

    decks: list[Deck] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    known: int = 0
    repeated: int = 0


def decks_of_rows(file: str, name: str, rows: Iterable[Row], known: Iterable[str] = ()) -> FromRows:
    """Return decks of basic and cloze notes; `name` is that of the deck for rows that name none.

    A note's id hangs on its front alone, so the same file twice makes the same notes. Tags belong
    to a deck, so rows with other tags make a deck of their own. `known` are ids that are left out.
    """
    made, seen, had = FromRows(), set[str](), frozenset(known)
    grouped: dict[tuple[str, tuple[str, ...]], list[Note]] = {}
    for row in rows:
        identity = row_id(row.front)
        if identity in had or identity in seen:
            made.known += identity in had
            made.repeated += identity not in had
            continue
        seen.add(identity)
        note, problems = _note(file, row, identity)
        made.problems += problems
        if note is not None:
            grouped.setdefault((row.deck or name, tuple(sorted(row.tags))), []).append(note)
    made.decks = list(_decks(grouped))
    return made


def row_id(front: str) -> str:
    """Return the id of the note of a front: its words, and a hash that tells it from others."""
    text = unicodedata.normalize("NFC", front.strip())
    checksum = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
    return f"{new_id(text, frozenset())}-{checksum[:_LENGTH]}"


def as_heading(front: str) -> str:
    """Return a front as the text of a heading: breaks as elements, no attribute list in it."""
    heading = _BREAKS.sub("<br>", _with_newlines(front).strip())
    start = list_start(heading)
    while start is not None:
        heading = f"{heading[:start]}\\{heading[start:]}"
        start = list_start(heading)
    return heading


def as_body(back: str) -> str:
    r"""Return a body no line of which begins a note, or makes a heading of the line above it."""
    body = _with_newlines(back).strip()
    bare = masked(body, lambda part: part.kind is Kind.FENCE)
    places = {match.end() for rule in (_HEADING, _UNDERLINE) for match in rule.finditer(bare)}
    edges = [0, *sorted(places), len(body)]
    return "\\".join(body[begin:end] for begin, end in pairwise(edges))


def _note(file: str, row: Row, identity: str) -> tuple[Note | None, list[Problem]]:
    heading, body = as_heading(row.front), as_body(row.back)
    kind = NoteType.CLOZE if _has_gaps(heading) or _has_gaps(body) else NoteType.BASIC
    written = note_text(Note(identity, kind, heading, body, ()))
    parsed = parse_note(written, identity)
    problems = [Problem(file, row.line, one.message, one.remedy) for one in parsed.problems]
    return parsed.note, problems


def _has_gaps(text: str) -> bool:
    try:
        return bool(find_clozes(text))
    except ClozeError:
        return True


def _with_newlines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decks(grouped: dict[tuple[str, tuple[str, ...]], list[Note]]) -> Iterator[Deck]:
    taken: set[str] = set()
    for (title, tags), notes in grouped.items():
        name = new_id(" ".join((title, *tags)), taken)
        taken.add(name)
        yield Deck(
            path=f"{name}.md",
            title=f"{title} ({', '.join(tags)})" if tags else title,
            topic=None,
            tags=tags,
            license=None,
            sources=(),
            introduction="",
            notes=tuple(notes),
        )
