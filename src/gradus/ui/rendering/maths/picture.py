"""A typeset formula as something that can be painted at any size and in any colour."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QTransform

from gradus.ui.rendering.maths.inks import Inks
from gradus.ui.rendering.maths.outline import outline
from gradus.ui.rendering.maths.rendering import Clip, DisplayList, Fill, Matrix, Op, Stroke, Text

_UNITS = 1000.0
_THINNEST = 0.01


@dataclass(frozen=True, slots=True)
class _Shape:
    path: QPainterPath
    colour: str
    stroke: Stroke | None

    def paint(self, painter: QPainter, inks: Inks) -> None:
        colour = inks.named(self.colour)
        if self.stroke is None:
            painter.fillPath(self.path, colour)
        else:
            painter.strokePath(self.path, _pen(self.stroke, colour))


@dataclass(frozen=True, slots=True)
class _Words:
    text: Text

    def paint(self, painter: QPainter, inks: Inks) -> None:
        font = QFont(painter.font())
        font.setPixelSize(max(1, round(self.text.size)))
        font.setBold(self.text.bold)
        font.setItalic(self.text.italic)
        painter.save()
        painter.setTransform(QTransform(*self.text.matrix), True)  # noqa: FBT003 - Qt's signature
        painter.setFont(font)
        painter.setPen(inks.named(self.text.colour))
        painter.drawText(QPointF(0, 0), self.text.characters)
        painter.restore()


class Picture:
    """A formula ready to paint; width, height above and depth below the baseline are in em."""

    def __init__(self, rendering: DisplayList) -> None:
        left, top, width, high = rendering.view
        self._left = left
        self.width = width / _UNITS
        self.height = -top / _UNITS
        self.depth = (high + top) / _UNITS
        self._parts = tuple(_parts(rendering.ops))

    def paint(self, painter: QPainter, at: QPointF, em: float, inks: Inks) -> None:
        """Paint with the left end of the baseline at a point, one em being that many pixels."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(at)
        painter.scale(em / _UNITS, em / _UNITS)
        painter.translate(-self._left, 0)
        for part in self._parts:
            part.paint(painter, inks)
        painter.restore()


def _parts(ops: tuple[Op, ...]) -> Iterator[_Shape | _Words]:
    """Join neighbouring fills of one colour, since one path paints faster than many."""
    for colour, group in groupby(ops, lambda op: op.colour if isinstance(op, Fill) else op):
        if not isinstance(colour, str):
            yield _words_or_line(colour)
            continue
        joined = QPainterPath()
        joined.setFillRule(Qt.FillRule.WindingFill)
        for op in group:
            assert isinstance(op, Fill)
            joined.addPath(_filled(op))
        yield _Shape(joined, colour, None)


def _words_or_line(op: Op) -> _Shape | _Words:
    if isinstance(op, Text):
        return _Words(op)
    assert isinstance(op, Stroke)
    return _Shape(_placed(op.path, op.matrix), op.colour, op)


def _filled(op: Fill) -> QPainterPath:
    path = _placed(op.path, op.matrix)
    return path if op.clip is None else path.intersected(_clip(op.clip))


def _clip(clip: Clip) -> QPainterPath:
    path = QPainterPath()
    path.addRect(QRectF(*clip.rectangle))
    return QTransform(*clip.matrix).map(path)


def _placed(path: str, matrix: Matrix) -> QPainterPath:
    return QTransform(*matrix).map(outline(path))


def _pen(stroke: Stroke, colour: QColor) -> QPen:
    a, b, c, d, _, _ = stroke.matrix
    scale = abs(a * d - b * c) ** 0.5
    pen = QPen(colour, stroke.width * scale)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    round_cap, flat_cap = Qt.PenCapStyle.RoundCap, Qt.PenCapStyle.FlatCap
    pen.setCapStyle(round_cap if stroke.round_ends else flat_cap)
    if stroke.dashes:
        pen.setDashPattern([max(_THINNEST, dash / stroke.width) for dash in stroke.dashes])
    return pen
