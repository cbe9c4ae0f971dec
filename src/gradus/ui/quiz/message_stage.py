"""What stands in the middle while there is no card to show."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.widgets.label import label

_SIGN = 36


class MessageStage(QWidget):
    """A sign, a title and a sentence."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._name = "check"
        self._sign = QLabel()
        self.title = label("", Text.TITLE, wrap=True)
        self.text = label("", Text.QUIET, wrap=True)
        self._arrange()
        look.theme.changed.connect(self._draw_sign)

    def show_message(self, sign: str, title: str, text: str) -> None:
        """Say something."""
        self._name = sign
        self._draw_sign()
        self.title.setText(title)
        self.text.setText(text)

    def _draw_sign(self) -> None:
        colour, ratio = self._look.theme.tokens.accent, self.devicePixelRatioF()
        self._sign.setPixmap(self._look.icons.pixmap(self._name, colour, _SIGN, ratio))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 0, 32, 0)
        column.setSpacing(0)
        column.addStretch(4)
        for part, gap in ((self._sign, 14), (self.title, 6), (self.text, 0)):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(part)
            column.addSpacing(gap)
        column.addStretch(6)
