"""Clean HTML as a small tree."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_TAG = re.compile(
    r"<(?P<end>/?)(?P<name>[a-z][a-z0-9]*)(?P<attributes>(?:\s+[\w-]+=\"[^\"]*\")*)\s*/?>"
)
_ATTRIBUTE = re.compile(r"([\w-]+)=\"([^\"]*)\"")
_VOID = frozenset({"br", "hr", "img", "col"})
_DEEPEST = 24
"""Elements deeper than this leave their text and are no elements any more."""


@dataclass(slots=True)
class Node:
    """An element with its attributes and what is in it."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Node | str] = field(default_factory=list)

    def text(self) -> str:
        """Return all text in it; a line break is one."""
        if self.tag == "br":
            return "\n"
        return "".join(c if isinstance(c, str) else c.text() for c in self.children)

    def all(self, *tags: str) -> Iterator[Node]:
        """Yield the elements below with one of these tags, outermost first and none within it."""
        for child in self.children:
            if isinstance(child, Node):
                if child.tag in tags:
                    yield child
                else:
                    yield from child.all(*tags)


def tree(clean: str) -> Node:
    """Return what well-formed HTML without comments holds, in a root of its own."""
    root = Node("root")
    open_ones, skipped, position = [root], 0, 0
    for token in _TAG.finditer(clean):
        _add_text(open_ones[-1], clean[position : token.start()])
        position = token.end()
        if token["end"]:
            skipped, closes = max(0, skipped - 1), skipped == 0
            if closes and len(open_ones) > 1:
                open_ones.pop()
            continue
        node = Node(token["name"], _attributes(token["attributes"]))
        if node.tag in _VOID:
            open_ones[-1].children.append(node)
        elif len(open_ones) > _DEEPEST:
            skipped += 1
        else:
            open_ones[-1].children.append(node)
            open_ones.append(node)
    _add_text(open_ones[-1], clean[position:])
    return root


def _attributes(written: str) -> dict[str, str]:
    return {name: html.unescape(value) for name, value in _ATTRIBUTE.findall(written)}


def _add_text(node: Node, text: str) -> None:
    if text:
        node.children.append(html.unescape(text))
