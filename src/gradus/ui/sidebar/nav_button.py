"""One line of the sidebar."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QWidget

from gradus.ui import navigation
from gradus.ui.design import shades
from gradus.ui.design.fonts import Text, font, px
from gradus.ui.design.look import Look
from gradus.ui.design.sizes import fix_height
from gradus.ui.navigation import Place
from gradus.ui.widgets.button import ENTER_KEYS
from gradus.ui.widgets.focus_ring import FocusRing

_HEIGHT = 38
_ICON = 18
_PAD = 12


class NavButton(QPushButton):
    """Icon, title and, on Today, the number of cards; only the icon when collapsed."""

    entered = Signal()

    def __init__(self, look: Look, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(navigation.title(place), parent)
        self.place = place
        self._look = look
        self._badge = 0
        self._collapsed = False
        self.ring = FocusRing(look.theme, self)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        fix_height(self, _HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        look.theme.changed.connect(self.update)
        self._describe()

    def show_badge(self, count: int) -> None:
        """Show a number; none for zero."""
        self._badge = count
        self._describe()
        self.update()

    def badge(self) -> int:
        """Return the number shown."""
        return self._badge

    def set_collapsed(self, *, collapsed: bool) -> None:
        """Show the icon alone, or everything."""
        self._collapsed = collapsed
        self.update()

    def sizeHint(self) -> QSize:
        """Be as wide as the sidebar."""
        return QSize(_HEIGHT, px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Be at least square."""
        return QSize(_HEIGHT, px(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes into the page; the arrows and Space are Qt's."""
        if event.key() in ENTER_KEYS and not event.isAutoRepeat():
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_icon(painter)
        if not self._collapsed:
            self._paint_title(painter)
            self._paint_badge(painter)
        elif self._badge:
            self._paint_dot(painter)
        painter.end()

    def _describe(self) -> None:
        name = self.text()
        if self._badge:
            name = self.tr("{0}, {1} due").format(name, self._badge)
        self.setAccessibleName(name)
        self.setToolTip(self.tr("{0} ({1})").format(name, self.place.key))

    def _colour(self) -> str:
        tokens = self._look.theme.tokens
        return tokens.ink if self.isChecked() or self.underMouse() else tokens.ink2

    def _paint_ground(self, painter: QPainter) -> None:
        tokens = self._look.theme.tokens
        if self.isChecked():
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.setBrush(QColor(tokens.surface))
        elif self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(shades.nav_hover(tokens)))
        else:
            return
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _paint_icon(self, painter: QPainter) -> None:
        left = (self.width() - _ICON) // 2 if self._collapsed else _PAD
        ratio = self.devicePixelRatioF()
        icon = self._look.icons.pixmap(self.place.value, self._colour(), _ICON, ratio)
        area = QRect(left, (self.height() - _ICON) // 2, _ICON, _ICON)
        painter.drawPixmap(self._mirrored(area).topLeft(), icon)

    def _paint_title(self, painter: QPainter) -> None:
        painter.setFont(font(Text.STRONG if self.isChecked() else Text.BODY))
        painter.setPen(QColor(self._colour()))
        left = _PAD + _ICON + 12
        area = self._mirrored(QRect(left, 0, self.width() - left, self.height()))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _paint_badge(self, painter: QPainter) -> None:
        if not self._badge:
            return
        tokens = self._look.theme.tokens
        painter.setFont(font(Text.BADGE, tabular=True))
        painter.setPen(QColor(tokens.accent if self.isChecked() else tokens.ink2))
        area = self._mirrored(self.rect().adjusted(0, 0, -_PAD, 0))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, right, str(self._badge))

    def _paint_dot(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.theme.tokens.accent))
        painter.drawEllipse(QRectF(self._mirrored(QRect(self.width() - 12, 6, 7, 7))))

    def _mirrored(self, area: QRect) -> QRect:
        """Return where an area lies in the direction of writing."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)
