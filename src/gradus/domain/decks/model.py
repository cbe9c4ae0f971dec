"""What a deck file holds once it has been read: Deck, Note, and the problems found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class NoteType(StrEnum):
    """How a note is asked; the value is the class written in its heading."""

    BASIC = "basic"
    BOTH = "both"
    CLOZE = "cloze"
    CHOICE = "choice"
    TYPED = "typed"
    NUMERIC = "numeric"
    OUTPUT = "output"
    EXERCISE = "exercise"
    STEPS = "steps"
    IMPORTED = "imported"


WRITTEN = tuple(kind for kind in NoteType if kind is not NoteType.IMPORTED)
"""The types that a deck file can have; an imported note has templates of its own."""


@dataclass(frozen=True, slots=True)
class Note:
    """One second-level heading with its text.

    `line` and `body_line` count from 1. `attributes` are the key=value pairs of the heading.
    `ordinals` are the cards the note makes: (0,) for most, (0, 1) for both, the cloze numbers for
    cloze.
    """

    id: str
    type: NoteType
    heading: str
    body: str
    ordinals: tuple[int, ...]
    attributes: tuple[tuple[str, str], ...] = ()
    line: int = 0
    body_line: int = 0


@dataclass(frozen=True, slots=True)
class Deck:
    """One deck file; `path` is relative to its source folder and written with forward slashes."""

    path: str
    title: str
    topic: str | None
    tags: tuple[str, ...]
    license: str | None
    sources: tuple[str, ...]
    introduction: str
    notes: tuple[Note, ...]
    introduction_line: int = 1
    topic_line: int = 1


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something wrong in a deck file: where (line counts from 1), what, and how to mend it."""

    path: str
    line: int
    message: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message} {self.remedy}"


@dataclass(frozen=True, slots=True)
class ParsedDeck:
    """The outcome of reading one file; `deck` is None where nothing of it can be used."""

    deck: Deck | None
    problems: tuple[Problem, ...]
