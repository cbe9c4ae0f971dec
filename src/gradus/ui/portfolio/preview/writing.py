"""Writing a page over the one before: only what changed is laid out anew."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from gradus.domain.portfolio.github.tree import Tree, first_line
from gradus.ui.portfolio.preview.builder import Builder
from gradus.ui.portfolio.preview.content import ReadmeContent
from gradus.ui.portfolio.preview.placed_blocks import PlacedBlocks
from gradus.ui.portfolio.preview.style import BODY
from gradus.ui.rendering.formats import Formats

_AT_ONCE = 150
_WEIGHTS = {"table": 20, "td": 2, "th": 2, "pre": 10}
"""How long some elements take, measured in plain ones; 150 of these take some 20 ms."""


@dataclass(frozen=True, slots=True)
class Part:
    """A block of the page as it was written: how many text blocks it took, where its anchors are.

    Anchors count from its first text block; `line` is its own.
    """

    key: str
    line: int
    count: int
    anchors: dict[str, int]
    has_table: bool


class Writing:
    """The parts of one document, in order."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._parts: list[Part] = []
        self._whole = True

    def forget(self) -> None:
        """Let the next page be written whole: all looks different."""
        self._parts = []

    def anchors(self) -> dict[str, int]:
        """Return the number of the text block to which each anchor leads."""
        found: dict[str, int] = {}
        first = 0
        for part in self._parts:
            for anchor, number in part.anchors.items():
                found.setdefault(anchor, first + number)
            first += part.count
        return found

    def write(self, page: Tree, content: ReadmeContent) -> Iterator[None]:
        """Write a page in steps; blocks at both ends that are as they were stay.

        One that is left in the middle is written whole the next time.
        """
        same, tail = self._same(page) if self._whole else (0, 0)
        self._whole = False
        if same:
            self._change(page, content, same, tail)
        else:
            yield from self._anew(page, content)
        self._whole = True

    def _change(self, page: Tree, content: ReadmeContent, same: int, tail: int) -> None:
        old_end, new_end = len(self._parts) - tail, len(page.keys) - tail
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        blocks = self._opened(cursor, same, old_end, content)
        fresh = self._written(page, range(same, new_end), content, blocks)
        if not tail:
            blocks.finish()
        cursor.endEditBlock()
        kept = self._parts[old_end:]
        self._parts = [*self._parts[:same], *fresh, *kept]
        self._move_lines(page, kept, new_end)

    def _anew(self, page: Tree, content: ReadmeContent) -> Iterator[None]:
        self._document.clear()
        self._parts = []
        cursor = QTextCursor(self._document)
        blocks = self._opened(cursor, 0, 0, content)
        for numbers in _steps(page):
            cursor.beginEditBlock()
            self._parts += self._written(page, numbers, content, blocks)
            cursor.endEditBlock()
            yield
        blocks.finish()

    def _same(self, page: Tree) -> tuple[int, int]:
        """Return how many parts stay at the beginning and at the end.

        No boundary lies beside a table, because Qt keeps a text block of its own behind one.
        """
        old, new = [part.key for part in self._parts], page.keys
        most = min(len(old), len(new))
        first = next((n for n in range(most) if not self._stays(n, page)), most)
        while first and self._parts[first - 1].has_table:
            first -= 1
        most -= first
        last = next((n for n in range(most) if old[-1 - n] != new[-1 - n]), most)
        while last and (
            _has_table(page.blocks[len(new) - last])
            or self._table_before(len(old) - last)
            or (len(new) > last and _has_table(page.blocks[len(new) - last - 1]))
        ):
            last -= 1
        return first, last

    def _stays(self, number: int, page: Tree) -> bool:
        """Tell whether a part is as it was, and in its line."""
        part = self._parts[number]
        return (part.key, part.line) == (page.keys[number], first_line(page.blocks[number]))

    def _table_before(self, number: int) -> bool:
        return number > 0 and self._parts[number - 1].has_table

    def _opened(
        self, cursor: QTextCursor, first: int, last: int, content: ReadmeContent
    ) -> PlacedBlocks:
        """Take parts out, and return what writes in their place."""
        form = Formats(content.tokens, content.zoom).text(BODY, content.tokens.ink2)
        if not first:
            return PlacedBlocks(self._document, form)
        before = sum(part.count for part in self._parts[:first]) - 1
        taken = sum(part.count for part in self._parts[first:last])
        cursor.setPosition(_end(self._document.findBlockByNumber(before)))
        if last < len(self._parts):
            end = _end(self._document.findBlockByNumber(before + taken))
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        else:
            cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        self._take_out(cursor, self._document.findBlockByNumber(before))
        blocks = PlacedBlocks(self._document, form)
        blocks.go_on_at(cursor)
        return blocks

    def _take_out(self, cursor: QTextCursor, before: QTextBlock) -> None:
        """Remove what is selected; an empty block before it would take over its format."""
        line, form = before.userState(), before.blockFormat()
        cursor.removeSelectedText()
        cursor.setBlockFormat(form)
        cursor.block().setUserState(line)

    def _written(
        self, page: Tree, numbers: range, content: ReadmeContent, blocks: PlacedBlocks
    ) -> list[Part]:
        builder = Builder(self._document, content, blocks)
        parts: list[Part] = []
        start = sum(part.count for part in self._parts[: numbers.start])
        for number in numbers:
            key, element = page.keys[number], page.blocks[number]
            builder.anchors = {}
            builder.write(element)
            count = blocks.end() - start
            anchors = {name: max(0, number - start) for name, number in builder.anchors.items()}
            parts.append(Part(key, first_line(element), count, anchors, _has_table(element)))
            start += count
        return parts

    def _move_lines(self, page: Tree, kept: list[Part], first: int) -> None:
        """Give text blocks that stayed below the lines that they have now."""
        fresh = [first_line(block) for block in page.blocks[first:]]
        number = sum(part.count for part in self._parts[: len(self._parts) - len(kept)])
        block = self._document.findBlockByNumber(number)
        for part, line in zip(kept, fresh, strict=True):
            for _ in range(part.count):
                if block.userState() > 0:
                    block.setUserState(block.userState() + line - part.line)
                block = block.next()
        moved = [
            Part(part.key, line, part.count, part.anchors, part.has_table)
            for part, line in zip(kept, fresh, strict=True)
        ]
        self._parts[len(self._parts) - len(kept) :] = moved


def _steps(page: Tree) -> Iterator[range]:
    """Yield the numbers of blocks that together hold so much as a window lays out at once."""
    first = weight = 0
    for number, block in enumerate(page.blocks):
        weight += sum(_WEIGHTS.get(one.tag, 1) + len(one.text or "") // 200 for one in block.iter())
        if weight >= _AT_ONCE:
            yield range(first, number + 1)
            first, weight = number + 1, 0
    yield range(first, len(page.blocks))


def _end(block: QTextBlock) -> int:
    return block.position() + block.length() - 1


def _has_table(element: Element) -> bool:
    return next(element.iter("table"), None) is not None
