"""How the road may be done over the months ahead: a band, its middle, and the goal."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from gradus.services.planning.views import FinishView
from gradus.ui import words
from gradus.ui.calendar.panels import finish_words
from gradus.ui.design.fonts import Text, font
from gradus.ui.design.theme import Theme
from gradus.ui.widgets.painted import Picture

_HEIGHT = 84
_TOP = 16
_GAP = 5.0


class FinishCurve(Picture):
    """Time runs to the right, the share that is done upwards."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._view: FinishView | None = None
        self.setAccessibleName(self.tr("Share of the road that is done"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HEIGHT)

    def show_finish(self, view: FinishView) -> None:
        """Show another range."""
        self._view = view
        said = (finish_words.odds(view), finish_words.for_goal(view))
        self.setAccessibleDescription(" ".join(part for part in said if part))
        self.update()

    def sizeHint(self) -> QSize:
        """Take any width."""
        return QSize(160, _HEIGHT)

    def place(self, day: date, share: float) -> QPointF:
        """Return where a date and a share (0 to 1) lie."""
        assert self._view is not None
        first, last = _ends(self._view)
        across = (day - first).days / max((last - first).days, 1)
        height = self.height() - _TOP - 2
        return QPointF(1 + across * (self.width() - 2), _TOP + (1 - share) * height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the band, then what is read from it."""
        view = self._view
        if view is None or len(view.curve) < 2:
            return
        painter = self.brush()
        lows = [self.place(day, low) for day, low, _, _ in view.curve]
        highs = [self.place(day, high) for day, _, _, high in view.curve]
        painter.setBrush(QColor(self.tokens.accent_soft))
        painter.drawPolygon(QPolygonF([*highs, *reversed(lows)]))
        self._draw(painter, [self.place(day, middle) for day, _, middle, _ in view.curve])
        if view.goal is not None:
            self._paint_goal(painter, view.goal)
        painter.end()

    def _draw(self, painter: QPainter, points: Sequence[QPointF]) -> None:
        painter.setPen(QPen(QColor(self.tokens.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))

    def _paint_goal(self, painter: QPainter, goal: date) -> None:
        painter.setPen(QPen(QColor(self.tokens.ink2), 1, Qt.PenStyle.DashLine))
        foot, head = self.place(goal, 0), self.place(goal, 1) - QPointF(0, _TOP - 2)
        painter.drawLine(foot, head)
        painter.setFont(font(Text.TINY))
        painter.setPen(QColor(self.tokens.ink2))
        text = self.tr("goal {0}").format(words.short_day(goal))
        width = painter.fontMetrics().horizontalAdvance(text) + 1
        left = head.x() - width - _GAP
        area = QRectF(left if left >= 0 else head.x() + _GAP, 0, width, _TOP)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)


def _ends(view: FinishView) -> tuple[date, date]:
    days = [day for day, *_ in view.curve]
    if view.goal is not None:
        days.append(view.goal)
    return min(days), max(days)
