"""What an editor shows of a text while it is written."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from gradus.domain.decks.editing.ids import note_with_id
from gradus.domain.decks.editing.one_note import parse_note
from gradus.domain.decks.editing.outline import Place, outline
from gradus.domain.decks.faces import Faces, faces
from gradus.domain.decks.model import Deck, Note, Problem
from gradus.domain.decks.parser import parse_deck
from gradus.domain.roadmap.known_topics import on_road
from gradus.errors import DeckFileError
from gradus.formats.deck_folder import missing_pictures

_MOST_FACES = 12
_SEED = 0  # numbers and options stand still while somebody writes


@dataclass(frozen=True, slots=True)
class Checked:
    """The problems of a text, by lines that count from 1, and the cards it makes.

    Without a note in order `faces` is empty. Pictures lie in `folder`.
    """

    problems: tuple[Problem, ...]
    faces: tuple[Faces, ...]
    folder: Path


def check_note(text: str, folder: Path, name: str | None = None) -> Checked:
    """Read one note, whose id is to be `name`, or may still be missing where there is none."""
    whole = text if name is not None else note_with_id(text, frozenset())
    parsed = parse_note(whole, name)
    found = parsed.problems
    if parsed.note is not None:
        found = tuple(missing_pictures(_deck(parsed.note), folder))
    return Checked(found, () if parsed.note is None else _faces(parsed.note), folder)


def check_file(text: str, line: int, path: Path, topics: frozenset[str]) -> Checked:
    """Read a whole deck, and show the cards of the note that a line (from 1) belongs to.

    `topics` are the keys of the road.
    """
    parsed = on_road(parse_deck(str(path), text.encode("utf-8", "replace")), topics)
    found = list(parsed.problems)
    shown: tuple[Faces, ...] = ()
    if parsed.deck is not None:
        found += missing_pictures(parsed.deck, path.parent)
        shown = _at(parsed.deck, outline(text.encode("utf-8", "replace")).at(line))
    return Checked(tuple(sorted(found)), shown, path.parent)


def refuse_problems(checked: Checked) -> None:
    """Raise DeckFileError where a text is not in order: half a card teaches wrongly."""
    if checked.problems:
        first = checked.problems[0]
        raise DeckFileError(f"Line {first.line}: {first.message}", first.remedy)


def _at(deck: Deck, place: Place | None) -> tuple[Faces, ...]:
    notes = (note for note in deck.notes if place is not None and note.line == place.first)
    note = next(notes, None)
    return () if note is None else _faces(note)


def _faces(note: Note) -> tuple[Faces, ...]:
    return tuple(faces(note, ordinal, _SEED) for ordinal in note.ordinals[:_MOST_FACES])


def _deck(note: Note) -> Deck:
    return Deck("", "", None, (), None, (), "", (note,))
