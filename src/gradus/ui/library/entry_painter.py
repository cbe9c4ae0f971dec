"""How an entry's row looks: colour of its phase, title, a line of facts, what became of it."""

from __future__ import annotations

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
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
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
        area = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            fill(painter, QRectF(area).adjusted(2, 1, -2, -1), self._tokens.accent_soft, 8)
        if row.phase is not None:
            bar = QRectF(area.left() + 8, area.top() + 11, _BAR, area.height() - 22)
            fill(painter, bar, phase_colour(self._tokens, row.phase), 2)
        self._paint_lines(painter, area.adjusted(_PAD + 10, 7, -_PAD, -7), row)
        painter.restore()

    @property
    def _tokens(self) -> Tokens:
        return self._look.theme.tokens

    def _paint_lines(self, painter: QPainter, area: QRect, row: Row) -> None:
        if row.above:
            top = QRect(area.left(), area.top(), area.width(), _ABOVE)
            self._write(painter, top, row.above, Text.SMALL, self._tokens.ink2)
            area = area.adjusted(0, _ABOVE, 0, 0)
        title = QRect(area.left(), area.top(), area.width(), area.height() // 2)
        note = QRect(area.left(), title.bottom() + 1, area.width(), area.height() - title.height())
        self._write(painter, self._paint_pills(painter, title, row), row.view.entry.title,
                    Text.STRONG, self._tokens.ink)  # fmt: skip
        self._write(painter, note, row.note, Text.NOTE, self._tokens.ink2)

    def _paint_pills(self, painter: QPainter, area: QRect, row: Row) -> QRect:
        """Paint what became of it and what the person does; return the room that is left."""
        tokens, status, use = self._tokens, row.view.entry.status, row.view.progress.use
        if status is not Status.CURRENT:
            over = (tokens.bad, tokens.bad_soft)
            inks = over if status.over else (tokens.ink2, shades.chip(tokens))
            area = self._pill(painter, area, words.status(status), inks)
        if use is not Use.NONE:
            area = self._pill(painter, area, words.use(use), (tokens.good, tokens.good_soft))
        return area

    def _pill(self, painter: QPainter, area: QRect, text: str, inks: tuple[str, str]) -> QRect:
        small = font(Text.SMALL)
        width = QFontMetrics(small).horizontalAdvance(text) + 18
        top = area.center().y() - _PILL // 2 + 1
        pill = QRect(area.right() - width, top, width, _PILL)
        fill(painter, QRectF(pill), inks[1], _PILL / 2)
        painter.setFont(small)
        painter.setPen(QColor(inks[0]))
        painter.drawText(pill, _CENTRE, text)
        return area.adjusted(0, 0, -width - 8, 0)

    def _write(self, painter: QPainter, area: QRect, text: str, kind: Text, ink: str) -> None:
        face = font(kind)
        painter.setFont(face)
        painter.setPen(QColor(ink))
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(area, _LEFT, QFontMetrics(face).elidedText(text, elide, area.width()))
