"""The texts of a deck that a learner gets to see, each with the line on which it starts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gradus.domain.decks.blocks import fences, with_checks_blank
from gradus.domain.decks.exercises.drawn import draw
from gradus.domain.decks.exercises.fill import fill
from gradus.domain.decks.exercises.reading import is_exercise, parse_exercise
from gradus.domain.decks.lines import Lines
from gradus.domain.decks.model import Deck, Note, NoteType

_SEED = 0


class Passage:
    """A stretch of Markdown whose first line is that line of its file."""

    def __init__(self, text: str, line: int) -> None:
        self.text = text
        self.line = line
        self._lines = Lines(text, line)

    def line_at(self, offset: int) -> int:
        """Return the line of the file that holds this character."""
        return self._lines.at(offset)


def passages(deck: Deck) -> Iterator[Passage]:
    """Yield the introduction and the texts of every note, hidden checks blotted out."""
    yield Passage(with_checks_blank(deck.introduction), deck.introduction_line)
    for note in deck.notes:
        yield from note_passages(note)


def note_passages(note: Note) -> Iterator[Passage]:
    """Yield heading and body of a note; an exercise with numbers drawn."""
    yield Passage(note.heading, note.line)
    body = with_checks_blank(note.body)
    if note.type is NoteType.EXERCISE:
        exercise = parse_exercise(note.body)
        values = draw(exercise, _SEED).values
        yield Passage(fill(exercise.ask, values), note.body_line + _ask_lines(note))
        body = fill(body, values)
    yield Passage(body, note.body_line)


def ask(note: Note) -> str:
    """Return what an exercise asks, as it is written."""
    return parse_exercise(note.body).ask


def _ask_lines(note: Note) -> int:
    """Return how many lines of the body stand above the question of an exercise."""
    start = next(fence.start for fence in fences(note.body) if is_exercise(fence))
    place = re.compile(r"^\s*[\"']?ask\b", re.MULTILINE).search(note.body, start)
    return note.body.count("\n", 0, start if place is None else place.end())
