"""The words of a document, for search and for screen readers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element

from gradus.domain.markup.document import BLOCKS, CELLS, Formula

_BLANKS = re.compile(r"[ \t\r]+")
_LINE_ENDS = re.compile(r" ?\n[ \n]*")


def latex_of(formula: Formula) -> str:
    """Return a formula as `$latex$`."""
    return f"${formula.written}$"


def plain_text(root: Element, formulas: Sequence[str]) -> str:
    """Return the text with each formula as it is given, and each block on a line of its own."""
    text = _BLANKS.sub(" ", "".join(_words(root, formulas)))
    return _LINE_ENDS.sub("\n", text).strip()


def _words(element: Element, formulas: Sequence[str]) -> Iterator[str]:
    edge = "\n" if element.tag in BLOCKS else " " if element.tag in CELLS else ""
    yield edge
    yield _own(element, formulas)
    for child in element:
        yield from _words(child, formulas)
        yield child.tail or ""
    yield edge


def _own(element: Element, formulas: Sequence[str]) -> str:
    if element.tag == "maths":
        return formulas[int(element.get("n", ""))]
    return element.get("alt", "") if element.tag == "img" else element.text or ""
