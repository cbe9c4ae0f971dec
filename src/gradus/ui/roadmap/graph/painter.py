"""Painting the graph: lines below, plates above."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from gradus.domain.roadmap.graph.drawing import Box, Drawing, Line
from gradus.services.roadmap.view import TopicTile
from gradus.ui.design import shades
from gradus.ui.design.tokens import Tokens
from gradus.ui.roadmap.plate import Mood, paint_plate

_RING, _REACH, _RADIUS = 2.0, 4.0, 11.0


class GraphPainter:
    """Knows a drawing and its topics; what is outside of the part that shows is left out."""

    def __init__(self, drawing: Drawing, topics: Mapping[str, TopicTile]) -> None:
        self._drawing = drawing
        self._topics = topics
        self._lines = _path(drawing.lines)
        self._near: dict[str, QPainterPath] = {}

    def paint(
        self,
        painter: QPainter,
        tokens: Tokens,
        shown: QRectF,
        current: str,
        moods: Mapping[str, Mood],
        *,
        focused: bool,
    ) -> None:
        """Paint what shows, in the graph's own coordinates; the lines of one topic stand out."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        hairline = QPen(QColor(shades.edge(tokens)), 1.0)
        hairline.setCosmetic(True)  # a line no wider than a pixel is painted many times as fast
        painter.setPen(hairline)
        painter.drawPath(self._lines)
        painter.setPen(QPen(QColor(tokens.accent), 2.0))
        painter.drawPath(self._lines_of(current))
        for box in self._drawing.boxes:
            area = QRectF(box.x, box.y, box.width, box.height)
            if shown.intersects(area):
                mood = moods.get(box.key, Mood())
                paint_plate(painter, area, self._topics[box.key], tokens, mood)
                if box.key == current and focused:
                    _paint_ring(painter, area, tokens)

    def _lines_of(self, key: str) -> QPainterPath:
        if key not in self._near:
            lines = self._drawing.lines
            self._near[key] = _path(line for line in lines if key in (line.source, line.target))
        return self._near[key]


def area_of(box: Box) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of a box."""
    return box.x, box.y, box.right, box.y + box.height


def _path(lines: Iterable[Line]) -> QPainterPath:
    path = QPainterPath()
    for line in lines:
        path.moveTo(*line.points[0])
        for (x, y), (to_x, to_y) in pairwise(line.points):
            half = (to_x - x) / 2
            if y == to_y:
                path.lineTo(to_x, to_y)
            else:
                path.cubicTo(QPointF(x + half, y), QPointF(x + half, to_y), QPointF(to_x, to_y))
    return path


def _paint_ring(painter: QPainter, area: QRectF, tokens: Tokens) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(tokens.accent), _RING))
    ring = area.adjusted(-_REACH + 1, -_REACH + 1, _REACH - 1, _REACH - 1)
    painter.drawRoundedRect(ring, _RADIUS, _RADIUS)
