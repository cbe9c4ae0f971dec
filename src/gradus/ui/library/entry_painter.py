"""How an entry's row looks: colour of its phase, title, a line of facts, what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gradus.domain.library.kinds import Status, Use
from gradus.ui.design import shades
from gradus.ui.design.fonts import Text, font
from gradus.ui.design.look import Look
from gradus.ui.design.tokens import Tokens
from gradus.ui.library import words
from gradus.ui.library.entry_model import ROW, Index, Row
from gradus.ui.widgets.marks import phase_colour
from gradus.ui.widgets.painted import fill

_HEIGHT, _ABOVE, _PAD, _BAR, _PILL = 56, 20, 12, 4, 22
_CENTRE: Final = Qt.AlignmentFlag.AlignCenter


class EntryPainter(QStyledItemDelegate):
    """Paints rows in the colours in force."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give room for the line above where there is one."""
        row: Row = index.data(ROW)
        return QSize(160, _HEIGHT + (_ABOVE if row.above else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: Row = index.data(ROW)
        tokens = self._look.theme.tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            ground = QRectF(option.rect).adjusted(2, 1, -2, -1)
            fill(painter, ground, tokens.accent_soft, 8)
        _Brush(painter, tokens, QRect(option.rect), option.direction).paint_row(row)
        painter.restore()


@dataclass(frozen=True, slots=True)
class _Brush:
    """Paints the parts of one row, from the side on which reading begins."""

    painter: QPainter
    tokens: Tokens
    whole: QRect
    direction: Qt.LayoutDirection

    def paint_row(self, row: Row) -> None:
        """Paint the bar of the phase and the lines."""
        if row.phase is not None:
            bar = QRect(
                self.whole.left() + 8, self.whole.top() + 11, _BAR, self.whole.height() - 22
            )
            fill(self.painter, QRectF(self._turn(bar)), phase_colour(self.tokens, row.phase), 2)
        area = self.whole.adjusted(_PAD + 10, 7, -_PAD, -7)
        if row.above:
            top = QRect(area.left(), area.top(), area.width(), _ABOVE)
            self._write(top, row.above, Text.SMALL, self.tokens.ink2)
            area = area.adjusted(0, _ABOVE, 0, 0)
        title = QRect(area.left(), area.top(), area.width(), area.height() // 2)
        note = QRect(area.left(), title.bottom() + 1, area.width(), area.height() - title.height())
        room = self._paint_pills(title, row)
        self._write(room, row.view.entry.title, Text.STRONG, self.tokens.ink)
        self._write(note, row.note, Text.NOTE, self.tokens.ink2)

    def _paint_pills(self, area: QRect, row: Row) -> QRect:
        """Paint what became of it and what the person does; return the room that is left."""
        tokens, status, use = self.tokens, row.view.entry.status, row.view.progress.use
        if status is not Status.CURRENT:
            over = (tokens.bad, tokens.bad_soft)
            inks = over if status.over else (tokens.ink2, shades.chip(tokens))
            area = self._pill(area, words.status(status), inks)
        if use is not Use.NONE:
            area = self._pill(area, words.use(use), (tokens.good, tokens.good_soft))
        return area

    def _pill(self, area: QRect, text: str, inks: tuple[str, str]) -> QRect:
        small = font(Text.SMALL)
        width = QFontMetrics(small).horizontalAdvance(text) + 18
        top = area.center().y() - _PILL // 2 + 1
        pill = self._turn(QRect(area.right() - width, top, width, _PILL))
        fill(self.painter, QRectF(pill), inks[1], _PILL / 2)
        self.painter.setFont(small)
        self.painter.setPen(QColor(inks[0]))
        self.painter.drawText(pill, _CENTRE, text)
        return area.adjusted(0, 0, -width - 8, 0)

    def _write(self, area: QRect, text: str, kind: Text, ink: str) -> None:
        face = font(kind)
        self.painter.setFont(face)
        self.painter.setPen(QColor(ink))
        shown = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        left = Qt.AlignmentFlag.AlignLeft
        side = QStyle.visualAlignment(self.direction, left | Qt.AlignmentFlag.AlignVCenter)
        self.painter.drawText(self._turn(area), side, shown)

    def _turn(self, area: QRect) -> QRect:
        return QStyle.visualRect(self.direction, self.whole, area)
