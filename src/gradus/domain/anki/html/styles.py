"""How text looks: from elements of HTML and their styles to elements of ours, innermost last."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from gradus.domain.anki.html.tree import Node
from gradus.domain.markup.links import is_safe_link

_ELEMENTS = {
    "b": "b",
    "strong": "b",
    "th": "",
    "i": "i",
    "em": "i",
    "cite": "i",
    "dfn": "i",
    "var": "i",
    "address": "i",
    "u": "u",
    "ins": "u",
    "s": "s",
    "del": "s",
    "strike": "s",
    "sub": "sub",
    "sup": "sup",
    "kbd": "kbd",
}
_ORDER = ("b", "i", "u", "s", "sub", "sup", "kbd")
_STYLES = (
    (re.compile(r"font-weight:\s*(bold|[6-9]00)"), "b"),
    (re.compile(r"font-style:\s*(italic|oblique)"), "i"),
    (re.compile(r"text-decoration:[^;]*underline"), "u"),
    (re.compile(r"text-decoration:[^;]*line-through"), "s"),
    (re.compile(r"vertical-align:\s*sub"), "sub"),
    (re.compile(r"vertical-align:\s*super"), "sup"),
)
_HIDDEN = re.compile(r"display:\s*none")
_DEEPEST = 4
"""As many elements as Markdown of ours lets stand within one another."""


@dataclass(frozen=True, slots=True)
class Style:
    """The elements that text stands in, and where a link leads."""

    elements: frozenset[str] = frozenset()
    link: str = ""

    def within(self, node: Node) -> Style:
        """Return the style inside an element."""
        style = node.attributes.get("style", "")
        names = {name for pattern, name in _STYLES if style and pattern.search(style)}
        name = _ELEMENTS.get(node.tag, "")
        elements = self.elements | names | ({name} if name else set())
        link = node.attributes.get("href", "").strip()
        if node.tag == "a" and is_safe_link(link):
            return replace(self, elements=elements, link=link)
        return replace(self, elements=elements)

    @property
    def ordered(self) -> tuple[str, ...]:
        """The elements as they are written, outermost first."""
        return tuple(name for name in _ORDER if name in self.elements)[:_DEEPEST]


def is_hidden(node: Node) -> bool:
    """Whether an element is not shown; readings in brackets make up for ruby's own brackets."""
    return node.tag in {"rp", "col", "colgroup"} or bool(
        _HIDDEN.search(node.attributes.get("style", ""))
    )
