"""The name of a key that was pressed, for pages that list what each of their keys does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_KEYPAD = Qt.KeyboardModifier.KeypadModifier


def pressed(event: QKeyEvent) -> str:
    """Name what was pressed, like "Ctrl+Z" or "Return"; Enter on the keypad is Return."""
    key = Qt.Key.Key_Return if event.key() == Qt.Key.Key_Enter else Qt.Key(event.key())
    modifiers = event.modifiers() & ~_KEYPAD
    return QKeySequence(modifiers.value | key.value).toString(
        QKeySequence.SequenceFormat.PortableText
    )
