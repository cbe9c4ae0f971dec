"""The names of the days above the grid."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gradus.services.planning.views import DaysView
from gradus.ui import words
from gradus.ui.calendar.grid.scale import Scale
from gradus.ui.design.fonts import Text, font
from gradus.ui.design.sizes import fix_height
from gradus.ui.design.theme import Theme
from gradus.ui.design.tokens import Tokens
from gradus.ui.widgets.painted import Painted, fill

HEIGHT = 46
_INSET = 7.0


class DayNames(Painted):
    """Decoration: the grid says the days itself."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._view: DaysView | None = None
        self._scale: Scale | None = None
        fix_height(self, HEIGHT)

    def show_days(self, view: DaysView, scale: Scale) -> None:
        """Name days where the grid has them."""
        self._view, self._scale = view, scale
        self.update()

    def sizeHint(self) -> QSize:
        """Take any width."""
        return QSize(100, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the names."""
        if self._view is not None and self._scale is not None:
            painter = self.brush()
            paint_names(painter, self._view, self._scale, self.tokens)
            painter.end()


def paint_names(painter: QPainter, view: DaysView, scale: Scale, tokens: Tokens) -> None:
    """Write weekday and date of each day; today's date has a ground."""
    for column, day in enumerate(view.days):
        when = date.fromordinal(day.day)
        area = QRectF(scale.x(column) + _INSET, 0, scale.column - _INSET, HEIGHT)
        painter.setFont(font(Text.SMALL))
        painter.setPen(QColor(tokens.ink2))
        painter.drawText(area, words.weekday(when, QLocale.FormatType.ShortFormat))
        _paint_date(painter, area, str(when.day), tokens, today=day.day == view.today)


def _paint_date(painter: QPainter, area: QRectF, text: str, tokens: Tokens, *, today: bool) -> None:
    painter.setFont(font(Text.BRAND, tabular=True))
    width = painter.fontMetrics().horizontalAdvance(text)
    where = QRectF(area.left(), 18, width, 24)
    if today:
        fill(painter, where.adjusted(-7, -1, 7, 1), tokens.accent, 8)
        painter.setPen(QColor(tokens.on_accent))
    else:
        painter.setPen(QColor(tokens.ink))
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter, text)
