"""Which key does what in the quiz."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from gradus.domain.scheduling.model import Rating
from gradus.ui.help.keys import KeyLine, enter, escape, scrolling, space

_translate = QCoreApplication.translate


class Act(Enum):
    """What a key asks for."""

    GO_ON = auto()
    UNDO = auto()
    PRACTISE = auto()
    REDO = auto()
    EDIT = auto()
    BURY = auto()
    SUSPEND = auto()
    FLAG = auto()
    NOT_LEARNED = auto()
    WHY = auto()
    SOUND = auto()
    END = auto()
    LARGER = auto()
    SMALLER = auto()
    USUAL_SIZE = auto()


SIZES = frozenset({Act.LARGER, Act.SMALLER, Act.USUAL_SIZE})


_PLAIN: dict[int, Act | Rating] = {
    Qt.Key.Key_Space: Act.GO_ON,
    Qt.Key.Key_Return: Act.GO_ON,
    Qt.Key.Key_Enter: Act.GO_ON,
    Qt.Key.Key_U: Act.UNDO,
    Qt.Key.Key_N: Act.PRACTISE,
    Qt.Key.Key_E: Act.EDIT,
    Qt.Key.Key_Minus: Act.BURY,
    Qt.Key.Key_F: Act.FLAG,
    Qt.Key.Key_0: Act.NOT_LEARNED,
    Qt.Key.Key_I: Act.WHY,
    Qt.Key.Key_R: Act.SOUND,
    Qt.Key.Key_Escape: Act.END,
    Qt.Key.Key_1: Rating.AGAIN,
    Qt.Key.Key_2: Rating.HARD,
    Qt.Key.Key_3: Rating.GOOD,
    Qt.Key.Key_4: Rating.EASY,
}
# A plus is shifted on some keyboards and a key of its own on others.
_SHIFTED: dict[int, Act | Rating] = {
    Qt.Key.Key_Plus: Act.LARGER,
    Qt.Key.Key_Equal: Act.LARGER,
}
_CONTROL: dict[int, Act | Rating] = _SHIFTED | {
    Qt.Key.Key_Z: Act.UNDO,
    Qt.Key.Key_Y: Act.REDO,
    Qt.Key.Key_Minus: Act.SMALLER,
    Qt.Key.Key_0: Act.USUAL_SIZE,
}
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_BY_MODIFIER = {
    Qt.KeyboardModifier.NoModifier: _PLAIN,
    Qt.KeyboardModifier.ControlModifier: _CONTROL,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier: _SHIFTED
    | {Qt.Key.Key_Z: Act.REDO},
}


def asked_by(event: QKeyEvent) -> Act | Rating | None:
    """Return what the key asks for, or None if the quiz has no use for it."""
    # Keyboards have the sign in different places, with Shift, with AltGr, or on a key of its own.
    if event.text() == "@":
        return Act.SUSPEND
    return _BY_MODIFIER.get(event.modifiers() & ~_KEYPAD, {}).get(event.key())


def key_lines() -> tuple[KeyLine, ...]:
    """Return the keys of the quiz with what they do."""
    return (
        KeyLine((space(), enter()), _translate("Quiz", "Show the answer; then rate as suggested")),
        KeyLine(("1", "2", "3", "4"), _translate("Quiz", "Again, Hard, Good, Easy")),
        KeyLine(("U", "Ctrl+Z"), _translate("Quiz", "Take back what was done last")),
        KeyLine(("Ctrl+Y", "Ctrl+Shift+Z"), _translate("Quiz", "Do it again")),
        KeyLine(("E",), _translate("Quiz", "Edit the card")),
        KeyLine(("-",), _translate("Quiz", "Bury: back until tomorrow")),
        KeyLine(("0",), _translate("Quiz", "Back until tomorrow: not learned yet")),
        KeyLine(("@",), _translate("Quiz", "Suspend: not asked any more")),
        KeyLine(("F",), _translate("Quiz", "Flag, or take the flag away")),
        KeyLine(("I",), _translate("Quiz", "Why the last interval")),
        KeyLine(("R",), _translate("Quiz", "Play the sound of the card again")),
        KeyLine(("Ctrl++", "Ctrl+-"), _translate("Quiz", "Larger or smaller text on cards")),
        KeyLine(("Ctrl+0",), _translate("Quiz", "The usual size of text")),
        scrolling(),
        KeyLine((escape(),), _translate("Quiz", "Close a message; end the quiz")),
    )
