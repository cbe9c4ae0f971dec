"""Where the notes of a deck file lie, whether or not they are in order."""

from __future__ import annotations

from dataclasses import dataclass

from gradus.domain.decks.attributes import MalformedAttributesError, split_heading
from gradus.domain.decks.decode import decode
from gradus.domain.decks.editing.errors import EditError
from gradus.domain.decks.front_matter import split_front_matter
from gradus.domain.decks.problems import Problems
from gradus.domain.decks.sections import Section, split_sections

_IN_AN_EDITOR = "Open the file in an editor and mend it first."


@dataclass(frozen=True, slots=True)
class Place:
    """One note: its id if it has exactly one, and its lines `first` to `last`, counted from 1.

    `text` is the heading and the body; empty lines below it belong to nobody.
    """

    name: str | None
    text: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Outline:
    """A deck file's front matter and introduction as one text, and its notes in order."""

    head: str
    places: tuple[Place, ...]

    def place(self, name: str) -> Place | None:
        """Return the note of an id; of two with the same id the first, which is the one in use."""
        return next((place for place in self.places if place.name == name), None)

    def at(self, line: int) -> Place | None:
        """Return the note that a line of the file belongs to."""
        return next((p for p in reversed(self.places) if p.first <= line), None)


def outline(data: bytes) -> Outline:
    """Return where the notes lie; raises EditError for what is no deck file at all."""
    problems = Problems("")
    text = decode(data, problems)
    if text is None:
        (first, *_) = problems.sorted()
        raise EditError(first.message, _IN_AN_EDITOR)
    lines = text.split("\n")
    end = split_front_matter(lines)
    if end is None:
        raise EditError("The file has no front matter.", _IN_AN_EDITOR)
    _, sections = split_sections("\n".join(lines[end + 1 :]), end + 2, problems)
    places = tuple(_place(section, lines) for section in sections)
    top = places[0].first - 1 if places else len(lines)
    return Outline("\n".join(lines[:top]).rstrip(), places)


def _place(section: Section, lines: list[str]) -> Place:
    body = section.body.count("\n") + 1 if section.body else 0
    last = section.body_line + body - 1 if body else section.line
    text = "\n".join(lines[section.line - 1 : last])
    return Place(_name(section.heading), text, section.line, last)


def _name(heading: str) -> str | None:
    try:
        _, attributes = split_heading(heading)
    except MalformedAttributesError:
        return None
    return attributes.ids[0] if len(attributes.ids) == 1 else None
