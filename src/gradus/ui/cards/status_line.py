"""Below the search: what was found, what was done, or what is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.design.sizes import fix_height
from gradus.ui.widgets.announce import announce
from gradus.ui.widgets.label import ElidedLabel
from gradus.ui.widgets.sign import Sign

_HEIGHT = 36


class StatusLine(QWidget):
    """Keeps its height whatever it says, so that nothing below it moves."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = Sign(look, "warning", 16, lambda tokens: tokens.warn)
        self._text = ElidedLabel(Text.NOTE, lines=2)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1, Qt.AlignmentFlag.AlignVCenter)
        fix_height(self, _HEIGHT)
        self._sign.hide()

    def say(self, text: str) -> None:
        """Say how things stand."""
        self._sign.hide()
        self._text.show_text(text)

    def tell(self, text: str) -> None:
        """Say what was done, aloud as well."""
        self.say(text)
        announce(self, text)

    def complain(self, text: str) -> None:
        """Say what is wrong, aloud as well."""
        self._text.show_text(text)
        self._sign.show()
        announce(self, text)

    def complains(self) -> bool:
        """Say whether something is wrong."""
        return not self._sign.isHidden()

    def text(self) -> str:
        """Return what is said."""
        return self._text.full_text()
