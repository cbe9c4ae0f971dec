"""HTML in a card's prose: a few elements stay as marks of ours, everything else goes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import nh3

from gradus.domain.markup.html_names import ALLOWED, NAMES, PAIRED, SWALLOWED, WORDS
from gradus.domain.markup.marks import BREAK, DEEPEST_TAG, TAG_CLOSE, TAG_OPEN

_TOKEN = re.compile(
    r"\\."
    r"|(?P<comment><!--)"
    r"|<(?P<end>/?)(?P<name>[a-zA-Z][a-zA-Z0-9]*)"
    r"(?P<rest>(?:[\s/](?:[^<>\"']|\"[^\"]*\"|'[^']*')*)?)>"
    r"|[<&]",
    re.DOTALL,
)
_OUTPUT = re.compile(r"<(?P<end>/?)(?P<name>\w+)>|&(?P<entity>amp|lt|gt|nbsp);")
_CHARACTERS = {"amp": "&", "lt": "<", "gt": ">", "nbsp": "\u00a0"}
_SURROGATES = re.compile("[\ud800-\udfff]")


def sanitised(prose: str) -> str:
    """Return prose whose allowed elements are marks of ours, without any other HTML.

    Allowed are sub, sup, kbd, u, br, b or strong, i or em, s or del, without their attributes. Of
    other elements the text stays; scripts, styles, frames, objects, drawings and comments vanish.
    Only names of the HTML standard count, and only in a whole tag: `a < b`, `x<y`, `<eos>`,
    `List<int>` and a bare `<input>` are text. So is the tag of an allowed element without its
    other half, an element that would take in the rest of the card, and a tag behind a backslash.
    """
    pieces = list(_Reader(prose).pieces())
    if not any(piece.is_html for piece in pieces):
        return prose
    escaped = _SURROGATES.sub("\ufffd", "".join(map(_escaped, pieces)))
    clean = nh3.clean(
        escaped, tags={*ALLOWED}, clean_content_tags={*SWALLOWED}, attributes={}, link_rel=None
    )
    return _Marker().marked(clean)


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    is_html: bool


def _escaped(piece: _Piece) -> str:
    text = piece.text
    return text if piece.is_html else text.replace("&", "&amp;").replace("<", "&lt;")


class _Reader:
    """Splits prose into HTML and text."""

    def __init__(self, prose: str) -> None:
        self._prose = prose
        self._lower = prose.lower()
        self._open: Counter[str] = Counter()

    def pieces(self) -> Iterator[_Piece]:
        """Yield consecutive pieces that cover the prose whole."""
        last = position = 0
        while token := _TOKEN.search(self._prose, position):
            position = token.end()
            if token["comment"]:
                position = max(position, self._prose.find("-->", position) + 3)
            if position > token.end() or self._is_tag(token):
                yield _Piece(self._prose[last : token.start()], is_html=False)
                yield _Piece(self._prose[token.start() : position], is_html=True)
                last = position
        yield _Piece(self._prose[last:], is_html=False)

    def _is_tag(self, token: re.Match[str]) -> bool:
        name = (token["name"] or "").lower()
        if name not in NAMES:
            return False
        is_tag = self._is_end(name) if token["end"] else self._is_start(token, name)
        self._open[name] += is_tag * (-1 if token["end"] else 1)
        return is_tag

    def _is_end(self, name: str) -> bool:
        return name not in WORDS | PAIRED or self._open[name] > 0

    def _is_start(self, token: re.Match[str], name: str) -> bool:
        rest = token["rest"].strip("/ \t\n")
        doubtful = name in WORDS if not rest else "=" not in rest and len(name) == 1
        return not doubtful and (name not in PAIRED or self._ends(name, token.end()))

    def _ends(self, name: str, position: int) -> bool:
        return self._lower.rfind(f"</{name}") >= position


class _Marker:
    """Turns what nh3 leaves into marks and characters."""

    def __init__(self) -> None:
        self._depth = 0

    def marked(self, clean: str) -> str:
        """Return nh3's output with a mark for each tag, but for those nested too deep."""
        return _OUTPUT.sub(self._mark, clean)

    def _mark(self, token: re.Match[str]) -> str:
        if token["entity"]:
            return _CHARACTERS[token["entity"]]
        if token["name"] == "br":
            return BREAK
        if token["end"]:
            self._depth -= 1
            return TAG_CLOSE if self._depth < DEEPEST_TAG else ""
        self._depth += 1
        return TAG_OPEN[ALLOWED[token["name"]]] if self._depth <= DEEPEST_TAG else ""
