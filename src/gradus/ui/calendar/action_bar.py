"""One line below the plan: what is chosen, and what can be done to it, each with its key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gradus.ui.calendar.acts import Act
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.design.sizes import fix_height
from gradus.ui.widgets.announce import announce
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.label import ElidedLabel

_HEIGHT = 34
_OF_CHOICE = (Act.START, Act.DONE, Act.MISSED, Act.PIN, Act.REMOVE, Act.ADD)


class ActionBar(QWidget):
    """Keeps its height and its buttons, so that nothing moves; `asked` carries an Act."""

    asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = ElidedLabel(Text.NOTE)
        self._chosen = ""
        self.buttons = {act: self._button(look, "", act, "") for act in _OF_CHOICE}
        self.undo = self._button(look, self.tr("Undo"), Act.UNDO, "Ctrl+Z")
        self.redo = self._button(look, self.tr("Redo"), Act.REDO, "Ctrl+Y")
        fix_height(self, _HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(14)
        row.addWidget(self.text, 1)
        for button in (*self.buttons.values(), self.undo, self.redo):
            row.addWidget(button)
        self.show_acts(())
        self.allow(undo=False, redo=False)

    def say(self, text: str) -> None:
        """Say what is chosen; what was told stays while that is the same."""
        if text != self._chosen:
            self._chosen = text
            self.text.show_text(text)

    def tell(self, text: str) -> None:
        """Say what was done, aloud as well."""
        self.text.show_text(text)
        announce(self, text)

    def show_acts(self, acts: Sequence[tuple[Act, str, str]]) -> None:
        """Offer what can be done to what is chosen."""
        offered = {act: (caption, key) for act, caption, key in acts}
        for act, button in self.buttons.items():
            button.setVisible(act in offered)
            if act in offered:
                button.show_caption(*offered[act])

    def allow(self, *, undo: bool, redo: bool) -> None:
        """Offer to take back, or to do again."""
        self.undo.setVisible(undo)
        self.redo.setVisible(redo)

    def _button(self, look: Look, caption: str, act: Act, key: str) -> ActionButton:
        # A key must be given, or the button would be made without the room for one.
        button = ActionButton(look.theme, caption, Kind.HINT, key or " ")
        button.clicked.connect(lambda _on=False: self.asked.emit(act))
        return button
