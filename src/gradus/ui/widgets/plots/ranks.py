"""Lying bars with their names, in as many columns as there is room for."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent

from gradus.ui.design import shades
from gradus.ui.design.fonts import Text, font
from gradus.ui.widgets.marks import phase_colour
from gradus.ui.widgets.painted import fill
from gradus.ui.widgets.plots.plot import Plot

_ROW = 26
_COLUMN = 340
_GAP = 32
_NUMBER = 40
_Key = Qt.Key
_Align = Qt.AlignmentFlag


@dataclass(frozen=True, slots=True)
class Rank:
    """A name, a share from 0 to 1 with its text, the phase whose colour it has, and its tip."""

    name: str
    share: float
    text: str
    tip: str
    phase: int | None = None


class RankPlot(Plot):
    """Columns are read downwards; up and down walk the rows."""

    _ranks: tuple[Rank, ...] = ()

    def show_ranks(self, ranks: tuple[Rank, ...]) -> None:
        """Show these rows."""
        self._ranks = ranks
        self.show_tips(tuple(one.tip for one in ranks))
        self._fit()

    def ranks(self) -> tuple[Rank, ...]:
        """Return what is shown."""
        return self._ranks

    def step(self, key: int) -> int | None:
        """Walk down a column, or to the one beside it."""
        rows = self._rows()
        steps = {_Key.Key_Down: 1, _Key.Key_Up: -1, _Key.Key_Right: rows, _Key.Key_Left: -rows}
        return steps[_Key(key)] if key in steps else super().step(key)

    def sizeHint(self) -> QSize:
        """Be as high as the longest column."""
        return QSize(_COLUMN, max(self._rows(), 1) * _ROW)

    def minimumSizeHint(self) -> QSize:
        """Be as high as the rows need."""
        return QSize(200, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Part into as many columns as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def mark_at(self, point: QPointF) -> int | None:
        """Return the row under a point."""
        return next((n for n in range(len(self._ranks)) if self._row(n).contains(point)), None)

    def paint(self, painter: QPainter) -> None:
        """Paint every row."""
        for index, rank in enumerate(self._ranks):
            self._paint_row(painter, self._row(index), rank, read=index == self.at())

    def _fit(self) -> None:
        self.setFixedHeight(self.sizeHint().height())

    def _columns(self) -> int:
        return max((self.width() + _GAP) // (_COLUMN + _GAP), 1)

    def _rows(self) -> int:
        return -(-len(self._ranks) // self._columns())

    def _row(self, index: int) -> QRectF:
        column, row = divmod(index, self._rows())
        width = (self.width() + _GAP) / self._columns() - _GAP
        return QRectF(column * (width + _GAP), row * _ROW, width, _ROW)

    def _paint_row(self, painter: QPainter, row: QRectF, rank: Rank, *, read: bool) -> None:
        if read:
            painter.setPen(QPen(QColor(self.tokens.ink), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(row.adjusted(1, 2, -1, -2), 5, 5)
        name = row.adjusted(8, 0, -row.width() * 0.42, 0)
        painter.setFont(font(Text.SMALL, tabular=True))
        painter.setPen(QColor(self.tokens.ink))
        fitted = painter.fontMetrics().elidedText(
            rank.name, Qt.TextElideMode.ElideRight, int(name.width())
        )
        painter.drawText(name, _Align.AlignVCenter | _Align.AlignLeft, fitted)
        number = QRectF(row.right() - _NUMBER - 6, row.top(), _NUMBER, row.height())
        painter.drawText(number, _Align.AlignVCenter | _Align.AlignRight, rank.text)
        track = QRectF(name.right() + 10, row.center().y() - 3, 0, 6)
        track.setRight(number.left() - 6)
        fill(painter, track, shades.track(self.tokens), 3)
        if rank.share > 0:
            track.setWidth(max(track.width() * rank.share, 6))
            fill(painter, track, phase_colour(self.tokens, rank.phase), 3)
