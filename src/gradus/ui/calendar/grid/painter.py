"""Painting a week: hours, free time, blocks, and the line of now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from gradus.services.planning.views import DayView
from gradus.ui.calendar import sentences
from gradus.ui.calendar.grid.block_painter import BlockPainter
from gradus.ui.calendar.grid.boxes import Box
from gradus.ui.calendar.grid.room import joined
from gradus.ui.calendar.grid.scale import TOP, Scale
from gradus.ui.design import shades
from gradus.ui.design.fonts import Text, font
from gradus.ui.design.icons import Icons
from gradus.ui.design.tokens import Tokens

_DOT = 4.0
_BESIDE = 8
_LEAST_GUTTER = 56.0


class WeekPainter:
    """Paints the same on a widget and on paper."""

    def __init__(self, icons: Icons) -> None:
        self.blocks = BlockPainter(icons)

    @property
    def _hours(self) -> QFont:
        return font(Text.TINY, tabular=True)

    def gutter(self) -> float:
        """Return the width that the names of the hours take, as the locale writes them."""
        metrics = QFontMetricsF(self._hours)
        widest = max(metrics.horizontalAdvance(sentences.clock(at * 60)) for at in range(24))
        return max(round(widest) + 2.0 * _BESIDE, _LEAST_GUTTER)

    def paint_ground(
        self, painter: QPainter, days: Sequence[DayView], scale: Scale, tokens: Tokens
    ) -> None:
        """Paint free time, the lines between days, and the names of the hours."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        line = QColor(tokens.line)
        for column, day in enumerate(days):
            for window in joined(day.free):
                top, bottom = scale.y(window.start), scale.y(window.end)
                area = QRectF(scale.x(column), top, scale.column, bottom - top)
                painter.fillRect(area, QColor(shades.free_time(tokens)))
            painter.fillRect(QRectF(round(scale.x(column)), 0, 1, scale.height), line)
        self._paint_hours(painter, scale, tokens)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint_boxes(
        self, painter: QPainter, boxes: Sequence[Box], tokens: Tokens, exposed: QRectF | None = None
    ) -> None:
        """Paint the blocks and busy times that lie in the part to be painted."""
        for box in boxes:
            if exposed is None or box.area.intersects(exposed):
                self.blocks.paint(painter, box.area, box.thing, tokens, outside=box.outside)

    @staticmethod
    def paint_now(
        painter: QPainter, column: int, minute: int, scale: Scale, tokens: Tokens
    ) -> None:
        """Paint a line across today."""
        if not scale.first <= minute <= scale.last:
            return
        y, left = scale.y(minute), scale.x(column)
        painter.setPen(QPen(QColor(tokens.bad), 2))
        painter.drawLine(QPointF(left, y), QPointF(left + scale.column, y))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.bad))
        painter.drawEllipse(QPointF(left + 1, y), _DOT, _DOT)

    def _paint_hours(self, painter: QPainter, scale: Scale, tokens: Tokens) -> None:
        painter.setFont(self._hours)
        painter.setPen(QColor(tokens.ink2))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for minute in range(scale.first, scale.last + 1, 60):
            area = QRectF(0, scale.y(minute) - TOP, scale.gutter - _BESIDE, 2 * TOP)
            painter.drawText(area, right, sentences.clock(minute))
