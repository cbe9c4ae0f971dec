"""Which key does what in the quiz."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from gradus.domain.scheduling.model import Rating


class Act(Enum):
    """What a key asks for."""

    GO_ON = auto()
    UNDO = auto()
    END = auto()


_PLAIN: dict[int, Act | Rating] = {
    Qt.Key.Key_Space: Act.GO_ON,
    Qt.Key.Key_Return: Act.GO_ON,
    Qt.Key.Key_Enter: Act.GO_ON,
    Qt.Key.Key_U: Act.UNDO,
    Qt.Key.Key_Escape: Act.END,
    Qt.Key.Key_1: Rating.AGAIN,
    Qt.Key.Key_2: Rating.HARD,
    Qt.Key.Key_3: Rating.GOOD,
    Qt.Key.Key_4: Rating.EASY,
}
_CONTROL: dict[int, Act | Rating] = {Qt.Key.Key_Z: Act.UNDO}
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_BY_MODIFIER = {
    Qt.KeyboardModifier.NoModifier: _PLAIN,
    Qt.KeyboardModifier.ControlModifier: _CONTROL,
}


def asked_by(event: QKeyEvent) -> Act | Rating | None:
    """Return what the key asks for, or None if the quiz has no use for it."""
    return _BY_MODIFIER.get(event.modifiers() & ~_KEYPAD, {}).get(event.key())
