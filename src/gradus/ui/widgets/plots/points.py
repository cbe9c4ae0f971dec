"""Points with their uncertainty, joined to lines where they follow each other."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from gradus.ui.design.fonts import Text, font
from gradus.ui.design.tokens import Tokens
from gradus.ui.widgets.plots.axis import Axis
from gradus.ui.widgets.plots.frame import FramedPlot

_REACH = 18.0
_SIZE = 4.0
_LEGEND = 7.0


class Stroke(Enum):
    """How a series looks: colour, shape of its points and stroke differ together."""

    FIRST = "first"
    SECOND = "second"

    def colour(self, tokens: Tokens) -> str:
        """Return the colour of the series."""
        return tokens.accent if self is Stroke.FIRST else tokens.warn


@dataclass(frozen=True, slots=True)
class Point:
    """A value with the bounds it may lie between, how large it is painted (1 is usual), its tip."""

    x: float
    y: float
    low: float
    high: float
    tip: str
    size: float = 1.0


@dataclass(frozen=True, slots=True)
class Series:
    """Points of one kind; a name is shown where there is more than one series."""

    name: str
    points: tuple[Point, ...]
    stroke: Stroke = Stroke.FIRST
    joined: bool = True


@dataclass(frozen=True, slots=True)
class Guide:
    """A dashed line to compare with, from one place to another, and its name."""

    start: tuple[float, float]
    end: tuple[float, float]
    name: str


class PointPlot(FramedPlot):
    """Series of points over a guide; the point that is read is ringed."""

    _series: tuple[Series, ...] = ()
    _guide: Guide | None = None

    def show_series(self, series: tuple[Series, ...], x: Axis, y: Axis, guide: Guide) -> None:
        """Show points between two axes; arrows walk them from left to right."""
        self._series, self._guide, self.across, self.upright = series, guide, x, y
        self.show_tips(tuple(point.tip for _, point in self._walk()))

    def series(self) -> tuple[Series, ...]:
        """Return what is shown."""
        return self._series

    def mark_at(self, point: QPointF) -> int | None:
        """Return the point nearest to a place, if it is near."""
        near = [
            ((self._at_point(one) - point).manhattanLength(), index)
            for index, (_, one) in enumerate(self._walk())
        ]
        distance, index = min(near, default=(_REACH, 0))
        return index if distance < _REACH else None

    def paint(self, painter: QPainter) -> None:
        """Paint the frame, the guide and every series."""
        self.paint_frame(painter)
        self._paint_guide(painter)
        for series in self._series:
            self._paint_line(painter, series)
        for index, (series, point) in enumerate(self._walk()):
            self._paint_point(painter, series.stroke, point, read=index == self.at())
        self._paint_legend(painter)

    def _walk(self) -> list[tuple[Series, Point]]:
        every = [(series, point) for series in self._series for point in series.points]
        return sorted(every, key=lambda pair: pair[1].x)

    def _at_point(self, point: Point) -> QPointF:
        return self.place(point.x, point.y)

    def _paint_guide(self, painter: QPainter) -> None:
        if self._guide is None:
            return
        start, end = self.place(*self._guide.start), self.place(*self._guide.end)
        painter.setPen(QPen(QColor(self.tokens.ink3), 1.2, Qt.PenStyle.DashLine))
        painter.setClipRect(self.area())
        painter.drawLine(start, end)
        painter.setClipping(False)

    def _paint_line(self, painter: QPainter, series: Series) -> None:
        if series.joined:
            style = Qt.PenStyle.SolidLine if series.stroke is Stroke.FIRST else Qt.PenStyle.DotLine
            painter.setPen(QPen(QColor(series.stroke.colour(self.tokens)), 1.6, style))
            painter.drawPolyline([self._at_point(point) for point in series.points])

    def _paint_point(self, painter: QPainter, stroke: Stroke, point: Point, *, read: bool) -> None:
        colour = QColor(stroke.colour(self.tokens))
        at = self._at_point(point)
        painter.setClipRect(self.area().adjusted(-8, -2, 8, 2))
        painter.setPen(QPen(colour, 1.2))
        painter.drawLine(self.place(point.x, point.low), self.place(point.x, point.high))
        painter.setClipping(False)
        painter.setPen(QPen(QColor(self.tokens.surface), 1.5))
        painter.setBrush(colour)
        _shape(painter, stroke, at, _SIZE * point.size + 1)
        if read:
            painter.setPen(QPen(QColor(self.tokens.ink), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, _SIZE * point.size + 5, _SIZE * point.size + 5)

    def _paint_legend(self, painter: QPainter) -> None:
        """Name the series, if there are several, and the guide, from the right."""
        painter.setFont(font(Text.TINY))
        right = float(self.width())
        if self._guide is not None:
            right = self._name(painter, self._guide.name, right)
            painter.setPen(QPen(QColor(self.tokens.ink3), 1.2, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(right - 6, _LEGEND), QPointF(right - 24, _LEGEND))
            right -= 40
        for series in reversed(self._series if len(self._series) > 1 else ()):
            right = self._name(painter, series.name, right)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(series.stroke.colour(self.tokens)))
            _shape(painter, series.stroke, QPointF(right - 10, _LEGEND), _SIZE)
            right -= 28

    def _name(self, painter: QPainter, name: str, right: float) -> float:
        """Write a name that ends at a place and return where it begins."""
        metrics = QFontMetricsF(painter.font())
        left = right - metrics.horizontalAdvance(name)
        painter.setPen(QColor(self.tokens.ink2))
        painter.drawText(QPointF(left, metrics.ascent()), name)
        return left


def _shape(painter: QPainter, stroke: Stroke, at: QPointF, size: float) -> None:
    """A circle or a square, so that colour is not the only sign."""
    if stroke is Stroke.FIRST:
        painter.drawEllipse(at, size, size)
    else:
        painter.drawRect(QRectF(at.x() - size, at.y() - size, 2 * size, 2 * size))
