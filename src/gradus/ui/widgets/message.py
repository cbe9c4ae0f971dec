"""What stands in the middle while there is nothing else to show."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.widgets.label import label
from gradus.ui.widgets.sign import Sign

_SIGN = 36


class Message(QWidget):
    """A sign, a title and a sentence."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = Sign(look, "check", _SIGN, lambda tokens: tokens.accent)
        self.title = label("", Text.TITLE, wrap=True)
        self.text = label("", Text.QUIET, wrap=True)
        self._more = QVBoxLayout()
        self._arrange()

    def show_message(self, sign: str, title: str, text: str) -> None:
        """Say something."""
        self._sign.show_sign(sign)
        self.title.setText(title)
        self.text.setText(text)

    def add(self, part: QWidget) -> None:
        """Put something below the sentence; whoever adds it shows and hides it."""
        self._more.addSpacing(22)
        self._more.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 0, 32, 0)
        column.setSpacing(0)
        column.addStretch(4)
        column.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(14)
        for part, gap in ((self.title, 6), (self.text, 0)):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(part)
            column.addSpacing(gap)
        column.addLayout(self._more)
        column.addStretch(6)
