"""Painting a week or a month onto one page."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gradus.services.planning.views import DaysView
from gradus.ui.calendar import sentences
from gradus.ui.calendar.grid.boxes import boxes
from gradus.ui.calendar.grid.day_names import HEIGHT, paint_names
from gradus.ui.calendar.grid.hours import shown_hours
from gradus.ui.calendar.grid.painter import WeekPainter
from gradus.ui.calendar.grid.scale import TOP, Scale
from gradus.ui.calendar.month.cells import Cells
from gradus.ui.calendar.month.month_view import weekday_names
from gradus.ui.calendar.month.painter import MonthPainter
from gradus.ui.design.fonts import Text, font
from gradus.ui.design.icons import Icons
from gradus.ui.design.tokens import LIGHT

_HEAD = 62.0
_NAMES = 20.0


def paint_week(painter: QPainter, area: QRectF, view: DaysView, icons: Icons) -> None:
    """Paint a week into a rectangle, all its hours in the height there is."""
    _paint_titles(painter, area, sentences.week_title(view), sentences.subtitle(view))
    room = area.adjusted(0, _HEAD, 0, 0)
    first, last = shown_hours(view.days)
    hour = (room.height() - HEIGHT - 2 * TOP) / (last - first) * 60
    week = WeekPainter(icons)
    gutter = week.gutter()
    scale = Scale(first, last, 7, gutter, (room.width() - gutter) / 7, hour)
    painter.save()
    painter.translate(room.topLeft())
    paint_names(painter, view, scale, LIGHT)
    painter.translate(0, HEIGHT)
    week.paint_ground(painter, view.days, scale, LIGHT)
    week.paint_boxes(painter, boxes(view.days, scale), LIGHT)
    _paint_frame(painter, QRectF(0, 0, room.width(), scale.height))
    painter.restore()


def paint_month(painter: QPainter, area: QRectF, view: DaysView, icons: Icons) -> None:
    """Paint the weeks of a month into a rectangle."""
    _paint_titles(painter, area, sentences.month_title(view), sentences.subtitle(view))
    room = area.adjusted(0, _HEAD + _NAMES, 0, 0)
    cells = Cells(room, len(view.days))
    painter.setFont(font(Text.SMALL))
    painter.setPen(QColor(LIGHT.ink2))
    for column, name in enumerate(weekday_names()):
        place = cells.cell(column)
        above = QRectF(place.left() + 7, room.top() - _NAMES, place.width(), _NAMES)
        painter.drawText(above, Qt.AlignmentFlag.AlignLeft, name)
    MonthPainter(icons).paint(painter, view, cells, LIGHT)
    _paint_frame(painter, room)


def _paint_titles(painter: QPainter, area: QRectF, title: str, subtitle: str) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    top = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
    painter.setFont(font(Text.TITLE))
    painter.setPen(QColor(LIGHT.ink))
    painter.drawText(area, top, title)
    painter.setFont(font(Text.NOTE, tabular=True))
    painter.setPen(QColor(LIGHT.ink2))
    painter.drawText(area.adjusted(0, 33, 0, 0), top, subtitle)


def _paint_frame(painter: QPainter, area: QRectF) -> None:
    painter.setPen(QPen(QColor(LIGHT.line), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area)
