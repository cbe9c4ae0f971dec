"""Days of a year as squares, a column a week; the more, the larger and the darker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QResizeEvent

from gradus.ui.design.colour import mix
from gradus.ui.design.fonts import Text, font
from gradus.ui.widgets.painted import fill
from gradus.ui.widgets.plots.plot import Plot

_ABOVE = 20
_BELOW = 26
_LARGEST = 21.0
_LEVELS = 4
_Key = Qt.Key


@dataclass(frozen=True, slots=True)
class Cell:
    """A day's value, what it says, and the month's name on the first of a month."""

    value: float
    tip: str
    month: str = ""


class HeatMap(Plot):
    """The first cell is a Monday; left and right go by weeks, up and down by days."""

    _cells: tuple[Cell, ...] = ()
    _weekdays: tuple[str, ...] = ()
    _legend = ("", "")
    _most = 1.0

    def show_cells(
        self, cells: tuple[Cell, ...], weekdays: tuple[str, ...], legend: tuple[str, str]
    ) -> None:
        """Show days; `weekdays` names seven rows, `legend` says what small and large mean."""
        self._cells, self._weekdays, self._legend = cells, weekdays, legend
        self._most = typical_most([cell.value for cell in cells])
        self.show_tips(tuple(cell.tip for cell in cells))

    def cells(self) -> tuple[Cell, ...]:
        """Return what is shown."""
        return self._cells

    def level(self, value: float) -> int:
        """Return 0 for nothing, else 1 to 4, 4 from what a full day holds."""
        if value <= 0:
            return 0
        return min(int(value / self._most * _LEVELS) + 1, _LEVELS)

    def step(self, key: int) -> int | None:
        """Walk by weeks and by days."""
        steps = {_Key.Key_Right: 7, _Key.Key_Left: -7, _Key.Key_Down: 1, _Key.Key_Up: -1}
        return steps[_Key(key)] if key in steps else super().step(key)

    def entry(self, _step: int) -> int:
        """Begin with the last day."""
        return len(self._cells) - 1

    def sizeHint(self) -> QSize:
        """Be as high as seven cells."""
        return QSize(600, _ABOVE + round(7 * self._size()) + _BELOW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let cells grow with the width, and the height with the cells."""
        super().resizeEvent(event)
        self.setFixedHeight(self.sizeHint().height())

    def mark_at(self, point: QPointF) -> int | None:
        """Return the day under a point."""
        left, size = self._left(), self._size()
        column, row = (point.x() - left) // size, (point.y() - _ABOVE) // size
        index = int(column) * 7 + int(row)
        return index if 0 <= row < 7 and column >= 0 and index < len(self._cells) else None

    def paint(self, painter: QPainter) -> None:
        """Paint names, days and the legend."""
        self._paint_names(painter)
        for index, cell in enumerate(self._cells):
            self._paint_day(painter, self._square(index), self.level(cell.value))
        at = self.at()
        if at is not None:
            painter.setPen(QPen(QColor(self.tokens.ink), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._square(at).adjusted(0, 0, -1, -1), 3, 3)
        self._paint_legend(painter)

    def _left(self) -> float:
        metrics = QFontMetricsF(font(Text.TINY))
        return max((metrics.horizontalAdvance(day) for day in self._weekdays), default=0.0) + 8

    def _size(self) -> float:
        weeks = max(-(-len(self._cells) // 7), 1)
        return min((self.width() - self._left()) / weeks, _LARGEST)

    def _square(self, index: int) -> QRectF:
        size = self._size()
        week, day = divmod(index, 7)
        return QRectF(self._left() + week * size, _ABOVE + day * size, size, size)

    def _paint_names(self, painter: QPainter) -> None:
        painter.setFont(font(Text.TINY))
        painter.setPen(QColor(self.tokens.ink2))
        size, free = self._size(), 0.0
        for row in range(0, len(self._weekdays), 2):
            area = QRectF(0, _ABOVE + row * size, self._left() - 8, size)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._weekdays[row])
        for index, cell in enumerate(self._cells):
            left = self._square(index).left()
            if cell.month and left >= free:
                painter.drawText(QPointF(left + 1, _ABOVE - 7), cell.month)
                free = left + painter.fontMetrics().horizontalAdvance(cell.month) + 8

    def _paint_day(self, painter: QPainter, square: QRectF, level: int) -> None:
        if not level:
            dot = QRectF(square.center().x() - 1.5, square.center().y() - 1.5, 3, 3)
            fill(painter, dot, self.tokens.line, 1.5)
            return
        side = (square.width() - 2) * (0.4 + 0.2 * (level - 1))
        area = QRectF(0, 0, side, side)
        area.moveCenter(square.center())
        share = 0.71 + 0.29 * (level - 1) / (_LEVELS - 1)
        fill(painter, area, mix(self.tokens.accent, self.tokens.surface, share), 2)

    def _paint_legend(self, painter: QPainter) -> None:
        painter.setFont(font(Text.TINY))
        less, more = self._legend
        top = _ABOVE + 7 * self._size() + 8
        at = self._left()
        painter.setPen(QColor(self.tokens.ink2))
        painter.drawText(QPointF(at, top + 10), less)
        at += painter.fontMetrics().horizontalAdvance(less) + 6
        for level in range(_LEVELS + 1):
            self._paint_day(painter, QRectF(at, top, 13, 13), level)
            at += 15
        painter.setPen(QColor(self.tokens.ink2))
        painter.drawText(QPointF(at + 4, top + 10), more)


def typical_most(values: Sequence[float]) -> float:
    """Return what nine of ten days with something stay below: one long day must not pale all."""
    ordered = sorted(value for value in values if value > 0)
    return ordered[int((len(ordered) - 1) * 0.9)] if ordered else 1.0
