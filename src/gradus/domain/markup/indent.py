"""Writing lists as Python-Markdown insists on: set apart, four spaces a level, `1.`."""

from __future__ import annotations

import re
from collections.abc import Iterator

_ITEM = re.compile(r"(?P<indent> *)(?:(?P<bullet>[-*+])|(?P<number>\d{1,9})[.)]) +(?=\S)")
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
        self._after_empty = True
        self._block_of_items = False

    def normalised(self, lines: list[str]) -> Iterator[str]:
        for line in lines:
            item = _ITEM.match(line)
            if item and self._may_begin(item):
                yield self._item(line, item)
                self._block_of_items = True
            else:
                self._block_of_items &= not self._after_empty
                yield self._other(line)
            self._after_empty = not line.strip()

    def _item(self, line: str, item: re.Match[str]) -> str:
        apart = "" if self._block_of_items or self._after_empty else "\n"
        depth = self._depth(len(item["indent"]))
        self._columns[depth:] = [item.end()]
        marker = item["bullet"] or f"{item['number']}."
        return f"{apart}{' ' * 4 * min(depth, _DEEPEST)}{marker} {line[item.end() :]}"

    def _may_begin(self, item: re.Match[str]) -> bool:
        """Within a paragraph only a bullet or the number 1 begins a list; 1984. does not."""
        return bool(self._columns or self._after_empty or item["bullet"]) or item["number"] == "1"

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
