"""The app's sign and name at the head of the sidebar."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QStyle, QWidget

from gradus.ui.design.fonts import Text, font
from gradus.ui.design.look import Look
from gradus.ui.widgets.painted import Painted, fill

_SIGN = 22
_GLYPH = 16


class Brand(Painted):
    """The nabla, and "Gradus" while there is room."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look.theme, parent)
        self._icons = look.icons
        self._collapsed = False
        self.setFixedHeight(52)

    def set_collapsed(self, *, collapsed: bool) -> None:
        """Show the sign alone, or with the name."""
        self._collapsed = collapsed
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint sign and name."""
        painter = self.brush()
        before = (self.width() - _SIGN) // 2 if self._collapsed else 12
        left = self._mirrored(QRect(before, 6, _SIGN, _SIGN)).left()
        fill(painter, QRectF(left, 6, _SIGN, _SIGN), self.tokens.accent, 6)
        ratio, inset = self.devicePixelRatioF(), (_SIGN - _GLYPH) // 2
        glyph = self._icons.pixmap("nabla", self.tokens.on_accent, _GLYPH, ratio)
        painter.drawPixmap(left + inset, 6 + inset, glyph)
        if not self._collapsed:
            painter.setFont(font(Text.BRAND))
            painter.setPen(QColor(self.tokens.ink))
            after = before + _SIGN + 10
            area = self._mirrored(QRect(after, 0, self.width() - after, 34))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, "Gradus")
        painter.end()

    def _mirrored(self, area: QRect) -> QRect:
        """Return where an area lies in the direction of writing."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)
