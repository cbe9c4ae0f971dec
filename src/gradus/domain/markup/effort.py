"""How much work a text may be: Markdown takes time that grows with the square of tangled ones."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from markdown.blockparser import BlockParser
from markdown.blockprocessors import BlockProcessor

MOST = 25_000
"""Units of about a microsecond."""
MOST_ELEMENTS, DEEPEST = 3_000, 40
_BLOCK, _LINE, _CHARACTER, _SIGN, _REACH = 20, 8, 0.04, 20, 0.3
_SIGNS = frozenset("\\*_~<![\ue000\ue002\ue004\ue005\ue006\ue007\ue008\ue009\ue00a\ue00c")


class TooTangledError(Exception):
    """A text would take too long."""


class Meter(BlockProcessor):
    """Stands first among the processors of blocks, and counts what each of them has to look at."""

    def __init__(self, parser: BlockParser) -> None:
        super().__init__(parser)
        self.spent = 0.0

    def test(self, _parent: Element, block: str) -> bool:
        """Count a block that is about to be looked at."""
        self._spend(_BLOCK + _LINE * block.count("\n") + _CHARACTER * len(block))
        return False

    def run(self, _parent: Element, _blocks: list[str]) -> None:
        """Do nothing, as `test` never asks for it."""

    def count_inline(self, root: Element) -> None:
        """Count what the inline rules will have to do."""
        for element in root.iter():
            text = element.text or ""
            signs = sum(map(text.count, _SIGNS))
            self._spend(_SIGN * signs + _REACH * text.count("[") * len(text))

    def _spend(self, units: float) -> None:
        self.spent += units
        if self.spent > MOST:
            raise TooTangledError


def check_size(root: Element) -> None:
    """Raise TooTangledError for a tree of very many elements, or very deep ones."""
    level, count = [root], 0
    for _ in range(DEEPEST):
        level = [child for element in level for child in element]
        count += len(level)
    if level or count > MOST_ELEMENTS:
        raise TooTangledError
