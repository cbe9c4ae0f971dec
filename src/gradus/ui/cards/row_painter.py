"""Painting the rows of the table as a whole: cell by cell, as views do, a frame is too short."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QStaticText

from gradus.ui.cards.model import CardModel, Cell
from gradus.ui.design import fonts
from gradus.ui.design.fonts import Text, font
from gradus.ui.design.look import Look

_PAD = 10
_DOT = 8
_ICON = 14
_GAP = 8
_THINNEST = 2
"""Pixels of the thinnest letters; few texts are made of them alone."""
_TEXTS_KEPT = 1_500
_Hint = QPainter.RenderHint


@dataclass(frozen=True, slots=True)
class Span:
    """Where a column lies: its number, left edge and width."""

    column: int
    left: int
    width: int


class RowPainter:
    """Ground, marks and one line of text for each cell, in the colours in force."""

    def __init__(self, look: Look, model: CardModel) -> None:
        self._look = look
        self._model = model
        self._take_font()

    def _take_font(self) -> None:
        self._size = fonts.size()
        self._font = font(Text.NOTE, tabular=True)
        self._metrics = QFontMetrics(self._font)
        # Most cells say what others say too, and what scrolls by says it again.
        self._text = lru_cache(maxsize=_TEXTS_KEPT)(self._laid_out)

    def paint(
        self, painter: QPainter, row: int, area: QRect, spans: Sequence[Span], *, selected: bool
    ) -> None:
        """Paint one row into its area."""
        if self._size != fonts.size():
            self._take_font()
        tokens = self._look.theme.tokens
        ground = tokens.accent_soft if selected else tokens.surface
        painter.fillRect(area, _colour(ground))
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, _colour(tokens.line))
        cells = self._model.cells(row)
        if cells is None:
            return
        painter.setFont(self._font)
        for span in spans:
            cell = cells[span.column]
            self._paint_cell(painter, cell, span, area, tokens.ink if selected else cell.ink)

    def prepare(self, row: int, spans: Sequence[Span]) -> None:
        """Lay a row out before it comes into sight."""
        cells = self._model.cells(row) or ()
        for span in spans if cells else ():
            cell = cells[span.column]
            if cell.text:
                self._text(cell.text, _room(cell, span))

    def _paint_cell(self, painter: QPainter, cell: Cell, span: Span, area: QRect, ink: str) -> None:
        left, width, size = span.left + _PAD, _room(cell, span), _mark_size(cell)
        if size:
            self._paint_mark(painter, cell, left, area.top() + (area.height() - size) // 2)
            left += size + _GAP
        if not cell.text:
            return
        text, advance = self._text(cell.text, width)
        if cell.to_the_right:
            left += width - advance
        painter.setPen(_colour(ink))
        top = area.top() + (area.height() - self._metrics.height()) // 2
        painter.drawStaticText(QPointF(left, top), text)

    def _paint_mark(self, painter: QPainter, cell: Cell, left: int, top: int) -> None:
        if cell.flagged:
            ratio = painter.device().devicePixelRatio()
            colour = self._look.theme.tokens.warn
            painter.drawPixmap(left, top, self._look.icons.pixmap("flag", colour, _ICON, ratio))
            return
        painter.setRenderHint(_Hint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_colour(cell.dot))
        painter.drawEllipse(left, top, _DOT, _DOT)
        painter.setRenderHint(_Hint.Antialiasing, False)  # noqa: FBT003 - Qt's signature

    def _laid_out(self, text: str, width: int) -> tuple[QStaticText, int]:
        """Return a text, cut to a width, ready to be painted, and how wide it is.

        To measure costs as much as to paint, so what cannot fit is dropped unmeasured before.
        """
        text = text[: max(width // _THINNEST, 1)]
        advance = self._metrics.horizontalAdvance(text)
        if advance > width:
            text = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            advance = width  # only texts on the left are ever cut
        line = QStaticText(text)
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        line.prepare(font=self._font)
        return line, advance


@lru_cache(maxsize=64)
def _colour(name: str) -> QColor:
    return QColor(name)


def _mark_size(cell: Cell) -> int:
    return _ICON if cell.flagged else _DOT if cell.dot else 0


def _room(cell: Cell, span: Span) -> int:
    """Return how wide the text of a cell may be."""
    size = _mark_size(cell)
    return span.width - 2 * _PAD - (size + _GAP if size else 0)
