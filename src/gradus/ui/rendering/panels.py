"""What is painted behind a card's text: panels of code, plates of inline code, bars, rules."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock, QTextDocument

from gradus.ui.design.tokens import Tokens
from gradus.ui.rendering.column import left_margin, panel_padding
from gradus.ui.rendering.plates import plates
from gradus.ui.rendering.style import (
    PANEL_PADDING,
    PANEL_PADDING_ACROSS,
    PANEL_RADIUS,
    PLATE_RADIUS,
    QUOTE_BAR,
    QUOTE_INDENT,
    Property,
    Role,
)

_SHARP = 0.5  # a line one pixel wide is sharp along the middle of pixels


class Panels:
    """Paints behind one document with a painter whose origin is that of the document."""

    def __init__(self, painter: QPainter, document: QTextDocument, tokens: Tokens) -> None:
        self._painter = painter
        self._document = document
        self._tokens = tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint(self) -> None:
        """Paint everything behind the text."""
        for block in _blocks(self._document):
            role = block.blockFormat().intProperty(Property.ROLE)
            if role == Role.CODE:
                self._panel(block)
            elif role == Role.RULE:
                self._rule(block)
            self._plates(block)
        self._bars()

    def _panel(self, block: QTextBlock) -> None:
        text = self._rect(block)
        left = left_margin(block) - PANEL_PADDING_ACROSS
        right = self._right(block) + PANEL_PADDING_ACROSS
        panel = QRectF(left, text.top(), right - left, text.height())
        panel.adjust(_SHARP, _SHARP - PANEL_PADDING, -_SHARP, PANEL_PADDING - _SHARP)
        self._painter.setPen(QPen(QColor(self._tokens.line), 1))
        self._painter.setBrush(QColor(self._tokens.sunk))
        self._painter.drawRoundedRect(panel, PANEL_RADIUS, PANEL_RADIUS)

    def _rule(self, block: QTextBlock) -> None:
        y = round(self._rect(block).top()) + _SHARP
        self._painter.setPen(QPen(QColor(self._tokens.line), 1))
        self._painter.drawLine(QPointF(left_margin(block), y), QPointF(self._right(block), y))

    def _plates(self, block: QTextBlock) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._tokens.sunk))
        offset = self._rect(block).topLeft()
        for plate in plates(block):
            self._painter.drawRoundedRect(plate.translated(offset), PLATE_RADIUS, PLATE_RADIUS)

    def _bars(self) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._tokens.line))
        levels = [_quotes(block) for block in _blocks(self._document)]
        for level in range(1, max(levels) + 1):
            pairs = zip(levels, _blocks(self._document), strict=True)
            for inside, group in groupby(pairs, partial(_reaches, level)):
                if inside:
                    self._bar(level, [block for _, block in group])

    def _bar(self, level: int, blocks: list[QTextBlock]) -> None:
        outer = left_margin(blocks[0]) - blocks[0].blockFormat().leftMargin()
        left = outer + (level - 1) * QUOTE_INDENT
        top = self._rect(blocks[0]).top() - panel_padding(blocks[0])
        bottom = self._rect(blocks[-1]).bottom() + panel_padding(blocks[-1])
        bar = QRectF(left, top, QUOTE_BAR, bottom - top)
        self._painter.drawRoundedRect(bar, QUOTE_BAR / 2, QUOTE_BAR / 2)

    def _rect(self, block: QTextBlock) -> QRectF:
        return self._document.documentLayout().blockBoundingRect(block)

    def _right(self, block: QTextBlock) -> float:
        margin = block.blockFormat().rightMargin() + self._document.documentMargin()
        return self._document.textWidth() - margin


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _reaches(level: int, pair: tuple[int, QTextBlock]) -> bool:
    return pair[0] >= level


def _quotes(block: QTextBlock) -> int:
    return block.blockFormat().intProperty(Property.QUOTE_LEVEL)
