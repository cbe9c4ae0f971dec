"""Painting a month: a cell a day with its date, its hours, and its blocks."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from gradus.services.planning.views import DaysView, DayView
from gradus.ui.calendar import sentences
from gradus.ui.calendar.grid.block_painter import BlockPainter
from gradus.ui.calendar.grid.room import is_outside
from gradus.ui.calendar.month.cells import Cells
from gradus.ui.design.fonts import Text, font
from gradus.ui.design.icons import Icons
from gradus.ui.design.tokens import Tokens
from gradus.ui.widgets.painted import fill

_PAD = 7.0
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class MonthPainter:
    """Paints the same on a widget and on paper."""

    def __init__(self, icons: Icons) -> None:
        self._blocks = BlockPainter(icons)

    @property
    def _dates(self) -> tuple[QFont, QFont]:
        return font(Text.BADGE, tabular=True), font(Text.SMALL, tabular=True)

    @property
    def _small(self) -> QFont:
        return font(Text.TINY, tabular=True)

    def paint(
        self, painter: QPainter, view: DaysView, cells: Cells, tokens: Tokens, uid: str = ""
    ) -> None:
        """Paint every day; the block with this uid has room in any case."""
        month = month_of(view)
        for at, day in enumerate(view.days):
            cell = cells.cell(at)
            if date.fromordinal(day.day).month != month:
                painter.fillRect(cell, QColor(tokens.sunk))
            self._paint_lines(painter, cell, at, tokens)
            ink = tokens.ink if date.fromordinal(day.day).month == month else tokens.ink3
            self._paint_head(painter, cell, day, (tokens, ink), today=day.day == view.today)
            self._paint_blocks(painter, at, day, cells, tokens, uid)

    @staticmethod
    def _paint_lines(painter: QPainter, cell: QRectF, at: int, tokens: Tokens) -> None:
        line = QColor(tokens.line)
        if at % 7:
            painter.fillRect(QRectF(cell.left(), cell.top(), 1, cell.height()), line)
        if at >= 7:
            painter.fillRect(QRectF(cell.left(), cell.top(), cell.width(), 1), line)

    def _paint_head(
        self,
        painter: QPainter,
        cell: QRectF,
        day: DayView,
        colours: tuple[Tokens, str],
        *,
        today: bool,
    ) -> None:
        tokens, ink = colours
        text = str(date.fromordinal(day.day).day)
        painter.setFont(self._dates[0 if today else 1])
        width = painter.fontMetrics().horizontalAdvance(text)
        where = QRectF(cell.left() + _PAD, cell.top() + 3, width, 18)
        if today:
            fill(painter, where.adjusted(-4, 0, 4, 0), tokens.accent, 6)
        painter.setPen(QColor(tokens.on_accent if today else ink))
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, text)
        planned = sum(one.minutes for one in day.blocks)
        if planned:
            painter.setFont(self._small)
            painter.setPen(QColor(tokens.ink2))
            right = QRectF(cell.left(), cell.top() + 3, cell.width() - _PAD, 18)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | _MIDDLE
            painter.drawText(right, flags, sentences.duration(planned))

    def _paint_blocks(
        self, painter: QPainter, at: int, day: DayView, cells: Cells, tokens: Tokens, uid: str
    ) -> None:
        shown, rest = cells.chips(at, day, uid)
        for area, block in shown:
            self._blocks.paint(painter, area, block, tokens, outside=is_outside(day, block))
        if rest:
            painter.setFont(self._small)
            painter.setPen(QColor(tokens.ink2))
            painter.drawText(cells.rest(at, len(shown)), _MIDDLE, sentences.more_blocks(rest))


def month_of(view: DaysView) -> int:
    """Return the month that is shown: the first week's Sunday lies in it."""
    return date.fromordinal(view.days[6].day).month
