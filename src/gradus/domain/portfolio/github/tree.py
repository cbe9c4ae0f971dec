"""The blocks of a page one by one, so that only those that changed are laid out again."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from xml.etree.ElementTree import Element

from gradus.domain.markup.document import Formula
from gradus.domain.portfolio.github.places import LINE
from gradus.domain.portfolio.github.writing import MATHS

_TOKEN = re.compile(
    r"<(?P<end>/?)(?P<name>[a-z][a-z0-9]*)(?P<rest>(?:\s+[^\s=>\"]+(?:=\"[^\"]*\")?)*)\s*/?>"
    r"|(?P<text>[^<]+|<)"
)
_ATTRIBUTE = re.compile(r"([^\s=>\"]+)(?:=\"([^\"]*)\")?")
_EMPTY = frozenset({"br", "hr", "img", "input", "source", "wbr"})
_SAME = {
    "b": "strong",
    "i": "em",
    "s": "del",
    "strike": "del",
    "ins": "u",
    "tt": "code",
    "samp": "code",
}
_OURS = "data-g-"


@dataclass(frozen=True, slots=True)
class Tree:
    """The elements of a page and its formulas in order.

    Elements are named as in HTML, with one name for those that mean the same. What the app itself
    knows of an element stands in attributes without `data-g-`. A formula is an element `maths`
    whose `n` is its index.
    """

    root: Element
    formulas: tuple[Formula, ...]


def tree(html: str) -> Tree:
    """Return the elements of HTML as a page has it: clean and well formed."""
    root = Element("div")
    open_elements, formulas = [root], list[Formula]()
    for token in _TOKEN.finditer(html):
        if token["text"]:
            _append_text(open_elements[-1], unescape(token["text"]))
        elif not token["end"]:
            element = _element(token["name"], token["rest"])
            open_elements[-1].append(element)
            if token["name"] not in _EMPTY:
                open_elements.append(element)
        elif len(open_elements) > 1:
            _close(open_elements.pop(), formulas)
    return Tree(root, tuple(formulas))


def line_of(element: Element) -> int:
    """Return the line of the text that an element came from, counted from 1, or 0."""
    return int(element.get("line", "0"))


def _element(name: str, rest: str) -> Element:
    found = _ATTRIBUTE.findall(rest)
    attributes = {key.removeprefix(_OURS): unescape(value) for key, value in found}
    return Element(_SAME.get(name, name), attributes)


def _append_text(parent: Element, text: str) -> None:
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text


def _close(element: Element, formulas: list[Formula]) -> None:
    """Set a formula apart; its element keeps nothing but its number and line."""
    kind = element.get(_MATHS)
    if kind is None:
        return
    formulas.append(Formula("".join(element.itertext()), kind == "display"))
    line = element.get(_LINE)
    element.clear()
    element.tag = "maths"
    element.set("n", str(len(formulas) - 1))
    if line:
        element.set("line", line)


_MATHS, _LINE = MATHS.removeprefix(_OURS), LINE.removeprefix(_OURS)
