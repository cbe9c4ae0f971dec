"""Elements that stand by themselves, as blocks of Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable
from textwrap import indent

from gradus.domain.anki.html.escape import code_span, fenced
from gradus.domain.anki.html.images import image
from gradus.domain.anki.html.line import Line
from gradus.domain.anki.html.styles import Style, is_hidden
from gradus.domain.anki.html.tables import as_table, is_layout, rows
from gradus.domain.anki.html.tree import Node
from gradus.domain.anki.html.verbatim import code_of, language_of

_HEADINGS = {"h1": "###", "h2": "###", "h3": "###", "h4": "####", "h5": "#####", "h6": "######"}
_CODE = frozenset({"code", "tt", "samp"})
_BLOCKS = frozenset(
    [
        "article",
        "aside",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "footer",
        "header",
        "li",
        "main",
        "nav",
        "p",
        "section",
        "summary",
        "caption",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
    ]
)
_LAST_HASHES = re.compile(r"#(?=#*$)")


def markdown_of(root: Node, formulas: tuple[str, ...]) -> str:
    """Return a tree as Markdown; `formulas` are what its marks stand for."""
    line = Line(formulas)
    return "\n\n".join(_Writer(line).written(root, Style()))


class _Writer:
    """Writes what stands in one element; in a `cell` everything is one row of lines."""

    def __init__(self, line: Line, *, cell: bool = False) -> None:
        self._line = line
        self._cell = cell
        self._blocks: list[str] = []

    def written(self, node: Node, style: Style) -> list[str]:
        """Return the blocks of an element."""
        self._inside(node, style)
        self._flush()
        return self._blocks

    def _inside(self, node: Node, style: Style) -> None:
        for child in node.children:
            if isinstance(child, str):
                self._line.text(child, style)
            elif not is_hidden(child):
                self._element(child, style.within(child))

    def _element(self, node: Node, style: Style) -> None:  # noqa: C901, PLR0912 - a table of tags
        match node.tag:
            case "br":
                self._line.line_break()
            case "img":
                self._line.atom(image(node), style)
            case "rt":
                self._around("(", node, style, ")")
            case "q":
                self._around("“", node, style, "”")
            case "hr":
                self._block([] if self._cell else ["---"])
            case "pre":
                self._pre(node, style)
            case tag if tag in _CODE:
                self._code(node, style)
            case "ul" | "ol":
                self._list(node, style)
            case "table":
                self._table(node, style)
            case "blockquote" if not self._cell:
                self._block([indent("\n\n".join(self._apart(node, style)), "> ", _always)])
            case tag if tag in _HEADINGS:
                self._heading(node, style)
            case tag if tag in _BLOCKS or tag == "blockquote":
                self._flush()
                self._inside(node, style)
                self._flush()
            case _:
                self._inside(node, style)

    def _around(self, before: str, node: Node, style: Style, after: str) -> None:
        self._line.text(before, style)
        self._inside(node, style)
        self._line.text(after, style)

    def _flush(self) -> None:
        self._blocks += self._line.paragraphs("<br>" if self._cell else "\\\n")

    def _block(self, blocks: Iterable[str]) -> None:
        self._flush()
        self._blocks += blocks

    def _apart(self, node: Node, style: Style, *, cell: bool = False) -> list[str]:
        self._flush()
        return _Writer(self._line, cell=cell or self._cell).written(node, style)

    def _heading(self, node: Node, style: Style) -> None:
        words = " ".join(self._apart(node, style, cell=True)).replace("<br>", " ")
        mark = "" if self._cell else f"{_HEADINGS[node.tag]} "
        self._blocks += [mark + _LAST_HASHES.sub(r"\\#", words)] if words else []

    def _pre(self, node: Node, style: Style) -> None:
        code = code_of(node, self._line)
        if self._cell:
            self._flush()
            self._lines_of_code(code, style)
        else:
            self._block([fenced(code, language_of(node))] if code.strip() else [])

    def _code(self, node: Node, style: Style) -> None:
        if any(True for _ in node.all("img", "table", "ul", "ol", "pre")):
            self._inside(node, style)
        else:
            self._lines_of_code(code_of(node, self._line), style)

    def _lines_of_code(self, code: str, style: Style) -> None:
        for number, text in enumerate(code.split("\n")):
            if number:
                self._line.line_break()
            if text.strip():
                escaped = text.replace("|", "\\|") if self._cell else text
                self._line.atom(code_span(escaped), style)

    def _list(self, node: Node, style: Style) -> None:
        number = _start(node)
        items = []
        for child in node.children:
            if isinstance(child, str) or is_hidden(child):
                continue
            blocks = self._apart(child, style.within(child)) if child.tag == "li" else []
            if child.tag in {"ul", "ol"}:  # as Anki's editor writes lists within lists
                blocks = self._apart(Node("li", {}, [child]), style)
            if blocks:
                mark = f"{number}. " if node.tag == "ol" else "- "
                items.append(_item(self._bullet(mark), blocks, cell=self._cell))
                number += 1
        self._block(items if self._cell else ["\n".join(items)] if items else [])

    def _bullet(self, mark: str) -> str:
        return mark.replace("- ", "• ").replace(".", "\\.") if self._cell else mark

    def _table(self, node: Node, style: Style) -> None:
        if self._cell or is_layout(node):
            self._flush()
            self._inside(node, style)
            self._flush()
            return
        cells = [
            [
                (cell, "<br>".join(self._apart(cell, _plain_head(style, cell), cell=True)))
                for cell in row
            ]
            for row in rows(node)
        ]
        self._block(as_table(cells))


def _plain_head(style: Style, cell: Node) -> Style:
    """Heads are bold by themselves."""
    return style.within(Node("td", cell.attributes))


def _item(mark: str, blocks: list[str], *, cell: bool) -> str:
    if cell:
        return mark + "<br>".join(blocks)
    tight = all(block.lstrip().startswith(("- ", "1. ")) for block in blocks[1:])
    body = ("\n" if tight else "\n\n").join(blocks)
    return mark + indent(body, " " * len(mark))[len(mark) :]


def _start(node: Node) -> int:
    written = node.attributes.get("start", "")
    return int(written) if written.isdecimal() and len(written) < 6 else 1


def _always(_line: str) -> bool:
    return True
