"""The days of a week: studied, rested, or still to come."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gradus.services.today.view import WeekDay
from gradus.ui import words
from gradus.ui.design import shades
from gradus.ui.design.fonts import Text, font, px
from gradus.ui.design.look import Look
from gradus.ui.widgets.painted import Picture, fill

_CHIP = 26
_GAP = 8


class WeekRow(Picture):
    """A chip a day with its name below; a day without answers is rest, never a failure."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look.theme, parent)
        self._icons = look.icons
        self._days: tuple[WeekDay, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Days of this week"))

    def show_week(self, days: tuple[WeekDay, ...]) -> None:
        """Show these days."""
        self._days = days
        said = (f"{words.weekday(day.day)}: {self._state(day)}" for day in days)
        self.setAccessibleDescription("; ".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for chips wide enough for a word."""
        return QSize(7 * 40 + 6 * _GAP, _CHIP + px(22))

    def minimumSizeHint(self) -> QSize:
        """Let chips become narrow."""
        return QSize(7 * 26 + 6 * 4, _CHIP + px(22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chips and the names of the days."""
        painter = self.brush()
        for index, day in enumerate(self._days):
            self._paint_chip(painter, day, self._chip(index))
            self._paint_name(painter, day, self._chip(index))
        painter.end()

    def _state(self, day: WeekDay) -> str:
        if day.studied:
            return self.tr("studied")
        if day.today:
            return self.tr("today")
        return self.tr("to come") if self._ahead(day) else self.tr("rest")

    def _ahead(self, day: WeekDay) -> bool:
        return any(other.today and other.day < day.day for other in self._days)

    def _chip(self, index: int) -> QRectF:
        width = (self.width() + _GAP) / max(len(self._days), 1) - _GAP
        return QRectF(index * (width + _GAP), 0, width, _CHIP)

    def _paint_chip(self, painter: QPainter, day: WeekDay, area: QRectF) -> None:
        tokens = self.tokens
        if day.studied:
            fill(painter, area, tokens.accent, 8)
            self._paint_check(painter, area)
        elif self._ahead(day):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 7.5, 7.5)
        else:
            fill(painter, area, tokens.accent_soft if day.today else shades.chip(tokens), 8)
            self._paint_word(painter, day, area)

    def _paint_check(self, painter: QPainter, area: QRectF) -> None:
        colour, ratio = self.tokens.on_accent, self.devicePixelRatioF()
        check = self._icons.pixmap("tick", colour, 14, ratio)
        painter.drawPixmap(round(area.center().x()) - 7, round(area.center().y()) - 7, check)

    def _paint_word(self, painter: QPainter, day: WeekDay, area: QRectF) -> None:
        painter.setFont(font(Text.KEY))
        painter.setPen(QColor(self.tokens.accent if day.today else self.tokens.ink2))
        word = self._state(day)
        if painter.fontMetrics().horizontalAdvance(word) <= area.width() - 4:
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, word)
        elif day.today:
            painter.setBrush(QColor(self.tokens.accent))
            painter.drawEllipse(area.center(), 3, 3)

    def _paint_name(self, painter: QPainter, day: WeekDay, area: QRectF) -> None:
        painter.setFont(font(Text.KEY if day.today else Text.TINY))
        painter.setPen(QColor(self.tokens.ink if day.today else self.tokens.ink2))
        place = QRectF(area.x() - 4, _CHIP + 5, area.width() + 8, px(16))
        short = words.weekday(day.day, QLocale.FormatType.ShortFormat)
        painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, short)
