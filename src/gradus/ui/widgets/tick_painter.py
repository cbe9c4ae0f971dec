"""Lines of a list that can be ticked."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
)

from gradus.ui.design.look import Look

_TICK, _DASH = 12, 8


class TickPainter(QStyledItemDelegate):
    """Puts a tick into the box of a ticked line, and a dash where a part of it is ticked.

    A colour alone would be the only sign of it.
    """

    def __init__(self, look: Look, lines: QListWidget | QTreeWidget) -> None:
        super().__init__(lines)
        self._look = look
        self._lines = lines

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a line."""
        super().paint(painter, option, index)
        asked = QStyleOptionViewItem(option)
        self.initStyleOption(asked, index)
        if asked.checkState == Qt.CheckState.Unchecked:
            return
        where = QStyle.SubElement.SE_ItemViewItemCheckIndicator
        box = self._lines.style().subElementRect(where, asked, self._lines)
        if asked.checkState == Qt.CheckState.PartiallyChecked:
            dash = QRect(0, 0, _DASH, 2)
            dash.moveCenter(box.center())
            painter.fillRect(dash, QColor(self._look.theme.tokens.accent))
            return
        ratio = painter.device().devicePixelRatioF()
        tick = self._look.icons.pixmap("tick", self._look.theme.tokens.on_accent, _TICK, ratio)
        corner = box.center()
        painter.drawPixmap(corner.x() - _TICK // 2 + 1, corner.y() - _TICK // 2 + 1, tick)
