"""The line above the ratings that says what was just done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.design.sizes import fix_height, wear
from gradus.ui.design.theme import Theme
from gradus.ui.widgets.announce import announce
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.focus_ring import REACH
from gradus.ui.widgets.label import ElidedLabel

_HEIGHT = 24 + 2 * REACH


class Notice(QWidget):
    """Always takes its room, so that nothing moves when there is something to say."""

    redoRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ElidedLabel(Text.NOTE)
        self.redo = ActionButton(theme, self.tr("do it again"), Kind.HINT, self.tr("Ctrl+Y"))
        fix_height(self, _HEIGHT)
        self._arrange()
        self.redo.clicked.connect(self.redoRequested)
        self.say("", redo=False)

    def say(self, words: str, *, redo: bool, strong: bool = False) -> None:
        """Say something, and offer to do again what was taken back.

        What is `strong` explains why the card stays on screen.
        """
        self._dress(Text.STRONG if strong else Text.NOTE)
        if words and words != self.text():
            announce(self, words)
        self._words.show_text(words)
        self._words.setVisible(bool(words))
        self.redo.setVisible(redo)

    def text(self) -> str:
        """Return what is said."""
        return self._words.full_text()

    def weight(self) -> QFont.Weight:
        """Return how heavy the letters are on screen."""
        return self._words.font().weight()

    def _dress(self, kind: Text) -> None:
        if self._words.property("text_kind") == kind.value:
            return
        self._words.setProperty("text_kind", kind.value)
        self._words.style().polish(self._words)
        wear(self._words, kind)  # after polishing, which puts the font of before back

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(REACH, REACH, REACH, REACH)
        row.setSpacing(12)
        row.addWidget(self._words)
        row.addWidget(self.redo)
        row.addStretch(1)
