"""Right or not, with a sign."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.widgets.label import label
from gradus.ui.widgets.sign import Sign


class Verdict(QWidget):
    """A tick or a cross before the words."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._right = True
        self._sign = Sign(look, "tick", 18, lambda it: it.good if self._right else it.bad)
        self._words = label("", Text.STRONG)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._sign)
        line.addWidget(self._words)

    def show_verdict(self, words: str, *, right: bool) -> None:
        """Show whether it was right, in words."""
        self._right = right
        self._sign.show_sign("tick" if right else "close")
        self._words.setText(words)

    def text(self) -> str:
        """Return the words."""
        return self._words.text()
