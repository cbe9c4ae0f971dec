"""What is painted behind the visible part of a README."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock, QTextDocument

from gradus.ui.design.tokens import Tokens
from gradus.ui.portfolio.preview.style import (
    ALERTS,
    BOX,
    BOX_GAP,
    BOX_RADIUS,
    RULE_PADDING,
    Mark,
    alert_colour,
)
from gradus.ui.rendering.column import left_margin
from gradus.ui.rendering.panels import Panels
from gradus.ui.rendering.style import QUOTE_BAR, QUOTE_INDENT, Property, Role

_SHARP = 0.5


class Ground(Panels):
    """Paints behind the blocks between two heights of a document, and behind no other."""

    def __init__(
        self, painter: QPainter, document: QTextDocument, tokens: Tokens, top: int, bottom: int
    ) -> None:
        super().__init__(painter, document, tokens)
        self._top, self._bottom = top, bottom

    def paint(self) -> None:
        """Paint panels, plates, rules, bars."""
        for block in self._visible():
            form = block.blockFormat()
            role = form.intProperty(Property.ROLE)
            if role == Role.CODE:
                self._panel(block)
            elif role == Role.RULE:
                self._rule(block)
            if form.boolProperty(Mark.RULED):
                self._underline(block)
            if box := form.intProperty(Mark.BOX):
                self._box(block, done=box == 2)
            self._plates(block)
            self._bars_beside(block)

    def _visible(self) -> Iterator[QTextBlock]:
        """Yield the blocks in sight; those of a table lie beside each other."""
        layout = self._document.documentLayout()
        place = layout.hitTest(QPointF(0, self._top), Qt.HitTestAccuracy.FuzzyHit)
        block = self._document.findBlock(max(0, place))
        if block.previous().isValid():
            block = block.previous()
        while block.isValid() and self._rect(block).top() <= self._bottom:
            yield block
            block = block.next()

    def _underline(self, block: QTextBlock) -> None:
        y = round(self._rect(block).bottom() + RULE_PADDING) + _SHARP
        self._painter.setPen(QPen(QColor(self._tokens.line), 1))
        self._painter.drawLine(QPointF(left_margin(block), y), QPointF(self._right(block), y))

    def _bars_beside(self, block: QTextBlock) -> None:
        form, indent = block.blockFormat(), self._document.indentWidth()
        lists = form.stringProperty(Mark.BAR_LEFT)
        for level, depth in enumerate(lists.split(",") if lists else (), start=1):
            left = int(depth) * indent + (level - 1) * QUOTE_INDENT
            top = self._rect(block).top()
            bar = QRectF(left, top, QUOTE_BAR, self._end(block, level) - top)
            colour = self._bar_colour(form.intProperty(Mark.ALERT), level)
            self._painter.fillRect(bar, QColor(colour))

    def _box(self, block: QTextBlock, *, done: bool) -> None:
        """Paint the box of a task beside the first line of its text."""
        rect, line = self._rect(block), block.layout().lineAt(0)
        left = left_margin(block) - BOX - BOX_GAP
        middle = rect.top() + block.blockFormat().topMargin() + line.height() / 2
        box = QRectF(left + _SHARP, round(middle - BOX / 2) + _SHARP, BOX, BOX)
        tokens = self._tokens
        self._painter.setPen(QPen(QColor(tokens.accent if done else tokens.ink3), 1))
        self._painter.setBrush(QColor(tokens.accent) if done else Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(box, BOX_RADIUS, BOX_RADIUS)
        if done:
            self._painter.setPen(QPen(QColor(tokens.on_accent), 1.7))
            points = ((0.24, 0.52), (0.43, 0.72), (0.78, 0.30))
            self._painter.drawPolyline(
                [QPointF(box.left() + x * BOX, box.top() + y * BOX) for x, y in points]
            )

    def _end(self, block: QTextBlock, level: int) -> float:
        """Return where the bar of a block meets that of the next, or ends."""
        after = block.next()
        here, there = block.blockFormat(), after.blockFormat()
        going_on = (
            after.isValid()
            and there.intProperty(Mark.QUOTE) == here.intProperty(Mark.QUOTE)
            and there.intProperty(Property.QUOTE_LEVEL) >= level
        )
        return self._rect(after).top() if going_on else self._rect(block).bottom()

    def _bar_colour(self, alert: int, level: int) -> str:
        return (
            alert_colour(self._tokens, ALERTS[alert - 1])
            if alert and level == 1
            else self._tokens.line
        )
