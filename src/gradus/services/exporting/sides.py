"""Front and back of a stored card as Markdown, for whoever reads it elsewhere."""

from __future__ import annotations

from gradus.domain.anki.faces import imported_faces
from gradus.domain.decks.faces import faces
from gradus.domain.markup.marks import CLOZE_MACRO, without_reserved
from gradus.domain.scheduling.seed import card_seed
from gradus.store.exporting import ExportedCard, ExportedNote


def sides(stored: ExportedNote, card: ExportedCard) -> tuple[str, str]:
    """Return both sides without the marks that the window colours gaps by.

    Options and numbers are those of the card before its first review.
    """
    if stored.imported is not None:
        found = imported_faces(stored.imported, card.ordinal)
    else:
        found = faces(stored.note, card.ordinal, card_seed(card.key, 0))
    return without_marks(found.question), without_marks(found.answer)


def without_marks(markdown: str) -> str:
    """Return Markdown that any program shows alike."""
    return without_reserved(markdown).replace(CLOZE_MACRO, "").strip()
