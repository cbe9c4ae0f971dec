"""Text within one block: pieces in their styles, written as lines of Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise

from gradus.domain.anki.html.escape import address, at_line_start, escaped
from gradus.domain.anki.html.maths import PLACE
from gradus.domain.anki.html.styles import Style
from gradus.domain.anki.marks import HIDES
from gradus.domain.markup import marks
from gradus.domain.markup.marks import CLOSE, OPEN

_MOST_DIGITS = 6
_BLANKS = re.compile(r"[ \t\r\n\f\v]+")
_MARKS = re.compile(f"([{OPEN}{CLOSE}{HIDES}])")
_JOINER = "\u2060"
"""Stands between marks that would be read as one, and has no width; copying leaves it out."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Markdown in a style; `is_text` where blanks at its ends mean no more than one."""

    markdown: str
    style: Style
    marked: bool = False
    is_text: bool = True
    is_break: bool = False


class Line:
    """Collects what stands in one block. Gaps may reach over blocks, so `depth` outlives them."""

    def __init__(self, formulas: tuple[str, ...]) -> None:
        self._formulas = formulas
        self._pieces: list[Piece] = []
        self.depth = 0
        self._hides = False

    def text(self, text: str, style: Style) -> None:
        """Add text, with formulas and ends of gaps in it."""
        for part in _MARKS.split(text):
            if part == marks.OPEN:
                self.depth += 1
            elif part == HIDES:
                self._hides = True
                self._words("[", style)
            elif part == marks.CLOSE:
                self._close(style)
            else:
                self._words(part, style)

    def atom(self, markdown: str, style: Style) -> None:
        """Add Markdown that stands as it is."""
        self._pieces.append(Piece(markdown, style, self.depth > 0, is_text=False))

    def line_break(self) -> None:
        """End a line."""
        self._pieces.append(Piece("", Style(), is_text=False, is_break=True))

    def paragraphs(self, joint: str = "\\\n") -> list[str]:
        """Return what was added, and forget it; an empty line ends a paragraph."""
        lines: list[list[str]] = [[]]
        for line in self._lines():
            if line:
                lines[-1].append(line)
            elif lines[-1]:
                lines.append([])
        return [joint.join(paragraph) for paragraph in lines if paragraph]

    def _lines(self) -> Iterator[str]:
        pieces, self._pieces = self._pieces, []
        for is_break, group in groupby(pieces, lambda piece: piece.is_break):
            members = list(group)
            if is_break:
                yield from [""] * (len(members) - 1)
            else:
                yield at_line_start(_joined(_tidy(members)))

    def _close(self, style: Style) -> None:
        if self._hides:
            self._words("]", style)
        self.depth, self._hides = max(0, self.depth - 1), False

    def _words(self, text: str, style: Style) -> None:
        position = 0
        for place in PLACE.finditer(text):
            self._add(text[position : place.start()], style)
            self.atom(self._formula(place[1]), style)
            position = place.end()
        self._add(text[position:], style)

    def _formula(self, number: str) -> str:
        known = len(number) < _MOST_DIGITS and int(number) < len(self._formulas)
        return self._formulas[int(number)] if known else ""

    def _add(self, text: str, style: Style) -> None:
        if text:
            self._pieces.append(Piece(_BLANKS.sub(" ", text), style, self.depth > 0))


def _tidy(pieces: list[Piece]) -> list[Piece]:
    """Drop blanks at both ends and after one another, and put like pieces together."""
    kept: list[Piece] = []
    blank = True
    for piece in pieces:
        text = piece.markdown
        if piece.is_text and blank:
            text = text.lstrip(" ")
        if text:
            blank = piece.is_text and text.endswith(" ")
            kept.append(Piece(text, piece.style, piece.marked, piece.is_text))
    if kept and kept[-1].is_text:
        last = kept.pop()
        if text := last.markdown.rstrip(" "):
            kept.append(Piece(text, last.style, last.marked))
    return kept


def _joined(pieces: list[Piece]) -> str:
    groups = [
        (style, marked, _glued(map(_markdown, group)))
        for (style, marked), group in groupby(pieces, lambda piece: (piece.style, piece.marked))
    ]
    plain = Style(), False, ""
    return "".join(
        _styled(text, style, marked=marked, alone=_is_alone(before, text, after))
        for (before, (style, marked, text)), (_, after) in zip(
            pairwise([plain, *groups]), pairwise([*groups, plain]), strict=True
        )
    )


def _glued(parts: Iterable[str]) -> str:
    """Put Markdown together so that a formula or code ends where it ended."""
    whole = ""
    for part in parts:
        clash = whole[-1:] == "$" and (part[:1] == "$" or part[:1].isdigit())
        clash |= whole[-1:] == part[:1] == "`"
        whole += _JOINER * clash + part
    return whole


def _markdown(piece: Piece) -> str:
    return escaped(piece.markdown) if piece.is_text else piece.markdown


def _is_alone(before: tuple[Style, bool, str], text: str, after: tuple[Style, bool, str]) -> bool:
    """Whether asterisks round a text could be read in one way only."""
    neighbours = before[0].elements | after[0].elements
    return not neighbours & {"b", "i"} and not text.startswith("*") and not text.endswith("*")


def _styled(text: str, style: Style, *, marked: bool, alone: bool) -> str:
    inner = f"{OPEN}{text}{CLOSE}" if marked else text
    names = style.ordered
    if not text.strip(" "):
        names = ()
    if alone and names in {("b",), ("i",)}:
        inner = _starred(inner, "**" if names == ("b",) else "*")
    else:
        for name in reversed(names):
            inner = f"<{name}>{inner}</{name}>"
    return f"[{inner}]({address(style.link)})" if style.link and text.strip(" ") else inner


def _starred(text: str, stars: str) -> str:
    words = text.strip(" ")
    start = len(text) - len(text.lstrip(" "))
    return f"{text[:start]}{stars}{words}{stars}{text[start + len(words) :]}"
