"""Below a card's text: the key that plays its sound again, and why there was none to hear."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gradus.errors import GradusError
from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.language.told import told
from gradus.ui.widgets.announce import announce
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.label import label


class SoundRow(QWidget):
    """Hidden where a side has no sound."""

    asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = ActionButton(theme, self.tr("Play the sound"), Kind.COMPACT, "R")
        self.note = label("", Text.NOTE, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.note, 1)
        self.button.clicked.connect(self.asked)
        self.hide()

    def offer(self, *, sound: bool) -> None:
        """Show the key where there is something to hear."""
        self.note.setText("")
        self.setVisible(sound)

    def say_error(self, error: GradusError) -> None:
        """Say quietly why nothing sounds; the card is asked all the same."""
        text = f"{told(error.message)} {told(error.remedy)}"
        self.note.setText(text)
        announce(self, text)
