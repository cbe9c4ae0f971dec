"""What the templates of a note can name: its fields, and what Anki says of a card."""

from __future__ import annotations

import html

from gradus.domain.anki.marks import plain_of_marks
from gradus.domain.anki.model import ImportedNote
from gradus.domain.anki.rendering import Values

_LONGEST = 30_000
"""More than a card can show; what lies beyond is not looked at."""


def values_of(note: ImportedNote, template: str, number: int | None) -> Values:
    """Return the values of one card; `number` is that of its gaps, None where it has none."""
    fields = {name: plain_of_marks(text[:_LONGEST]) for name, text in note.by_name.items()}
    special = {
        "FrontSide": "",
        "Tags": " ".join(note.tags),
        "Type": note.type.name,
        "Deck": note.deck,
        "Subdeck": note.deck.rpartition("::")[2],
        "Card": template,
        "CardFlag": "",
        "CardID": "",
    }
    escaped = {name: html.escape(plain_of_marks(text)) for name, text in special.items()}
    return Values(fields, escaped, number)
