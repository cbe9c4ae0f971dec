"""What is painted behind the visible part of a README."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock, QTextDocument

from gradus.ui.design.tokens import Tokens
from gradus.ui.portfolio.preview.style import ALERTS, RULE_PADDING, Mark, alert_colour
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
        form = block.blockFormat()
        for level in range(1, form.intProperty(Property.QUOTE_LEVEL) + 1):
            outer = left_margin(block) - form.leftMargin()
            left = self._document.documentMargin() + outer + (level - 1) * QUOTE_INDENT
            rect = self._rect(block)
            bar = QRectF(left, rect.top(), QUOTE_BAR, self._end(block, level) - rect.top())
            self._painter.fillRect(
                bar, QColor(self._bar_colour(form.intProperty(Mark.ALERT), level))
            )

    def _end(self, block: QTextBlock, level: int) -> float:
        """Return where the bar of a block meets that of the next, or ends."""
        after = block.next()
        going_on = (
            after.isValid() and after.blockFormat().intProperty(Property.QUOTE_LEVEL) >= level
        )
        return self._rect(after).top() if going_on else self._rect(block).bottom()

    def _bar_colour(self, alert: int, level: int) -> str:
        return (
            alert_colour(self._tokens, ALERTS[alert - 1])
            if alert and level == 1
            else self._tokens.line
        )
