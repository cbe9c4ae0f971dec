"""The blocks of a page one by one, so that only those that changed are laid out again."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from html import unescape
from xml.etree.ElementTree import Element, SubElement

from gradus.domain.markup.document import Formula
from gradus.domain.portfolio.github.places import LINE
from gradus.domain.portfolio.github.shortening import MOST_ELEMENTS, breakable, shorten_tables
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
_LINES = re.compile(r" data-g-line=\"\d+\"")
_INLINE = (
    "strong em del u sub sup code kbd a img maths br span picture source input abbr bdo cite dfn "
    "mark small time var wbr q ruby rt rp"
)
INLINE = frozenset(_INLINE.split())
"""Elements that stand within a line."""


@dataclass(frozen=True, slots=True)
class Tree:
    """The blocks of a page and its formulas in order.

    `keys` holds for each block what it depends on: blocks of one key look the same.

    Elements are named as in HTML, with one name for those that mean the same. What the app itself
    knows of an element stands in attributes without `data-g-`. A formula is an element `maths`
    whose `n` is its index. `cut` says that there was more than can be shown.
    """

    blocks: tuple[Element, ...]
    keys: tuple[str, ...]
    formulas: tuple[Formula, ...]
    cut: bool = False


def tree(html: str) -> Tree:
    """Return the elements of HTML as a page has it: clean and well formed.

    No more than MOST_ELEMENTS are read, and of tables only so much that a window can lay them out.
    """
    root = Element("div")
    open_elements, formulas, starts = [root], list[Formula](), list[int]()
    room, end = MOST_ELEMENTS, len(html)
    for token in _TOKEN.finditer(html):
        if token["text"]:
            _append_text(open_elements[-1], breakable(unescape(token["text"])))
        elif not token["end"]:
            if not room:
                end = token.start()
                break
            room -= 1
            element = _element(token["name"], token["rest"])
            if len(open_elements) == 1:
                starts.append(token.start())
            open_elements[-1].append(element)
            if token["name"] not in _EMPTY:
                open_elements.append(element)
        elif len(open_elements) > 1:
            _close(open_elements.pop(), formulas)
    cut = shorten_tables(root) or end < len(html)
    return Tree(*_blocks(root, html[:end], starts), tuple(formulas), cut)


def with_note(page: Tree, note: str) -> Tree:
    """Return a page with a sentence of the app's own at its end."""
    paragraph = Element("p")
    SubElement(paragraph, "em").text = note
    return replace(page, blocks=(*page.blocks, paragraph), keys=(*page.keys, note))


def _blocks(
    root: Element, html: str, starts: list[int]
) -> tuple[tuple[Element, ...], tuple[str, ...]]:
    """Split a page at its outermost blocks; what stands loose is a paragraph."""
    blocks, firsts = list[Element](), list[int]()
    loose = _loose(root.text)
    if loose is not None:
        blocks.append(loose)
        firsts.append(0)
    for child, start in zip(root, starts, strict=True):
        tail, child.tail = child.tail, None
        if child.tag in INLINE:
            if loose is None:
                loose = Element("p")
                blocks.append(loose)
                firsts.append(start)
            loose.append(child)
            child.tail = tail
            continue
        blocks.append(child)
        firsts.append(start)
        loose = _loose(tail)
        if loose is not None:
            blocks.append(loose)
            firsts.append(start)
    ends = [*firsts[1:], len(html)]
    pieces = (html[first:end] for first, end in zip(firsts, ends, strict=False))
    keys = (
        f"{block.tag}{_LINES.sub('', piece)}" for block, piece in zip(blocks, pieces, strict=True)
    )
    return tuple(blocks), tuple(keys)


def _loose(text: str | None) -> Element | None:
    if not text or not text.strip():
        return None
    paragraph = Element("p")
    paragraph.text = text
    return paragraph


def line_of(element: Element) -> int:
    """Return the line of the text that an element came from, counted from 1, or 0."""
    return int(element.get("line", "0"))


def first_line(element: Element) -> int:
    """Return the line of an element or of the first within it that has one, or 0."""
    return next((line for one in element.iter() if (line := line_of(one))), 0)


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
