"""Markdown of a card to a safe document."""

from __future__ import annotations

from functools import lru_cache
from xml.etree.ElementTree import Element, SubElement

from gradus.domain.markup.clean import Cleaner
from gradus.domain.markup.document import Document, Restraint
from gradus.domain.markup.effort import TooTangledError, check_size
from gradus.domain.markup.grammar import tree
from gradus.domain.markup.indent import four_spaces_a_level
from gradus.domain.markup.lift import lift
from gradus.domain.markup.marks import without_reserved
from gradus.domain.markup.plain import latex_of, plain_text
from gradus.domain.markup.sanitise import sanitised
from gradus.domain.markup.scan import segments

LONGEST, MOST_FORMULAS = 20_000, 60
"""What lies beyond is not shown; a text that is too tangled is shown as it was written."""


@lru_cache(maxsize=128)
def parse(text: str) -> Document:
    """Return the safe document a Markdown text means; any text has one, and quickly.

    The document is shared with other callers of the same text: its tree is read, never changed.
    """
    shown = _cut(text)
    try:
        return _parsed(shown, None if shown == text else Restraint.CUT)
    except TooTangledError:
        return _verbatim(shown)


def _cut(text: str) -> str:
    """Return the text up to its limits, if it can be up to the end of a line."""
    if len(text) > LONGEST:
        end = text.rfind("\n", 0, LONGEST)
        text = text[: end if end > 0 else LONGEST]
    formulas = [segment.start for segment in segments(text) if segment.kind.is_maths]
    return text[: formulas[MOST_FORMULAS]] if len(formulas) > MOST_FORMULAS else text


def _parsed(text: str, restraint: Restraint | None) -> Document:
    lifted = lift(text)
    cleaner = Cleaner(lifted)
    dirty = tree(four_spaces_a_level(sanitised(lifted.markdown)))
    check_size(dirty)
    root = cleaner.element(dirty)
    formulas = tuple(cleaner.formulas)
    return Document(root, formulas, plain_text(root, list(map(latex_of, formulas))), restraint)


def _verbatim(text: str) -> Document:
    root = Element("div")
    SubElement(root, "pre", {"language": ""}).text = plain = without_reserved(text)
    return Document(root, (), plain, Restraint.VERBATIM)
