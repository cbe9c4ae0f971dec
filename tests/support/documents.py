"""HTML as the document that it means: two texts are one if their documents are the same."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_NAMES = (
    "address article blockquote body div dl dt dd fieldset form h1 h2 h3 h4 h5 h6 head hr html li "
    "ol p pre script section style table tbody td tfoot th thead tr ul"
)
BLOCKS = frozenset(_NAMES.split())
VOID = frozenset({"br", "hr", "img", "input"})
Node = tuple[str, ...]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.nodes: list[Node] = []
        self._verbatim = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._verbatim += tag == "pre"
        kept = sorted(f"{name}={value or ''}" for name, value in attrs if not _ours(name))
        self.nodes.append(("<", tag, *kept))

    def handle_endtag(self, tag: str) -> None:
        self._verbatim -= tag == "pre"
        if tag not in VOID:
            self.nodes.append((">", tag))

    def handle_data(self, data: str) -> None:
        kind = "verbatim" if self._verbatim else "text"
        if self.nodes and self.nodes[-1][0] == kind:
            data = self.nodes.pop()[1] + data
        text = data if self._verbatim else re.sub(r"\s+", " ", data)
        self.nodes.append((kind, text))

    def handle_comment(self, data: str) -> None:
        self.nodes.append(("comment", data))

    def handle_decl(self, decl: str) -> None:
        self.nodes.append(("declaration", decl))

    def handle_pi(self, data: str) -> None:
        self.nodes.append(("instruction", data))

    def unknown_decl(self, data: str) -> None:
        self.nodes.append(("section", data))


def _ours(name: str) -> bool:
    """Attributes that only tell the app where a block came from and what it is."""
    return name.startswith("data-g-")


def document(html: str) -> list[Node]:
    """Return what HTML holds in order, without blanks that a browser would not show."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    nodes = [("edge", "p"), *reader.nodes, ("edge", "p")]
    kept = [_trimmed(*three) for three in zip(nodes, nodes[1:], nodes[2:], strict=False)]
    return [node for node in kept if node != ("text", "")]


def _trimmed(before: Node, node: Node, after: Node) -> Node:
    """Drop blanks of a text at the edge of a block."""
    if node[0] != "text":
        return node
    text = node[1].lstrip() if before[1] in BLOCKS else node[1]
    return "text", text.rstrip() if after[1] in BLOCKS else text
