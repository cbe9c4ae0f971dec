"""Giving nested lists the four spaces a level that Python-Markdown insists on."""

from __future__ import annotations

import re
from collections.abc import Iterator

_ITEM = re.compile(r"(?P<indent> *)(?P<marker>[-*+]|\d{1,9}\.)(?P<gap> +)(?=\S)")
_DEEPEST = 12


def four_spaces_a_level(markdown: str) -> str:
    """Indent list items and what belongs to them by four spaces a level, as deep as they are.

    Authors indent by two, three or four spaces, up to the text of the item above.
    """
    return "\n".join(_Lists().normalised(markdown.expandtabs(4).split("\n")))


class _Lists:
    """The items that are open at a line, outermost first, by the column of their text."""

    def __init__(self) -> None:
        self._columns: list[int] = []
        self._after_empty = False

    def normalised(self, lines: list[str]) -> Iterator[str]:
        for line in lines:
            item = _ITEM.match(line)
            if item:
                yield self._item(line, item)
            else:
                yield self._other(line)
            self._after_empty = not line.strip()

    def _item(self, line: str, item: re.Match[str]) -> str:
        depth = self._depth(len(item["indent"]))
        self._columns[depth:] = [item.end()]
        return " " * 4 * min(depth, _DEEPEST) + line.lstrip()

    def _other(self, line: str) -> str:
        if not line.strip() or not self._columns:
            return line.lstrip()
        indent = len(line) - len(line.lstrip())
        depth = self._depth(indent)
        if self._after_empty or depth:
            del self._columns[depth:]
        return " " * 4 * min(depth, _DEEPEST) + line.lstrip()

    def _depth(self, indent: int) -> int:
        """Count the open items whose text an indent reaches; one space less is forgiven."""
        return sum(column <= indent + 1 for column in self._columns)
