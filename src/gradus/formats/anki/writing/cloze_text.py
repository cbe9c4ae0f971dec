"""A cloze note's Markdown as HTML with Anki's clozes in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from html import escape

from gradus.domain.decks.cloze import Cloze, find_clozes
from gradus.domain.markup.as_html import as_html
from gradus.domain.markup.parser import parse

_FIRST, _END = 0xF0000, "\U000ffffd"
"""Private-use characters that carry the place of a cloze through Markdown."""

_MARKED = re.compile(f"([\U000f0000-\U000ffffc])(.*?){_END}", re.DOTALL)
_OURS = re.compile(f"[\U000f0000-{_END}]")
_LOOKS_LIKE_ONE = re.compile(r"\{\{(?=c\d)")
_TEX = re.compile(r"[\\{}$#%&_^~]+")


def cloze_html(text: str, picture: Callable[[str], str]) -> str:
    """Return HTML in which the clozes of a Markdown text are Anki's, with the same numbers.

    Anki ends a cloze at the first `}}` and its answer at the first `::`, wherever they stand, and
    both are common in formulas and code: inside a cloze they are written as entities.
    """
    text = _OURS.sub("", text)
    clozes = find_clozes(text)
    html = _LOOKS_LIKE_ONE.sub("{&#123;", as_html(parse(_marked(text, clozes)), picture))
    found = _MARKED.sub(lambda match: _anki(clozes[ord(match[1]) - _FIRST], match[2]), html)
    return _OURS.sub("", found)  # what was cut off has lost its other half


def _marked(text: str, clozes: Sequence[Cloze]) -> str:
    parts: list[str] = []
    position = 0
    for place, cloze in enumerate(clozes):
        marked = f"{chr(_FIRST + place)}{cloze.answer}{_END}"
        parts += (text[position : cloze.start], cloze.braced(marked))
        position = cloze.end
    return "".join((*parts, text[position:]))


def _anki(cloze: Cloze, inner: str) -> str:
    hint = "" if cloze.hint is None else f"::{_hint(cloze, cloze.hint)}"
    return f"{{{{c{cloze.number}::{_safe(inner)}{hint}}}}}"


def _hint(cloze: Cloze, hint: str) -> str:
    words = rf"\text{{{_TEX.sub(' ', hint)}}}" if cloze.within.is_maths else hint
    return _safe(escape(words, quote=False))


def _safe(html: str) -> str:
    """Hide what would end a cloze or its answer; a brace at the end would join those that do."""
    html = html.replace("}}", "}&#125;").replace("::", ":&#58;")
    html = html.removesuffix("}") + "&#125;" if html.endswith("}") else html
    return html.removesuffix(":") + "&#58;" if html.endswith(":") else html
