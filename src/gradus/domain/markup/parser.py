"""Markdown of a card to a safe document."""

from __future__ import annotations

from functools import lru_cache
from xml.etree.ElementTree import Element, SubElement

from gradus.domain.markup.clean import Cleaner
from gradus.domain.markup.document import Document
from gradus.domain.markup.grammar import tree
from gradus.domain.markup.indent import four_spaces_a_level
from gradus.domain.markup.lift import lift
from gradus.domain.markup.marks import without_reserved
from gradus.domain.markup.plain import plain_text

LONGEST, MOST_BRACKETS = 100_000, 1_000
"""A longer or more tangled text is shown as it stands: Markdown's time grows with the square."""


@lru_cache(maxsize=128)
def parse(text: str) -> Document:
    """Return the safe document a Markdown text means; any text has one, and HTML is only text.

    The document is shared with other callers of the same text: its tree is read, never changed.
    """
    if len(text) > LONGEST or text.count("[") > MOST_BRACKETS:
        return _verbatim(text)
    try:
        return _parsed(text)
    except RecursionError:
        return _verbatim(text)


def _parsed(text: str) -> Document:
    lifted = lift(text)
    cleaner = Cleaner(lifted)
    root = cleaner.element(tree(four_spaces_a_level(lifted.markdown)))
    formulas = tuple(cleaner.formulas)
    return Document(root, formulas, plain_text(root, formulas))


def _verbatim(text: str) -> Document:
    root = Element("div")
    paragraph = SubElement(root, "p")
    paragraph.text = without_reserved(text)
    return Document(root, (), paragraph.text)
