"""What can be done to the selected cards, each with its key."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.design.sizes import fix_height
from gradus.ui.help.keys import KeyLine, escape
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.label import label
from gradus.ui.widgets.progress_line import ProgressLine

_translate = QCoreApplication.translate
_HEIGHT = 40
_CONTROL = Qt.KeyboardModifier.ControlModifier


class Do(Enum):
    """An action."""

    SUSPEND = auto()
    FLAG = auto()
    RESCHEDULE = auto()
    RESET = auto()
    EDIT = auto()
    MOVE = auto()
    EXPORT = auto()
    UNDO = auto()
    REDO = auto()


LATER = frozenset({Do.EDIT, Do.MOVE, Do.EXPORT})
"""Actions that show only once somebody can carry them out."""
_BY_TEXT = {"@": Do.SUSPEND, "f": Do.FLAG, "e": Do.EDIT, "m": Do.MOVE, "x": Do.EXPORT, "u": Do.UNDO}
_BY_CONTROL = {
    Qt.Key.Key_D: Do.RESCHEDULE,
    Qt.Key.Key_R: Do.RESET,
    Qt.Key.Key_Z: Do.UNDO,
    Qt.Key.Key_Y: Do.REDO,
}


def asked_by(event: QKeyEvent) -> Do | None:
    """Return what a key asks for."""
    if event.modifiers() == _CONTROL:
        return _BY_CONTROL.get(Qt.Key(event.key()))
    if event.modifiers() == _CONTROL | Qt.KeyboardModifier.ShiftModifier:
        return Do.REDO if event.key() == Qt.Key.Key_Z else None
    if event.modifiers() & (_CONTROL | Qt.KeyboardModifier.AltModifier):
        # On some keyboards @ is typed with AltGr, which comes as Ctrl and Alt together.
        return Do.SUSPEND if event.text() == "@" else None
    return _BY_TEXT.get(event.text().lower())


def captions() -> dict[Do, tuple[str, str]]:
    """Return caption and key of each action."""
    return {
        Do.SUSPEND: (_translate("Cards", "Suspend"), "@"),
        Do.FLAG: (_translate("Cards", "Flag"), "F"),
        Do.RESCHEDULE: (_translate("Cards", "Reschedule"), "Ctrl+D"),
        Do.RESET: (_translate("Cards", "Reset"), "Ctrl+R"),
        Do.EDIT: (_translate("Cards", "Edit"), "E"),
        Do.MOVE: (_translate("Cards", "Move"), "M"),
        Do.EXPORT: (_translate("Cards", "Export"), "X"),
        Do.UNDO: (_translate("Cards", "Undo"), "Ctrl+Z"),
        Do.REDO: (_translate("Cards", "Redo"), "Ctrl+Y"),
    }


class ActionBar(QWidget):
    """A button for each action; while one runs, how far it is and a way to stop it."""

    asked = Signal(object)
    stopRequested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[Do, ActionButton] = {}
        for action, (caption, key) in captions().items():
            button = ActionButton(look.theme, caption, Kind.COMPACT, key)
            button.clicked.connect(lambda _on=False, action=action: self.asked.emit(action))
            if action in LATER or action is Do.REDO:
                button.hide()
            self.buttons[action] = button
        self.stop = ActionButton(look.theme, self.tr("Stop"), Kind.COMPACT, escape())
        self.stop.clicked.connect(self.stopRequested)
        self._told = label("", Text.QUIET, tabular=True)
        self._line = ProgressLine(look.theme)
        self._stack = QStackedWidget()
        self._arrange()

    def offer(self, action: Do) -> None:
        """Show an action that can be carried out from now on."""
        self.buttons[action].show()

    def offers(self, action: Do) -> bool:
        """Say whether an action can be asked for now."""
        return self.buttons[action].isEnabled() and not self.buttons[action].isHidden()

    def allow(self, *, selected: int, undo: bool, redo: bool) -> None:
        """Let buttons be pressed where there is something to act on; redo shows only then."""
        others = {Do.UNDO: undo, Do.REDO: redo, Do.EXPORT: True}
        for action, button in self.buttons.items():
            enough = selected == 1 if action is Do.EDIT else selected > 0
            button.setEnabled(others.get(action, enough))
        self.buttons[Do.REDO].setVisible(redo)

    def show_marks(self, *, suspended: bool, flagged: bool) -> None:
        """Name what the two keys that go both ways would do."""
        suspend = self.tr("Unsuspend") if suspended else self.tr("Suspend")
        flag = self.tr("Unflag") if flagged else self.tr("Flag")
        self.buttons[Do.SUSPEND].show_caption(suspend, "@")
        self.buttons[Do.FLAG].show_caption(flag, "F")

    def show_progress(self, done: int, total: int) -> None:
        """Show how far an action is."""
        self._told.setText(self.tr("{0} of {1} cards").format(done, total))
        self._line.show_progress(done, total - done)
        self._stack.setCurrentIndex(1)

    def show_actions(self) -> None:
        """Show the buttons again."""
        self._stack.setCurrentIndex(0)

    def is_busy(self) -> bool:
        """Say whether progress is shown."""
        return self._stack.currentIndex() == 1

    def _arrange(self) -> None:
        actions, progress = QWidget(), QWidget()
        row = QHBoxLayout(actions)
        for action, button in self.buttons.items():
            if action is Do.UNDO:
                row.addStretch(1)
            row.addWidget(button)
        line = QHBoxLayout(progress)
        line.addWidget(self._told)
        line.addWidget(self._line, 1)
        line.addWidget(self.stop)
        for layout in (row, line):
            layout.setContentsMargins(4, 0, 4, 0)
            layout.setSpacing(6)
        self._stack.addWidget(actions)
        self._stack.addWidget(progress)
        fix_height(self._stack, _HEIGHT)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)


def key_lines() -> tuple[KeyLine, ...]:
    """Return the keys of the actions."""
    return (
        KeyLine(("@",), _translate("Cards", "Suspend the selected cards, or bring them back")),
        KeyLine(("F",), _translate("Cards", "Flag the selected cards, or take the flag away")),
        KeyLine(("Ctrl+D",), _translate("Cards", "Ask the selected cards on another day")),
        KeyLine(("Ctrl+R",), _translate("Cards", "Make the selected cards new again")),
        KeyLine(("E",), _translate("Cards", "Edit the selected card's note")),
        KeyLine(("M",), _translate("Cards", "Move the selected cards to another of your decks")),
        KeyLine(("X",), _translate("Cards", "Export the cards that the search finds")),
        KeyLine(("Ctrl+Z", "U"), _translate("Cards", "Take the last of today's actions back")),
        KeyLine(("Ctrl+Y", "Ctrl+Shift+Z"), _translate("Cards", "Do it again")),
    )
