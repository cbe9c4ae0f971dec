"""What lies above the blocks: the outline of what is chosen, and a block on its way."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gradus.ui.design import shades
from gradus.ui.design.fonts import Text, font
from gradus.ui.design.tokens import Tokens
from gradus.ui.widgets.painted import fill

_ROUND = 7.0


def paint_choice(
    painter: QPainter, area: QRectF, tokens: Tokens, *, focus: bool, block: bool
) -> None:
    """Outline what is chosen; a stretch without a block has a broken line."""
    colour = tokens.accent if focus else tokens.ink3
    style = Qt.PenStyle.SolidLine if block else Qt.PenStyle.DashLine
    painter.setPen(QPen(QColor(colour), 2 if focus else 1, style))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area.adjusted(-1.5, -1.5, 1.5, 1.5), _ROUND, _ROUND)


def paint_ghost(painter: QPainter, area: QRectF, text: str, trouble: str, tokens: Tokens) -> None:
    """Paint where a block would lie: its time, and what speaks against it."""
    ground = tokens.warn_soft if trouble else tokens.accent_soft
    edge = tokens.warn if trouble else tokens.accent
    fill(painter, area, ground, _ROUND)
    painter.setPen(
        QPen(QColor(edge), 2, Qt.PenStyle.DashLine if trouble else Qt.PenStyle.SolidLine)
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), _ROUND - 1, _ROUND - 1)
    painter.setFont(font(Text.KEY, tabular=True))
    painter.setPen(QColor(tokens.ink))
    inner = area.adjusted(8, 2, -4, 0)
    painter.drawText(inner, Qt.TextFlag.TextWordWrap, f"{text}\n{trouble}" if trouble else text)


def paint_drop(painter: QPainter, area: QRectF, tokens: Tokens) -> None:
    """Paint the day of a month on which a block would lie."""
    painter.setPen(QPen(QColor(tokens.accent), 2))
    painter.setBrush(QColor(shades.free_time(tokens)))
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), _ROUND, _ROUND)
