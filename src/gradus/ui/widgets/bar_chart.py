"""A small bar chart: one bar a day, walked through by arrows and opened by Enter or a click."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gradus.ui.design import shades
from gradus.ui.design.fonts import Text, font
from gradus.ui.design.theme import Theme
from gradus.ui.widgets.announce import announce
from gradus.ui.widgets.button import ENTER_KEYS
from gradus.ui.widgets.focus_ring import FocusRing
from gradus.ui.widgets.painted import Picture, fill
from gradus.ui.widgets.tip import tip

_LETTERS = 22
_GAP = 6
_ROUND = 4


@dataclass(frozen=True, slots=True)
class Bar:
    """The letter below a bar, its value, its tip in words, and whether it is today.

    `over` says that it is more than it should be.
    """

    letter: str
    value: float
    tip: str
    today: bool
    over: bool = False


class BarChart(Picture):
    """Bars on a base line; the tips are also what a screen reader reads.

    `opened` carries the place of the bar that was clicked or chosen by keys.
    """

    opened = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._bars: tuple[Bar, ...] = ()
        self._limit: float | None = None
        self._at = 0
        self.ring = FocusRing(theme, self, 6)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: tuple[Bar, ...], limit: float | None = None) -> None:
        """Show these bars, the highest filling the height, and a line at a limit below that."""
        self._bars, self._limit = bars, limit
        self._at = min(self._at, max(len(bars) - 1, 0))
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

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the bar under the pointer."""
        bar = self.bar_at(event.position().toPoint())
        if bar is not None and event.button() == Qt.MouseButton.LeftButton:
            self._at = self._bars.index(bar)
            self.opened.emit(self._at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by arrows, open with Enter; other keys go on to the page."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if steps is not None and self._bars:
            self._at = min(max(self._at + steps, 0), len(self._bars) - 1)
            self._tell()
        elif event.key() in ENTER_KEYS and not event.isAutoRepeat() and self._bars:
            self.opened.emit(self._at)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say where the arrows stand."""
        super().focusInEvent(event)
        if self._bars:
            self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point at no bar any more."""
        super().focusOutEvent(event)
        self.update()

    def _tell(self) -> None:
        self.update()
        announce(self, self._bars[self._at].tip)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint base line, bars, the limit and letters."""
        painter = self.brush()
        base = self.height() - _LETTERS
        painter.fillRect(0, base, self.width(), 1, QColor(self.tokens.line))
        for index, bar in enumerate(self._bars):
            self._paint_bar(painter, bar, self._column(index, base))
            self._paint_letter(painter, bar, self._column(index, base))
        self._paint_limit(painter, base)
        painter.end()

    def _show_tip(self, event: QHelpEvent) -> None:
        bar = self.bar_at(event.pos())
        if bar is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(event.globalPos(), tip(bar.tip), self)

    def _width(self) -> float:
        return (self.width() + _GAP) / len(self._bars) - _GAP

    def _column(self, index: int, base: int) -> QRectF:
        # Whole pixels, or the edges blur.
        left = index * (self._width() + _GAP)
        return QRectF(round(left), 0, round(left + self._width()) - round(left), base)

    def _paint_bar(self, painter: QPainter, bar: Bar, column: QRectF) -> None:
        if bar.value <= 0:
            return
        # Even a single minute is seen.
        height = round(max(column.height() * bar.value / self._highest(), 3))
        colour = self.tokens.accent if bar.today else shades.bar(self.tokens)
        colour = self.tokens.warn if bar.over else colour
        area = column.adjusted(0, column.height() - height, 0, 0)
        painter.setClipRect(area)
        # Round at the top only: the lower corners lie below the clip.
        fill(painter, area.adjusted(0, 0, 0, _ROUND), colour, _ROUND)
        painter.setClipping(False)

    def _highest(self) -> float:
        return max([1e-9, *(other.value for other in self._bars)])

    def _paint_limit(self, painter: QPainter, base: int) -> None:
        if self._limit is None or self._limit > self._highest():
            return  # it would lie above the chart, and nothing is near it
        height = round(base - base * self._limit / self._highest()) + 0.5
        painter.setPen(QPen(QColor(self.tokens.ink2), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(0, height), QPointF(self.width(), height))
        painter.setPen(Qt.PenStyle.NoPen)

    def _paint_letter(self, painter: QPainter, bar: Bar, column: QRectF) -> None:
        if self.hasFocus() and bar is self._bars[self._at]:
            under = column.adjusted(-2, column.height() + 3, 2, _LETTERS - 1)
            fill(painter, under, self.tokens.accent_soft, 4)
        painter.setFont(font(Text.KEY if bar.today else Text.TINY))
        painter.setPen(QColor(self.tokens.ink if bar.today else self.tokens.ink2))
        area = column.adjusted(-3, column.height() + 5, 3, _LETTERS)
        painter.drawText(area, Qt.AlignmentFlag.AlignHCenter, bar.letter)
