"""How long the answer of a note is."""

from __future__ import annotations

from gradus.domain.decks.blocks import fences, split_options, visible, without
from gradus.domain.decks.craft.words import count_words
from gradus.domain.decks.model import Note, NoteType

MOST_WORDS = 120
"""What is read within a minute; most answers are far shorter."""


def answer_words(note: Note) -> int:
    """Return how many words are read after a note was answered."""
    body = visible(note.body)
    if note.type is NoteType.CHOICE:
        _, options, after = split_options(body)
        right = (option.text for option in options if option.right)
        return sum(map(count_words, (*right, after)))
    return count_words(without(body, list(fences(body))))
