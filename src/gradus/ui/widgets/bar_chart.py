"""A small bar chart: one bar a day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gradus.ui.design import shades
from gradus.ui.design.fonts import Text, font
from gradus.ui.design.theme import Theme
from gradus.ui.widgets.painted import Picture, fill

_LETTERS = 22
_GAP = 6
_ROUND = 4


@dataclass(frozen=True, slots=True)
class Bar:
    """The letter below a bar, its value, its tip in words, and whether it is today."""

    letter: str
    value: float
    tip: str
    today: bool


class BarChart(Picture):
    """Bars on a base line; the tips are also what a screen reader reads."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: tuple[Bar, ...]) -> None:
        """Show these bars, the highest filling the height."""
        self._bars = bars
        self.setAccessibleDescription("; ".join(bar.tip for bar in bars))
        self.update()

    def bars(self) -> tuple[Bar, ...]:
        """Return what is shown."""
        return self._bars

    def sizeHint(self) -> QSize:
        """Ask for the height of the card's chart."""
        return QSize(280, 120)

    def minimumSizeHint(self) -> QSize:
        """Let bars become narrow."""
        return QSize(160, 120)

    def event(self, event: QEvent) -> bool:
        """Show the tip of the bar under the pointer."""
        if event.type() == QEvent.Type.ToolTip:
            self._show_tip(cast("QHelpEvent", event))
            return True
        return super().event(event)

    def bar_at(self, point: QPoint) -> Bar | None:
        """Return the bar in whose column the point lies."""
        index = int(point.x() / (self._width() + _GAP)) if self._bars else -1
        return self._bars[index] if 0 <= index < len(self._bars) else None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint base line, bars and letters."""
        painter = self.brush()
        base = self.height() - _LETTERS
        painter.fillRect(0, base, self.width(), 1, QColor(self.tokens.line))
        for index, bar in enumerate(self._bars):
            self._paint_bar(painter, bar, self._column(index, base))
            self._paint_letter(painter, bar, self._column(index, base))
        painter.end()

    def _show_tip(self, event: QHelpEvent) -> None:
        bar = self.bar_at(event.pos())
        if bar is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(event.globalPos(), bar.tip, self)

    def _width(self) -> float:
        return (self.width() + _GAP) / len(self._bars) - _GAP

    def _column(self, index: int, base: int) -> QRectF:
        # Whole pixels, or the edges blur.
        left = index * (self._width() + _GAP)
        return QRectF(round(left), 0, round(left + self._width()) - round(left), base)

    def _paint_bar(self, painter: QPainter, bar: Bar, column: QRectF) -> None:
        highest = max(other.value for other in self._bars)
        if bar.value <= 0:
            return
        # Even a single minute is seen.
        height = round(max(column.height() * bar.value / highest, 3))
        colour = self.tokens.accent if bar.today else shades.bar(self.tokens)
        area = column.adjusted(0, column.height() - height, 0, 0)
        painter.setClipRect(area)
        # Round at the top only: the lower corners lie below the clip.
        fill(painter, area.adjusted(0, 0, 0, _ROUND), colour, _ROUND)
        painter.setClipping(False)

    def _paint_letter(self, painter: QPainter, bar: Bar, column: QRectF) -> None:
        painter.setFont(font(Text.KEY if bar.today else Text.TINY))
        painter.setPen(QColor(self.tokens.ink if bar.today else self.tokens.ink2))
        area = column.adjusted(-3, column.height() + 5, 3, _LETTERS)
        painter.drawText(area, Qt.AlignmentFlag.AlignHCenter, bar.letter)
