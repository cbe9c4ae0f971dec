"""Reading one note by itself, as it stands in an editor."""

from __future__ import annotations

from dataclasses import dataclass

from gradus.domain.decks.decode import decode
from gradus.domain.decks.model import Note, Problem
from gradus.domain.decks.notes import read_notes
from gradus.domain.decks.problems import Problems
from gradus.domain.decks.sections import split_sections


@dataclass(frozen=True, slots=True)
class ParsedNote:
    """The outcome of reading one note; `note` is None where there is any problem.

    Lines count from 1, where the note's text begins.
    """

    note: Note | None
    problems: tuple[Problem, ...]


def parse_note(text: str, name: str | None = None) -> ParsedNote:
    """Read a text that is to be one note, with the id `name` if it is given."""
    problems = Problems("")
    note = _read(text, name, problems)
    return ParsedNote(None if len(problems) else note, problems.sorted())


def _read(text: str, name: str | None, problems: Problems) -> Note | None:
    decoded = decode(text.encode("utf-8", "replace"), problems)
    if decoded is None:
        return None
    introduction, sections = split_sections(decoded, 1, problems)
    if introduction.body or not sections:
        line = introduction.body_line if introduction.body else 1
        remedy = "Begin the first line with '## ' and the question."
        problems.add(line, "The text does not begin with its heading.", remedy)
    if len(sections) > 1:
        remedy = "Keep one note; inside it headings begin with '###'."
        problems.add(sections[1].line, "This line begins a second note.", remedy)
    notes = read_notes(sections[:1], problems)
    note = notes[0] if notes else None
    if note is not None and name is not None and note.id != name:
        remedy = f"Write {{#{name}}} again: what you have learned belongs to it."
        problems.add(note.line, "The id has changed.", remedy)
    return note
