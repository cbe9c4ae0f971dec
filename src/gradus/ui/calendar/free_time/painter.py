"""Painting a week of free windows."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QApplication

from gradus.domain.planning.free_time import MINUTES_OF_A_DAY, Window
from gradus.ui.calendar import sentences
from gradus.ui.calendar.free_time import words
from gradus.ui.calendar.free_time.windows import Week
from gradus.ui.calendar.grid.outlines import paint_choice, paint_ghost
from gradus.ui.calendar.grid.scale import TOP, Scale
from gradus.ui.design.fonts import Text, font
from gradus.ui.design.tokens import Tokens
from gradus.ui.widgets.painted import fill

_ROUND, _EDGE = 6.0, 3.0
_EVERY = 60


class FreeTimePainter:
    """Paints hours, days and windows."""

    @property
    def _small(self) -> QFont:
        return font(Text.TINY, tabular=True)

    def paint_week(self, painter: QPainter, week: Week, scale: Scale, tokens: Tokens) -> None:
        """Paint the whole week."""
        self._paint_lines(painter, scale, tokens)
        for day, found in enumerate(week):
            for window in found:
                top, bottom = scale.y(window.start), scale.y(window.end)
                area = QRectF(scale.x(day) + 3, top, scale.column - 6, bottom - top)
                self._paint_window(painter, area, window, tokens)

    def paint_held(
        self, painter: QPainter, area: QRectF, window: Window, tokens: Tokens, *, free: bool
    ) -> None:
        """Paint where a window would lie, and whether it has room there."""
        trouble = "" if free else QApplication.translate("FreeTime", "free already")
        paint_ghost(painter, area, words.span(window), trouble, tokens)

    @staticmethod
    def paint_cursor(
        painter: QPainter, area: QRectF, chosen: Window | None, tokens: Tokens
    ) -> None:
        """Outline the window at the cursor, or the quarter of an hour where there is none."""
        paint_choice(painter, area, tokens, focus=True, block=chosen is not None)

    def _paint_window(
        self, painter: QPainter, area: QRectF, window: Window, tokens: Tokens
    ) -> None:
        fill(painter, area.adjusted(0, 1, 0, -1), tokens.accent_soft, _ROUND)
        fill(
            painter, QRectF(area.left(), area.top() + 1, _EDGE, area.height() - 2), tokens.accent, 1
        )
        painter.setFont(self._small)
        painter.setPen(QColor(tokens.ink))
        inner = area.adjusted(_EDGE + 5, 2, -2, 0)
        top = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(inner, top, words.span(window))

    def _paint_lines(self, painter: QPainter, scale: Scale, tokens: Tokens) -> None:
        painter.setFont(self._small)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for minute in range(0, MINUTES_OF_A_DAY + 1, _EVERY):
            y = scale.y(minute)
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.drawLine(round(scale.gutter), round(y), round(scale.x(7)), round(y))
            painter.setPen(QColor(tokens.ink2))
            area = QRectF(0, y - TOP, scale.gutter - 8, 2 * TOP)
            painter.drawText(area, right, sentences.clock(minute))
        painter.setPen(QPen(QColor(tokens.line), 1))
        for day in range(8):
            x = round(scale.x(day))
            painter.drawLine(x, TOP, x, round(scale.height) - TOP)
