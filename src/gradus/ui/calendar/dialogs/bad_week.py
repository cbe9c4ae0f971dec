"""Three ways to ease a bad week, each looked at before anything moves."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.label import label

_WIDTH = 480
_BUTTON = 120


class BadWeekDialog(Dialog):
    """`chosen` carries "shift", "shrink" or "drop", and what that is called."""

    chosen = Signal(str, str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, self.tr("A bad week"), parent)
        self.say(self.tr("Nothing moves before you have seen it."), Text.NOTE)
        self.buttons: dict[str, ActionButton] = {}
        for at, (how, name, text) in enumerate(self._ways()):
            self._add(how, name, text, str(at + 1))
        self.add_gap()
        self.cancel = self.add_action(self.tr("Cancel"), self.tr("Esc"))
        self.cancel.clicked.connect(self.reject)
        self.fix_size(_WIDTH)

    def take_focus(self) -> None:
        """Begin with the first way."""
        next(iter(self.buttons.values())).setFocus(Qt.FocusReason.TabFocusReason)

    def _ways(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("shift", self.tr("Shift"), self.tr("What is left of this week moves to the next.")),
            ("shrink", self.tr("Shrink"), self.tr("The blocks of this week become shorter.")),
            ("drop", self.tr("Drop"), self.tr("This week keeps its reviews, and nothing else.")),
        )

    def _add(self, how: str, name: str, text: str, key: str) -> None:
        button = ActionButton(self._look.theme, name, Kind.COMPACT, key)
        button.setMinimumWidth(_BUTTON)
        button.setShortcut(key)
        button.setAccessibleDescription(text)
        button.clicked.connect(lambda: self._take(how, name))
        self.buttons[how] = button
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(button)
        row.addWidget(label(text, Text.BODY, wrap=True), 1)
        self.body.addLayout(row)

    def _take(self, how: str, name: str) -> None:
        self.accept()
        self.chosen.emit(how, name)
