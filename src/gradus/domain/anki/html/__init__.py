"""HTML of notes from Anki, as Markdown of ours."""

from __future__ import annotations

from gradus.domain.anki.html.allowed import cleaned
from gradus.domain.anki.html.blocks import markdown_of
from gradus.domain.anki.html.maths import lift
from gradus.domain.anki.html.tree import tree

__all__ = ["markdown"]


def markdown(html: str) -> str:
    """Return HTML as Markdown that shows the same words; any text has one.

    Formulas between `\\(` and `\\)`, `\\[` and `\\]`, and in Anki's `[latex]`, `[$]` and `[$$]`,
    become maths. Scripts, styles, colours and whatever is hidden are gone; what Markdown would read
    as a mark of its own is escaped. Characters that mark gaps pass through.
    """
    lifted = lift(html)
    return markdown_of(tree(cleaned(lifted.html)), lifted.formulas)
