"""Every formula of a deck as the window will typeset it, gaps hidden and gaps shown."""

from __future__ import annotations

from collections.abc import Iterator

from gradus.domain.decks.cloze import hide, reveal
from gradus.domain.decks.craft.passages import Passage, note_passages, passages
from gradus.domain.decks.model import Deck, NoteType
from gradus.domain.markup.document import Formula
from gradus.domain.markup.scan import Kind, segments

Placed = tuple[Formula, int]
"""A formula and the line of the file on which it starts."""


def formulas(deck: Deck) -> dict[Formula, int]:
    """Return the formulas of introduction, headings, bodies and exercises, each with a line."""
    found: dict[Formula, int] = {}
    for passage in (*passages(deck), *_clozes(deck)):
        for formula, line in _formulas(passage):
            found.setdefault(formula, line)
    return found


def _clozes(deck: Deck) -> Iterator[Passage]:
    """Yield the texts of cloze notes once for each card and side."""
    for note in deck.notes:
        if note.type is NoteType.CLOZE:
            for passage in note_passages(note):
                for number in note.ordinals:
                    yield Passage(hide(passage.text, number), passage.line)
                    yield Passage(reveal(passage.text, number), passage.line)


def _formulas(passage: Passage) -> Iterator[Placed]:
    for part in segments(passage.text):
        if part.kind.is_maths:
            display = part.kind is Kind.DISPLAY_MATHS
            yield Formula(part.inner, display), passage.line_at(part.start)
