"""A box to tick, whose outline can be seen on light and on dark."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QWidget

from gradus.ui.design import shades
from gradus.ui.design.theme import Theme
from gradus.ui.widgets.focus_ring import FocusRing
from gradus.ui.widgets.painted import smooth_painter

_SIDE = 16
_TICK = ((0.24, 0.52), (0.43, 0.71), (0.77, 0.31))


class CheckBox(QCheckBox):
    """Has no words of its own; whoever uses it names it for screen readers."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.ring = FocusRing(theme, self, 4, 2)
        self.setFixedSize(_SIDE + 2, _SIDE + 2)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Be as large as the box."""
        return QSize(_SIDE + 2, _SIDE + 2)

    def hitButton(self, _place: object) -> bool:
        """Take a click anywhere."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, filled and with a tick where it is checked."""
        tokens = self._theme.tokens
        painter, area = smooth_painter(self), QRectF(1.5, 1.5, _SIDE - 1, _SIDE - 1)
        edge = tokens.accent if self.isChecked() else shades.field_line(tokens)
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(tokens.accent if self.isChecked() else tokens.surface))
        painter.drawRoundedRect(area, 4, 4)
        if self.isChecked():
            self._paint_tick(painter, area, tokens.on_accent)
        painter.end()

    @staticmethod
    def _paint_tick(painter: QPainter, area: QRectF, colour: str) -> None:
        points = [
            QPointF(area.left() + x * area.width(), area.top() + y * area.height())
            for x, y in _TICK
        ]
        painter.setPen(QPen(QColor(colour), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
