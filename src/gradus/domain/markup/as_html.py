"""A card's document as HTML, for programs that show cards in a browser."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape
from xml.etree.ElementTree import Element

from gradus.domain.markup.document import Document, Formula
from gradus.domain.markup.parser import parse

_VOID = frozenset({"br", "hr"})
_PLAIN = re.compile(
    r"(?![ \t]*(?:\d+[.)]|[-+=:]))[^\\`*_\[\]{}#|<>&~$\n\r\t\0\uE000-\uF8FF]{0,999}\Z"
)
"""A line in which no character means anything to Markdown or HTML, and which begins no list."""


def markdown_as_html(text: str, picture: Callable[[str], str] = lambda source: source) -> str:
    """Return the HTML of Markdown; most lines of words need not be parsed for that."""
    if _PLAIN.match(text):
        return text.strip()
    return as_html(parse(text), picture)


def as_html(document: Document, picture: Callable[[str], str] = lambda source: source) -> str:
    r"""Return the HTML of a document; `picture` turns the path of a picture into its address.

    Formulas stand as `\(…\)` and `\[…\]`, as MathJax reads them, code as `<pre><code>`. A text that
    is one paragraph comes without the paragraph.
    """
    root = document.root
    writer = _Writer(document.formulas, picture)
    is_line = len(root) == 1 and root[0].tag == "p" and not (root.text or "").strip()
    return writer.inside(root[0] if is_line else root).strip()


class _Writer:
    def __init__(self, formulas: tuple[Formula, ...], picture: Callable[[str], str]) -> None:
        self._formulas = formulas
        self._picture = picture

    def inside(self, element: Element) -> str:
        """Return what stands between the tags of an element."""
        parts = [_text(element.text)]
        for child in element:
            parts += (self._whole(child), _text(child.tail))
        return "".join(parts)

    def _whole(self, element: Element) -> str:
        tag = element.tag
        if tag == "maths":
            return _formula(self._formulas[int(element.get("n", ""))])
        if tag == "pre":
            return _code_block(element)
        if tag == "img":
            source = escape(self._picture(element.get("src", "")))
            return f'<img src="{source}" alt="{escape(element.get("alt", ""))}">'
        opening = f"<{tag}{_attributes(element)}>"
        return opening if tag in _VOID else f"{opening}{self.inside(element)}</{tag}>"


def _formula(formula: Formula) -> str:
    latex = _text(formula.written)
    return rf"\[{latex}\]" if formula.display else rf"\({latex}\)"


def _code_block(element: Element) -> str:
    language = escape(element.get("language", ""))
    named = f' class="language-{language}"' if language else ""
    return f"<pre><code{named}>{_text(element.text)}</code></pre>"


def _attributes(element: Element) -> str:
    found = [(name, value) for name, value in element.items() if name in {"href", "start"}]
    if side := element.get("align"):
        found.append(("style", f"text-align: {side}"))
    return "".join(f' {name}="{escape(value)}"' for name, value in found)


def _text(text: str | None) -> str:
    return escape(text or "", quote=False)
