"""Rebuilding an unchecked tree out of allowed elements only, with code and maths put back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from gradus.domain.markup.document import CELLS, Formula
from gradus.domain.markup.fences import fence_code, fence_info
from gradus.domain.markup.lift import PLACEHOLDER, Lifted
from gradus.domain.markup.links import is_local_image, is_safe_link
from gradus.domain.markup.marks import without_reserved
from gradus.domain.markup.segment import Kind, Segment

_HEADINGS = {"h1": "h3", "h2": "h3"}
_KEPT = {"ol": ("start",), "th": ("align",), "td": ("align",)}
_LONGEST_START = 9
"""Digits of a list's first number, as in CommonMark: the window counts no further."""

Piece = str | Element


class Cleaner:
    """Rebuilds one tree and collects its formulas in reading order."""

    def __init__(self, lifted: Lifted) -> None:
        self._lifted = lifted
        self.formulas: list[Formula] = []

    def element(self, dirty: Element) -> Element:
        """Return a clean copy of an element and all below it."""
        tag = _HEADINGS.get(dirty.tag, dirty.tag)
        clean = Element(tag, {k: dirty.attrib[k] for k in _KEPT.get(tag, ()) if k in dirty.attrib})
        if len(clean.get("start", "")) > _LONGEST_START:
            del clean.attrib["start"]
        for piece in self._content(dirty):
            append(clean, piece)
        if tag in CELLS:
            _unescape_bars(clean)
        return clean

    def _content(self, dirty: Element) -> Iterator[Piece]:
        yield from self._text(dirty.text or "")
        for child in dirty:
            yield from self._child(child)
            yield from self._text(child.tail or "")

    def _child(self, child: Element) -> Iterator[Piece]:
        if child.tag == "img":
            yield self._image(child)
        elif child.tag == "a":
            yield from self._link(child)
        elif child.tag == "p":
            yield from _unwrapped(self.element(child))
        else:
            yield self.element(child)

    def _image(self, dirty: Element) -> Piece:
        source, alt = self._source(dirty.get("src", "")), self._source(dirty.get("alt", ""))
        return Element("img", {"src": source, "alt": alt}) if is_local_image(source) else alt

    def _link(self, dirty: Element) -> Iterator[Piece]:
        address = self._source(dirty.get("href", ""))
        if not is_safe_link(address):
            yield from self._content(dirty)
            return
        link = self.element(dirty)
        link.set("href", address)
        yield link

    def _text(self, text: str) -> Iterator[Piece]:
        position = 0
        for match in PLACEHOLDER.finditer(text):
            yield without_reserved(text[position : match.start()])
            yield self._piece(self._lifted.pieces[int(match[1])])
            position = match.end()
        yield without_reserved(text[position:])

    def _piece(self, segment: Segment) -> Element:
        if segment.kind.is_maths:
            latex = without_reserved(segment.inner)
            self.formulas.append(Formula(latex, segment.kind is Kind.DISPLAY_MATHS))
            return Element("maths", {"n": str(len(self.formulas) - 1)})
        return _code(segment) if segment.kind is Kind.CODE else self._fence(segment)

    def _fence(self, segment: Segment) -> Element:
        source = self._lifted.source(segment)
        words = fence_info(without_reserved(source)).split()
        element = Element("pre", {"language": words[0].lower() if words else ""})
        element.text = without_reserved(fence_code(source, segment.inner))
        return element

    def _source(self, text: str) -> str:
        """Put the author's own characters back where only text can stand."""
        return without_reserved(PLACEHOLDER.sub(self._written, text))

    def _written(self, placeholder: re.Match[str]) -> str:
        return self._lifted.source(self._lifted.pieces[int(placeholder[1])])


def append(parent: Element, piece: Piece) -> None:
    """Add text or an element at the end of an element."""
    if isinstance(piece, Element):
        parent.append(piece)
    elif len(parent):
        parent[-1].tail = (parent[-1].tail or "") + piece
    else:
        parent.text = (parent.text or "") + piece


def _unescape_bars(cell: Element) -> None:
    """In a table a bar must be escaped even within code, or it would end its cell on GitHub."""
    for code in cell.iter("code"):
        code.text = (code.text or "").replace("\\|", "|")


def _unwrapped(paragraph: Element) -> Iterator[Element]:
    """Let a fence stand by itself: its placeholder was a paragraph only to Markdown."""
    fences = paragraph.findall("pre")
    yield from fences or [paragraph]


def _code(segment: Segment) -> Element:
    inner = without_reserved(segment.inner).replace("\n", " ")
    padded = inner.startswith(" ") and inner.endswith(" ") and inner.strip()
    element = Element("code")
    element.text = inner[1:-1] if padded else inner
    return element
