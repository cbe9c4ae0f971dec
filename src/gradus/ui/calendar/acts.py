"""What can be asked of the calendar, and by which key."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_Key = Qt.Key
_Modifier = Qt.KeyboardModifier
_NONE, _CONTROL = _Modifier.NoModifier, _Modifier.ControlModifier
_CONTROL_SHIFT = _CONTROL | _Modifier.ShiftModifier


class Act(Enum):
    """Something that a key, a button or a line of a menu asks for."""

    START = auto()
    DONE = auto()
    MISSED = auto()
    PIN = auto()
    REMOVE = auto()
    ADD = auto()
    EARLIER = auto()
    LATER = auto()
    DAY_BEFORE = auto()
    DAY_AFTER = auto()
    LONGER = auto()
    SHORTER = auto()
    UNDO = auto()
    REDO = auto()
    BACK = auto()
    ON = auto()
    NOW = auto()
    WEEK = auto()
    MONTH = auto()
    LIST = auto()
    FREE_TIME = auto()
    PREVIEW = auto()
    GOAL = auto()
    RULES = auto()
    BUSY = auto()
    BAD_WEEK = auto()
    WEEK_REVIEW = auto()
    PRINT = auto()
    SIDE = auto()
    MORE = auto()


REPEATED = frozenset(
    {Act.EARLIER, Act.LATER, Act.DAY_BEFORE, Act.DAY_AFTER, Act.LONGER, Act.SHORTER}
    | {Act.BACK, Act.ON}
)
"""What a held key does again and again."""

_PLAIN = {
    _Key.Key_Return: Act.START,
    _Key.Key_Enter: Act.START,
    _Key.Key_D: Act.DONE,
    _Key.Key_M: Act.MISSED,
    _Key.Key_P: Act.PIN,
    _Key.Key_Delete: Act.REMOVE,
    _Key.Key_Backspace: Act.REMOVE,
    _Key.Key_A: Act.ADD,
    _Key.Key_PageUp: Act.BACK,
    _Key.Key_PageDown: Act.ON,
    _Key.Key_T: Act.NOW,
    _Key.Key_1: Act.WEEK,
    _Key.Key_2: Act.MONTH,
    _Key.Key_3: Act.LIST,
    _Key.Key_F: Act.FREE_TIME,
    _Key.Key_R: Act.PREVIEW,
    _Key.Key_G: Act.GOAL,
    _Key.Key_U: Act.RULES,
    _Key.Key_B: Act.BUSY,
    _Key.Key_H: Act.BAD_WEEK,
    _Key.Key_W: Act.WEEK_REVIEW,
    _Key.Key_S: Act.SIDE,
    _Key.Key_O: Act.MORE,
}
_WITH_CONTROL = {
    _Key.Key_Up: Act.EARLIER,
    _Key.Key_Down: Act.LATER,
    _Key.Key_Left: Act.DAY_BEFORE,
    _Key.Key_Right: Act.DAY_AFTER,
    _Key.Key_Z: Act.UNDO,
    _Key.Key_Y: Act.REDO,
    _Key.Key_P: Act.PRINT,
}
_WITH_CONTROL_SHIFT = {
    _Key.Key_Up: Act.SHORTER,
    _Key.Key_Down: Act.LONGER,
    _Key.Key_Z: Act.REDO,
}
_KEYS = {_NONE: _PLAIN, _CONTROL: _WITH_CONTROL, _CONTROL_SHIFT: _WITH_CONTROL_SHIFT}


def asked_by(event: QKeyEvent) -> Act | None:
    """Return what a key asks for; a held key asks once, unless it moves something."""
    modifiers = event.modifiers() & ~_Modifier.KeypadModifier
    act = _KEYS.get(modifiers, {}).get(_Key(event.key()))
    return None if event.isAutoRepeat() and act not in REPEATED else act
