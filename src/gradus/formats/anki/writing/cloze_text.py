"""A cloze note's Markdown as HTML with Anki's clozes in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from html import escape

from gradus.domain.decks.cloze import Cloze, find_clozes
from gradus.domain.markup.as_html import as_html
from gradus.domain.markup.carried import carried, delivered, without_signs
from gradus.domain.markup.parser import parse

_LOOKS_LIKE_ONE = re.compile(r"\{\{(?=c\d)")
_TEX = re.compile(r"[\\{}$#%&_^~]+")


def cloze_html(text: str, picture: Callable[[str], str]) -> str:
    """Return HTML in which the clozes of a Markdown text are Anki's, with the same numbers.

    Anki ends a cloze at the first `}}` and its answer at the first `::`, wherever they stand, and
    both are common in formulas and code: inside a cloze they are written as entities.
    """
    text = without_signs(text)
    clozes = find_clozes(text)
    html = _LOOKS_LIKE_ONE.sub("{&#123;", as_html(parse(_marked(text, clozes)), picture))
    return delivered(html, clozes, _anki)


def _marked(text: str, clozes: Sequence[Cloze]) -> str:
    parts: list[str] = []
    position = 0
    for place, cloze in enumerate(clozes):
        marked = cloze.braced(carried(place, cloze.answer))
        parts += (text[position : cloze.start], marked)
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
