"""Program text in HTML."""

from __future__ import annotations

import re

from gradus.domain.anki.html.line import Line
from gradus.domain.anki.html.styles import Style
from gradus.domain.anki.html.tree import Node
from gradus.domain.anki.marks import HIDES
from gradus.domain.markup.marks import CLOSE, OPEN

_MARK = re.compile(f"[{OPEN}{CLOSE}]{HIDES}?")
_LANGUAGE = re.compile(r"(?:language|lang)-([A-Za-z0-9+#]{1,20})")


def code_of(node: Node, line: Line) -> str:
    """Return the code of an element; a hidden gap in it is in brackets, a shown one is plain.

    A gap may begin in code and end behind it, so the line keeps count.
    """
    parts = _MARK.split(text := node.text())
    marks = _MARK.findall(text)
    brackets, opened = [parts[0]], list[bool]()
    for mark, part in zip(marks, parts[1:], strict=True):
        line.text(mark[0], Style())
        if mark[0] == OPEN:
            opened.append(mark.endswith(HIDES))
        bracket = ("[" if mark.endswith(HIDES) else "") if mark[0] == OPEN else _end(opened)
        brackets += [bracket, part]
    return "".join(brackets).replace("\u00a0", " ").replace(HIDES, "").strip("\n").rstrip()


def language_of(node: Node) -> str:
    """Return the language that a class names, or nothing."""
    inner = next(node.all("code"), node)
    classes = f"{node.attributes.get('class', '')} {inner.attributes.get('class', '')}"
    found = _LANGUAGE.search(classes)
    return found[1].lower() if found else ""


def _end(opened: list[bool]) -> str:
    return "]" if opened and opened.pop() else ""
