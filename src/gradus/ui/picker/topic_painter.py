"""How a topic's row looks: tick, colour of its phase, title, facts."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QAbstractItemModel, QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gradus.services.quiz.choice_view import TopicRow
from gradus.ui.design.fonts import Text, font
from gradus.ui.design.look import Look
from gradus.ui.design.tokens import Tokens
from gradus.ui.picker import sentences
from gradus.ui.picker.topic_model import TOPIC, Index
from gradus.ui.widgets.marks import phase_colour
from gradus.ui.widgets.painted import fill

_TICK = Qt.ItemDataRole.CheckStateRole
_HEIGHT, _BOX, _PAD = 34, 16, 10


class TopicPainter(QStyledItemDelegate):
    """Paints rows in the colours in force."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Give every row the same height."""
        return QSize(200, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        topic: TopicRow = index.data(TOPIC)
        area = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            fill(painter, QRectF(area).adjusted(2, 1, -2, -1), self._tokens.accent_soft, 6)
        ticked = index.data(_TICK) == Qt.CheckState.Checked
        self._paint_box(painter, area, ticked=ticked)
        dot = QRectF(area.left() + _PAD + _BOX + 12, area.center().y() - 3, 8, 8)
        fill(painter, dot, phase_colour(self._tokens, topic.phase), 3)
        self._paint_words(painter, area.adjusted(_PAD + _BOX + 30, 0, -_PAD, 0), topic)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        _option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Tick a topic with the space bar or a click anywhere in its row."""
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and cast("QKeyEvent", event).key() != Qt.Key.Key_Space:
            return False
        if not pressed and event.type() != QEvent.Type.MouseButtonRelease:
            return False
        ticked = index.data(_TICK) == Qt.CheckState.Checked
        after = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        return model.setData(index, after, _TICK)

    @property
    def _tokens(self) -> Tokens:
        return self._look.theme.tokens

    def _paint_box(self, painter: QPainter, area: QRect, *, ticked: bool) -> None:
        box = QRectF(area.left() + _PAD, area.center().y() - _BOX / 2 + 1, _BOX, _BOX)
        painter.setPen(QPen(QColor(self._tokens.accent if ticked else self._tokens.ink3), 1.4))
        painter.setBrush(QColor(self._tokens.accent if ticked else self._tokens.surface))
        painter.drawRoundedRect(box, 4, 4)
        if ticked:
            ratio = painter.device().devicePixelRatioF()
            icon = self._look.icons.pixmap("tick", self._tokens.on_accent, _BOX - 4, ratio)
            painter.drawPixmap(round(box.left()) + 2, round(box.top()) + 2, icon)

    def _paint_words(self, painter: QPainter, area: QRect, topic: TopicRow) -> None:
        facts = sentences.facts(topic)
        small = font(Text.NOTE, tabular=True)
        width = QFontMetrics(small).horizontalAdvance(facts)
        painter.setFont(small)
        painter.setPen(QColor(self._tokens.ink2))
        centre = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | centre, facts)
        title = font(Text.STRONG if topic.learning else Text.BODY)
        painter.setFont(title)
        painter.setPen(QColor(self._tokens.ink if topic.unlocked else self._tokens.ink3))
        room = area.adjusted(0, 0, -width - 12, 0)
        shown = QFontMetrics(title).elidedText(
            topic.title, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | centre, shown)
