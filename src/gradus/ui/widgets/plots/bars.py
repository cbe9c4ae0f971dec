"""Bars over a base line."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from gradus.ui.design import shades
from gradus.ui.widgets.painted import fill
from gradus.ui.widgets.plots.axis import Axis, Tick
from gradus.ui.widgets.plots.frame import FramedPlot

_ROUND = 3.0
_WIDEST = 44.0


@dataclass(frozen=True, slots=True)
class Column:
    """What stands below a bar, its value, and what it says; `strong` sets one off, say today."""

    label: str
    value: float
    tip: str
    strong: bool = False


class BarPlot(FramedPlot):
    """Bars of one kind; the one that is read is dark and has a mark above it."""

    _columns: tuple[Column, ...] = ()

    def show_columns(
        self, columns: tuple[Column, ...], x: str, y: Axis, edges: tuple[str, ...] = ()
    ) -> None:
        """Show bars; `x` is the title below them, `edges` stand below their left sides."""
        self._columns = columns
        ticks = tuple(Tick(n + 0.5, one.label) for n, one in enumerate(columns) if one.label)
        if edges:
            ticks = tuple(Tick(float(n), edge) for n, edge in enumerate(edges))
        self.across = Axis(0.0, float(max(len(columns), 1)), ticks, x)
        self.upright = y
        self.show_tips(tuple(one.tip for one in columns))

    def columns(self) -> tuple[Column, ...]:
        """Return what is shown."""
        return self._columns

    def mark_at(self, point: QPointF) -> int | None:
        """Return the bar in whose column a point lies."""
        area = self.area()
        if not self._columns or not area.left() <= point.x() < area.right():
            return None
        return int((point.x() - area.left()) / area.width() * len(self._columns))

    def paint(self, painter: QPainter) -> None:
        """Paint the frame and the bars."""
        self.paint_frame(painter)
        for index, column in enumerate(self._columns):
            self._paint_column(painter, index, column)

    def _paint_column(self, painter: QPainter, index: int, column: Column) -> None:
        bar, area = self._bar(index, column), self.area()
        read = index == self.at()
        if column.value > 0:
            strong = column.strong or read
            colour = self.tokens.accent if strong else shades.bar(self.tokens)
            painter.setClipRect(bar)
            radius = min(_ROUND, bar.width() / 2)
            # Round at the top only: the lower corners lie below the clip.
            fill(painter, bar.adjusted(0, 0, 0, _ROUND), colour, radius)
            painter.setClipping(False)
        if read:
            mark = QRectF(bar.center().x() - 3, max(bar.top() - 10, area.top() - 9), 6, 6)
            fill(painter, mark, self.tokens.ink, 3)

    def _bar(self, index: int, column: Column) -> QRectF:
        area = self.area()
        share = area.width() / len(self._columns)
        width = max(min(share * 0.74, share - 1, _WIDEST), 1.0)
        middle = area.left() + (index + 0.5) * share
        left, right = round(middle - width / 2), round(middle + width / 2)
        # Even a single minute is seen.
        height = max(round(self.upright.share(column.value) * area.height()), 2)
        return QRectF(left, area.bottom() - height, max(right - left, 1), height)
