"""What a block of a document leaves free around its text."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextDocument, QTextList

from gradus.ui.rendering.style import PANEL_PADDING, Property, Role


def column_width(document: QTextDocument, position: int) -> float:
    """Return the pixels from the left to the right margin of the block at a position."""
    block = document.findBlock(position)
    width = document.textWidth() - 2 * document.documentMargin()
    return width - left_margin(block) - block.blockFormat().rightMargin()


def left_margin(block: QTextBlock) -> float:
    """Return where the text of a block begins, with its own and its list's indentation."""
    form = block.blockFormat()
    listed: QTextList | None = block.textList()
    levels = form.indent() + (listed.format().indent() if listed else 0)
    return form.leftMargin() + levels * block.document().indentWidth()


def panel_padding(block: QTextBlock) -> int:
    """Return how far the panel behind a block reaches above and below its text."""
    return PANEL_PADDING if block.blockFormat().intProperty(Property.ROLE) == Role.CODE else 0
