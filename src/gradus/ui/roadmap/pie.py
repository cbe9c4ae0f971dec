"""How well a topic is known, as a small disc that fills."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gradus.domain.roadmap.outlook import Outlook
from gradus.services.roadmap.view import TopicTile
from gradus.ui.design import shades
from gradus.ui.design.fonts import px
from gradus.ui.design.tokens import Tokens
from gradus.ui.widgets.marks import phase_colour

_SIDE = 14
_TURN, _TOP = 360 * 16, 90 * 16


def pie_side() -> int:
    """Return how large the disc of a line of text is (pixels)."""
    return px(_SIDE)


def paint_pie(painter: QPainter, area: QRectF, topic: TopicTile, tokens: Tokens) -> None:
    """Paint a disc with the mastered share in the phase's colour.

    What can be started has an outline, so that it is told from what waits by shape as well.
    """
    colour = QColor(phase_colour(tokens, topic.phase))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(shades.track(tokens)))
    painter.drawEllipse(area)
    share = 1.0 if topic.outlook is Outlook.KNOWN else topic.mastery or 0.0
    if share > 0:
        painter.setBrush(colour)
        painter.drawPie(area, _TOP, -round(share * _TURN))
    if topic.outlook is not Outlook.WAITING:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.2))
        painter.drawEllipse(area.adjusted(0.6, 0.6, -0.6, -0.6))
