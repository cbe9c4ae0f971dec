"""The line in which one types what one wants."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.design.sizes import wear
from gradus.ui.widgets.button import ENTER_KEYS

_Key = Qt.Key
_STEPS = {_Key.Key_Down: 1, _Key.Key_Up: -1, _Key.Key_Tab: 1, _Key.Key_Backtab: -1}
_PAGE = 7
_LEAPS = {_Key.Key_PageDown: _PAGE, _Key.Key_PageUp: -_PAGE}
_STAYS = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}


class QueryField(QLineEdit):
    """Keys that are no text are for the list: `stepped` carries how far, and whether around."""

    stepped = Signal(int, bool)
    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("field", "bare")
        wear(self, Text.BODY)
        self.setFrame(False)

    def event(self, event: QEvent) -> bool:
        """Take Tab before Qt moves the focus: behind the palette there is nothing to reach."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _STEPS.get(_Key(event.key()))
            if step is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.stepped.emit(step, True)  # noqa: FBT003 - a signal's
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, Escape leaves; anything else is text."""
        if event.key() == _Key.Key_Escape:
            self.left.emit()
        elif event.key() in ENTER_KEYS:
            if not event.isAutoRepeat():
                self.entered.emit()
        elif event.key() in _LEAPS:
            self.stepped.emit(_LEAPS[_Key(event.key())], False)  # noqa: FBT003 - a signal's
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave when something else in the window takes the keys."""
        super().focusOutEvent(event)
        if event.reason() not in _STAYS:
            self.left.emit()
