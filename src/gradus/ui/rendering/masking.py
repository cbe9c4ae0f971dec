"""Masks painted on a picture: over what is asked, over the rest, and where one was taken off."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF

from gradus.domain.markup.masks import Look, Mask
from gradus.ui.design.tokens import Tokens

_THIN, _THICK = 0.003, 0.006
"""Widths of lines, as a part of the picture's longer side."""


def masked(image: QImage, masks: Iterable[Mask], tokens: Tokens) -> QImage:
    """Return a copy of a picture with masks on it."""
    copy = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(copy)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for mask in masks:
        path = _path(mask, QSizeF(image.size()))
        if mask.look is not Look.LIFTED:
            asked = mask.look is Look.ASKED
            painter.fillPath(path, QColor(tokens.accent if asked else tokens.sunk))
        painter.strokePath(path, _pen(mask.look, max(image.width(), image.height()), tokens))
    painter.end()
    return copy


def _path(mask: Mask, size: QSizeF) -> QPainterPath:
    points = [QPointF(x * size.width(), y * size.height()) for x, y in mask.points]
    path = QPainterPath()
    if mask.kind == "ellipse":
        path.addEllipse(QRectF(points[0], points[2]))
    else:
        path.addPolygon(QPolygonF(points))
        path.closeSubpath()
    return path


def _pen(look: Look, side: int, tokens: Tokens) -> QPen:
    lifted = look is Look.LIFTED
    pen = QPen(QColor(tokens.accent if lifted else tokens.ink3))
    pen.setWidthF(max(1.0, side * (_THICK if lifted else _THIN)))
    return pen
