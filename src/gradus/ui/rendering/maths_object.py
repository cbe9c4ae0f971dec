"""Formulas within the text of a card."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)

from gradus.ui.rendering.column import column_width
from gradus.ui.rendering.content import Content
from gradus.ui.rendering.maths.picture import Inks, Picture
from gradus.ui.rendering.placement import (
    Extent,
    em_of,
    extent_of,
    reserved_alone,
    reserved_in_middle,
    reserved_on_baseline,
)
from gradus.ui.rendering.style import Property

_MIDDLE = QTextCharFormat.VerticalAlignment.AlignMiddle


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
        style = form.toCharFormat()
        if style.verticalAlignment() == _MIDDLE:
            x_height = QFontMetrics(style.font()).xHeight()
            return QSizeF(extent.width, reserved_in_middle(extent, x_height))
        return QSizeF(extent.width, reserved_on_baseline(extent))

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
        style = form.toCharFormat()
        em = em_of(style.font().pixelSize()) * scale
        baseline = self._baseline(QRectF(rect), doc, position, form)
        if form.boolProperty(Property.STANDS_ALONE):
            baseline -= extent.depth
        left = rect.left() + (extent.width - picture.width * em) / 2
        inks = Inks(style.foreground().color(), QColor(self.content.tokens.accent))
        picture.paint(painter, QPointF(left, _snapped(painter, baseline)), em, inks)

    def _extent(self, doc: QTextDocument, position: int, form: QTextFormat) -> tuple[Extent, float]:
        assert self.content is not None
        formula = self.content.formula(form.intProperty(Property.FORMULA))
        em = em_of(form.toCharFormat().font().pixelSize())
        return extent_of(self._picture(form), formula, em).shrunk_to(column_width(doc, position))

    def _picture(self, form: QTextFormat) -> Picture | None:
        assert self.content is not None
        outcome = self.content.outcomes[form.intProperty(Property.FORMULA)]
        return outcome if isinstance(outcome, Picture) else None

    def _baseline(
        self, rect: QRectF, doc: QTextDocument, position: int, form: QTextFormat
    ) -> float:
        """Qt centres an object in the middle within its line, whatever it reserved for it."""
        if form.toCharFormat().verticalAlignment() != _MIDDLE:
            return rect.bottom()
        block = doc.findBlock(position)
        line = block.layout().lineForTextPosition(position - block.position())
        height = line.ascent() + line.descent()
        if line.leadingIncluded():
            height += max(0.0, line.leading())
        return rect.center().y() - height / 2 + line.ascent()


def _snapped(painter: QPainter, y: float) -> float:
    """Move a baseline to whole device pixels, as Qt does with that of text."""
    transform = painter.combinedTransform()
    device = transform.map(QPointF(0, y)).y()
    return y + (math.floor(device + 0.5) - device) / (transform.m22() or 1.0)
