"""The commands of the page that is shown: its keys, as F1 lists them, pressed for the person."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import cast

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from gradus.services.finding.thing import Kind, Thing
from gradus.ui.help.keys import KeyLine, enter, space

_Key = Qt.Key
PRESSED_HERE = "press "
"""Stands before the key in the `key` of such a command."""
_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)
_ARROWS = set("←→↑↓…")
_MOVES = {
    _Key.Key_Escape,
    _Key.Key_Tab,
    _Key.Key_Up,
    _Key.Key_Down,
    _Key.Key_Left,
    _Key.Key_Right,
    _Key.Key_PageUp,
    _Key.Key_PageDown,
    _Key.Key_Home,
    _Key.Key_End,
}
"""Keys that walk about: nobody looks for them by name."""


def page_commands(lines: Iterable[KeyLine]) -> tuple[Thing, ...]:
    """Return a command for each line that one key stands for; keys that walk about have none."""
    return tuple(
        Thing(Kind.COMMAND, PRESSED_HERE + line.keys[0], line.text, shortcut=line.keys[0])
        for line in lines
        if len(line.keys) == 1 and _means_something(line.keys[0])
    )


def press(window: QWidget, page: QWidget, key: str) -> None:
    """Press a key for a page: a shortcut that listens acts, or else what has the focus there.

    In a field a key would be text, so the page has it then.
    """
    sequence = QKeySequence(_portable(key))
    for shortcut in window.findChildren(QShortcut):
        if shortcut.key() == sequence and shortcut.isEnabled() and _is_shown(shortcut):
            shortcut.activated.emit()
            return
    pressed = _first(sequence)
    modifiers = pressed.keyboardModifiers()
    plain = not modifiers & ~Qt.KeyboardModifier.ShiftModifier
    text = key.lower() if plain and len(key) == 1 else ""
    event = QKeyEvent(QEvent.Type.KeyPress, pressed.key(), modifiers, text)
    QApplication.sendEvent(_listener(window, page), event)


def _listener(window: QWidget, page: QWidget) -> QWidget:
    held: QWidget | None = window.focusWidget()
    if held is None or isinstance(held, _FIELDS) or not page.isAncestorOf(held):
        return page
    return held


def _means_something(key: str) -> bool:
    if _ARROWS & set(key):
        return False
    sequence = QKeySequence(_portable(key))
    if sequence.count() != 1:
        return False
    pressed = _first(sequence)
    return pressed.key() not in _MOVES and pressed.key() != _Key.Key_unknown


def _first(sequence: QKeySequence) -> QKeyCombination:
    return cast("Sequence[QKeyCombination]", sequence)[0]


def _portable(key: str) -> str:
    """Name a key as Qt does."""
    return key.replace(enter(), "Return").replace(space(), "Space")


def _is_shown(shortcut: QShortcut) -> bool:
    owner = shortcut.parent()
    return isinstance(owner, QWidget) and owner.isVisible()
