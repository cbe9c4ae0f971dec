"""Formulas within the text of a card."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)

from gradus.ui.rendering.column import column_width
from gradus.ui.rendering.content import Content
from gradus.ui.rendering.maths.inks import Inks
from gradus.ui.rendering.maths.picture import Picture
from gradus.ui.rendering.placement import (
    Extent,
    extent_of,
    reserved_alone,
    reserved_height,
)
from gradus.ui.rendering.style import Property


class MathsObject(QPyTextObject):
    """Measures and paints the formulas of whatever content it holds."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.content: Content | None = None

    def intrinsicSize(self, doc: QTextDocument, position: int, form: QTextFormat) -> QSizeF:
        """Return the width a formula takes and the height it asks Qt for."""
        extent, _ = self._extent(doc, position, form)
        if form.boolProperty(Property.STANDS_ALONE):
            return QSizeF(extent.width, reserved_alone(extent))
        width = extent.width + form.doubleProperty(Property.ROOM_AFTER)
        return QSizeF(width, reserved_height(extent) + _depth(form))

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        position: int,
        form: QTextFormat,
    ) -> None:
        """Paint a formula on the baseline of its line; nothing while it is being typeset."""
        picture = self._picture(form)
        if picture is None or self.content is None:
            return
        extent, scale = self._extent(doc, position, form)
        em = form.doubleProperty(Property.EM) * scale
        alone = form.boolProperty(Property.STANDS_ALONE)
        baseline = QRectF(rect).bottom() - (extent.depth if alone else _depth(form))
        left = rect.left() + (extent.width - picture.width * em) / 2
        inks = Inks(form.foreground().color(), QColor(self.content.tokens.accent))
        picture.paint(painter, QPointF(left, _snapped(painter, baseline)), em, inks)

    def _extent(self, doc: QTextDocument, position: int, form: QTextFormat) -> tuple[Extent, float]:
        assert self.content is not None
        formula = self.content.formula(form.intProperty(Property.FORMULA))
        em = form.doubleProperty(Property.EM)
        return extent_of(self._picture(form), formula, em).shrunk_to(column_width(doc, position))

    def _picture(self, form: QTextFormat) -> Picture | None:
        assert self.content is not None
        outcome = self.content.outcomes[form.intProperty(Property.FORMULA)]
        return outcome if isinstance(outcome, Picture) else None


def _depth(form: QTextFormat) -> float:
    """Return the depth that Qt gives an object in the line."""
    style = form.toCharFormat()
    deep = style.verticalAlignment() == QTextCharFormat.VerticalAlignment.AlignBaseline
    return QFontMetricsF(style.font()).descent() if deep else 0.0


def _snapped(painter: QPainter, y: float) -> float:
    """Move a baseline to whole device pixels, as Qt does with that of text."""
    transform = painter.combinedTransform()
    device = transform.map(QPointF(0, y)).y()
    return y + (math.floor(device + 0.5) - device) / (transform.m22() or 1.0)
