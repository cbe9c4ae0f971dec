"""A ring round what has the keyboard's focus, shown only to who uses the keyboard."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from gradus.ui.design.theme import Theme
from gradus.ui.widgets.painted import Painted

REACH = 4
"""How far a ring reaches beyond its widget; whoever holds the widget leaves that much room."""
_BY_KEYBOARD = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}
# The focus comes back as it went: to another window, or to a menu.
_AWAY = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}


class FocusRing(QObject):
    """Watches one widget and rings it, or its edge with no reach; the widget owns its ring."""

    def __init__(
        self, theme: Theme, target: QWidget, radius: float = 8, reach: int = REACH
    ) -> None:
        super().__init__(target)
        self._theme = theme
        self._target = target
        self._radius = radius + max(reach - 1, 0)
        self._reach = reach
        self._ring: _Ring | None = None
        self._away = False
        target.installEventFilter(self)

    def visible(self) -> bool:
        """Say whether the ring is there."""
        return self._ring is not None and isValid(self._ring)

    def expect(self) -> None:
        """Show the ring when the window comes to the front: whoever opened it used the keyboard."""
        self._away = not self.visible()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the widget's focus, place and size."""
        kind = event.type()
        if kind == QEvent.Type.FocusIn:
            self.show_for(cast("QFocusEvent", event).reason())
        elif kind == QEvent.Type.FocusOut:
            self._away = self.visible() and cast("QFocusEvent", event).reason() in _AWAY
            self._drop()
        elif kind == QEvent.Type.Hide:
            self._drop()
        elif kind in (QEvent.Type.Move, QEvent.Type.Resize):
            self._follow()
        return False

    def show_for(self, reason: Qt.FocusReason) -> None:
        """Show the ring if the focus came by the keyboard, or comes back as it went."""
        parent = self._target.parentWidget()
        came_back = self._away and reason in _AWAY
        if parent is not None and (came_back or reason in _BY_KEYBOARD):
            self._drop()
            # A sibling, so that it scrolls and is clipped together with the widget.
            self._ring = _Ring(self._theme, parent, self._radius)
            self._follow()
            self._ring.show()

    def _follow(self) -> None:
        if self._ring is not None and isValid(self._ring):
            reach = self._reach
            self._ring.setGeometry(self._target.geometry().adjusted(-reach, -reach, reach, reach))
            self._ring.raise_()

    def _drop(self) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None


class _Ring(Painted):
    def __init__(self, theme: Theme, parent: QWidget, radius: float) -> None:
        super().__init__(theme, parent)
        self._radius = radius
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = self.brush()
        painter.setPen(QPen(QColor(self.tokens.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(area, self._radius, self._radius)
        painter.end()
