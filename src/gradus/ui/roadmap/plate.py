"""The plate of a topic: its pie and title in a frame, in the path and in the graph."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QStaticText, QTransform

from gradus.domain.roadmap.outlook import Outlook
from gradus.services.roadmap.view import TopicTile
from gradus.ui.design import shades
from gradus.ui.design.fonts import Text, font, px, size
from gradus.ui.design.tokens import Tokens
from gradus.ui.roadmap.pie import paint_pie, pie_side
from gradus.ui.widgets.marks import phase_colour

_HEIGHT, _PAD, _GAP, _RADIUS = 30, 10, 7, 8
_DASHES = [3.0, 3.0]


@dataclass(frozen=True, slots=True)
class Mood:
    """What a plate shows besides its topic: that a search found it, that the pointer is on it."""

    found: bool = False
    hovered: bool = False


def plate_height() -> int:
    """Return how high a plate is (pixels), in the size of text in force."""
    return px(_HEIGHT)


def plate_width(title: str) -> float:
    """Return how wide a plate has to be (pixels)."""
    words = QFontMetricsF(font(Text.NOTE)).horizontalAdvance(title)
    return _PAD * 2 + pie_side() + _GAP + words + 1


def paint_plate(
    painter: QPainter, area: QRectF, topic: TopicTile, tokens: Tokens, mood: Mood
) -> None:
    """Paint a topic; a branch that is there to choose has a dashed frame."""
    painter.setPen(_frame(topic, tokens, mood))
    painter.setBrush(QColor(_ground(tokens, mood)))
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
    side = pie_side()
    pie = QRectF(area.left() + _PAD, area.center().y() - side / 2, side, side)
    paint_pie(painter, pie, topic, tokens)
    waits = topic.outlook is Outlook.WAITING and not mood.found
    painter.setPen(QColor(tokens.ink3 if waits else tokens.ink))
    written = _written(topic.title, size())
    painter.setFont(_font(size()))
    top = area.center().y() - written.size().height() / 2
    painter.drawStaticText(QPointF(area.left() + _PAD + side + _GAP, top), written)


@lru_cache(maxsize=256)
def _written(title: str, _size: int) -> QStaticText:
    """Lay a title out once: a graph that moves paints all of them for each frame."""
    written = QStaticText(title)
    written.setTextFormat(Qt.TextFormat.PlainText)
    written.prepare(QTransform(), _font(_size))
    return written


@lru_cache(maxsize=4)
def _font(_size: int) -> QFont:
    """Make the font of a size once, for the same reason."""
    return font(Text.NOTE)


def _frame(topic: TopicTile, tokens: Tokens, mood: Mood) -> QPen:
    begun = topic.outlook in {Outlook.KNOWN, Outlook.GOING}
    colour = phase_colour(tokens, topic.phase) if begun else tokens.line
    pen = QPen(QColor(tokens.accent if mood.found else colour), 1.2)
    if not topic.core:
        if not begun and not mood.found:
            pen.setColor(QColor(shades.edge(tokens)))
        pen.setDashPattern(_DASHES)
    return pen


def _ground(tokens: Tokens, mood: Mood) -> str:
    if mood.found:
        return tokens.accent_soft
    return shades.hover(tokens) if mood.hovered else tokens.surface
