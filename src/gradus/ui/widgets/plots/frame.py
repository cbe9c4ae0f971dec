"""A plot between two axes: grid, ticks and titles round the area that marks are painted in."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from gradus.ui.design.fonts import Text, font
from gradus.ui.widgets.plots.axis import Axis
from gradus.ui.widgets.plots.plot import Plot

_TITLE = 22
_BELOW = 20
_GAP = 8
_EMPTY = Axis(0.0, 1.0)
_Align = Qt.AlignmentFlag


class FramedPlot(Plot):
    """The title of the upright axis stands above it, that of the other below its ticks."""

    across = _EMPTY
    upright = _EMPTY

    def area(self) -> QRectF:
        """Return where marks are painted."""
        metrics = QFontMetricsF(font(Text.TINY, tabular=True))
        widest = max(
            (metrics.horizontalAdvance(tick.text) for tick in self.upright.ticks), default=0.0
        )
        last = self.across.ticks[-1].text if self.across.ticks else ""
        right = self.width() - max(metrics.horizontalAdvance(last) / 2, 6)
        bottom = self.height() - _BELOW - (_TITLE - 4 if self.across.title else 0)
        left = round(widest) + _GAP
        return QRectF(left, _TITLE + 4, max(round(right) - left, 1), bottom - _TITLE - 4)

    def place(self, x: float, y: float) -> QPointF:
        """Return where a value of each axis lies."""
        area = self.area()
        left, up = self.across.share(x), self.upright.share(y)
        return QPointF(area.left() + left * area.width(), area.bottom() - up * area.height())

    def paint_frame(self, painter: QPainter) -> None:
        """Paint grid, ticks and titles."""
        area = self.area()
        self._paint_rows(painter, area)
        self._paint_columns(painter, area)
        painter.setFont(font(Text.TINY))
        painter.setPen(QColor(self.tokens.ink2))
        above = QRectF(0, 0, self.width(), _TITLE)
        painter.drawText(above, _Align.AlignLeft | _Align.AlignTop, self.upright.title)
        below = QRectF(area.left(), self.height() - 16, area.width(), 16)
        painter.drawText(below, _Align.AlignHCenter | _Align.AlignBottom, self.across.title)

    def _paint_rows(self, painter: QPainter, area: QRectF) -> None:
        painter.setFont(font(Text.TINY, tabular=True))
        for tick in self.upright.ticks:
            # Half pixels, or the line blurs.
            at = round(area.bottom() - self.upright.share(tick.value) * area.height()) + 0.5
            painter.setPen(QPen(QColor(self.tokens.line), 1))
            painter.drawLine(QPointF(area.left(), at), QPointF(area.right(), at))
            painter.setPen(QColor(self.tokens.ink2))
            text = QRectF(0, at - 8, area.left() - _GAP, 16)
            painter.drawText(text, _Align.AlignRight | _Align.AlignVCenter, tick.text)

    def _paint_columns(self, painter: QPainter, area: QRectF) -> None:
        painter.setFont(font(Text.TINY, tabular=True))
        painter.setPen(QColor(self.tokens.ink2))
        metrics = QFontMetricsF(painter.font())
        free = -1.0
        for tick in self.across.ticks:
            width = metrics.horizontalAdvance(tick.text)
            left = area.left() + self.across.share(tick.value) * area.width() - width / 2
            if left >= free:  # ticks that have no room are left out
                text = QRectF(left - 2, area.bottom() + 4, width + 4, 16)
                painter.drawText(text, _Align.AlignHCenter, tick.text)
                free = left + width + _GAP
