"""How a row of the palette looks: icon, name, what it belongs to, key."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gradus.services.finding.thing import Kind, Thing
from gradus.ui.design import shades
from gradus.ui.design.fonts import Text, font
from gradus.ui.design.look import Look
from gradus.ui.design.tokens import Tokens
from gradus.ui.palette import sentences
from gradus.ui.palette.model import THING, Index
from gradus.ui.widgets.painted import fill

_ROW, _HEADING, _ICON, _PAD, _GAP, _CAP = 16, 14, 18, 12, 10, 6
"""What is added to the height of text in a row and a heading; sizes and spaces in pixels."""
_LEAST_NAME = 0.55
"""The share of a row that a long name gets before what it belongs to gives way."""
_Align = Qt.AlignmentFlag
_ICONS = {
    Kind.COMMAND: "arrow-right",
    Kind.TOPIC: "roadmap",
    Kind.PROJECT: "portfolio",
    Kind.RESOURCE: "library",
    Kind.SETTING: "settings",
    Kind.CARD: "cards",
}


class RowPainter(QStyledItemDelegate):
    """Paints rows in the colours and the text size in force."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Be as high as the text needs."""
        if index.data(THING) is None:
            return QSize(200, QFontMetrics(font(Text.SMALL)).height() + _HEADING)
        return QSize(200, QFontMetrics(font(Text.BODY)).height() + _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        thing: Thing | None = index.data(THING)
        row = _Row(self._look, painter, QRect(option.rect), option.direction)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if thing is None:
            row.paint_heading(str(index.data()))
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                row.paint_ground()
            row.paint_thing(thing)
        painter.restore()


class _Row:
    """One row while it is painted; places are counted from the side where lines begin."""

    def __init__(
        self, look: Look, painter: QPainter, area: QRect, direction: Qt.LayoutDirection
    ) -> None:
        self._look = look
        self._tokens: Tokens = look.theme.tokens
        self._painter = painter
        self._area = area
        self._direction = direction

    def paint_ground(self) -> None:
        """Show that the row is chosen."""
        ground = QRectF(self._area).adjusted(2, 1, -2, -1)
        fill(self._painter, ground, self._tokens.accent_soft, 8)

    def paint_heading(self, text: str) -> None:
        """Write a heading near what stands below it."""
        room = self._area.adjusted(_PAD, 0, -_PAD, -3)
        self._write(
            room, text, Text.SMALL, self._tokens.ink2, _Align.AlignLeft | _Align.AlignBottom
        )

    def paint_thing(self, thing: Thing) -> None:
        """Write a thing between its icon and its key."""
        room = self._area.adjusted(_PAD, 0, -_PAD, 0)
        self._paint_icon(room, thing)
        room.setLeft(room.left() + _ICON + _GAP)
        room.setRight(room.right() - self._paint_key(room, thing.shortcut))
        self._paint_words(room, thing.name, sentences.detail(thing))

    def _paint_icon(self, room: QRect, thing: Thing) -> None:
        name = thing.key if thing.kind is Kind.PAGE else _ICONS[thing.kind]
        ratio = self._painter.device().devicePixelRatioF()
        icon = self._look.icons.pixmap(name, self._tokens.ink2, _ICON, ratio)
        box = QRect(room.left(), room.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        self._painter.drawPixmap(self._placed(box).topLeft(), icon)

    def _paint_key(self, room: QRect, key: str) -> int:
        """Draw a key at the end, and return the room it took."""
        if not key:
            return 0
        metrics = QFontMetrics(font(Text.KEY))
        width, height = metrics.horizontalAdvance(key) + 2 * _CAP, metrics.height() + 4
        box = QRect(room.right() - width, room.center().y() - height // 2, width, height)
        line = QColor(shades.key_line(self._tokens.ink2, self._tokens.surface))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(line, 1))
        self._painter.drawRoundedRect(QRectF(self._placed(box)).translated(0.5, 0.5), 4, 4)
        self._write(box, key, Text.KEY, self._tokens.ink2, _Align.AlignCenter)
        return width + _GAP

    def _paint_words(self, room: QRect, name: str, detail: str) -> None:
        wanted = QFontMetrics(font(Text.BODY)).horizontalAdvance(name) + 1
        beside = QFontMetrics(font(Text.NOTE)).horizontalAdvance(detail) + _GAP if detail else 0
        width = min(wanted, max(room.width() - beside, round(room.width() * _LEAST_NAME)))
        centre = _Align.AlignVCenter
        left = QRect(room.left(), room.top(), width, room.height())
        self._write(left, name, Text.BODY, self._tokens.ink, _Align.AlignLeft | centre)
        rest = room.adjusted(width + _GAP, 0, 0, 0)
        self._write(rest, detail, Text.NOTE, self._tokens.ink2, _Align.AlignRight | centre)

    def _write(self, room: QRect, text: str, kind: Text, ink: str, align: Qt.AlignmentFlag) -> None:
        face = font(kind)
        self._painter.setFont(face)
        self._painter.setPen(QColor(ink))
        shown = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        self._painter.drawText(self._placed(room), align, shown)

    def _placed(self, box: QRect) -> QRect:
        return QStyle.visualRect(self._direction, self._area, box)
