"""Notes of Gradus as the fields of a note in Anki."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from gradus.domain.decks.blocks import visible
from gradus.domain.decks.faces import faces
from gradus.domain.decks.model import Note, NoteType
from gradus.domain.markup.as_html import markdown_as_html
from gradus.domain.scheduling.seed import card_seed
from gradus.formats.anki.writing.cloze_text import cloze_html
from gradus.formats.anki.writing.note_types import BASIC, BOTH, CLOZE
from gradus.formats.anki.writing.rows import Model

_ONE_OF_MANY = "<p><em>One instance of an exercise: Gradus draws other numbers each time.</em></p>"


@dataclass(frozen=True, slots=True)
class Fields:
    """A note type and the HTML of its fields."""

    model: Model
    values: tuple[str, ...]


def fields_of(note: Note, key: str, source: str, picture: Callable[[str], str]) -> Fields:
    """Return the fields of a note; `key` names its first card, `picture` finds pictures.

    Options of a choice and the numbers of an exercise are those of that card before its first
    review, so that every package has the same.
    """

    def html(markdown: str) -> str:
        return markdown_as_html(markdown, picture)

    if note.type is NoteType.CLOZE:
        text = f"### {note.heading}\n\n{visible(note.body)}"
        return Fields(CLOZE, (cloze_html(text, picture), html(source)))
    if note.type is NoteType.BOTH:
        return Fields(BOTH, (html(note.heading), html(visible(note.body)), html(source)))
    sides = faces(note, 0, card_seed(key, 0))
    back = html(sides.answer)
    if note.type is NoteType.EXERCISE:
        back += _ONE_OF_MANY
    return Fields(BASIC, (html(sides.question), back, html(source)))
