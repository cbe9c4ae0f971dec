"""Text to read and to copy, with a cursor for the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QTextEdit, QWidget

from gradus.ui.design.fonts import CODE_FAMILY, sign_by_sign
from gradus.ui.design.theme import Theme
from gradus.ui.widgets.focus_ring import FocusRing

_CODE_PIXELS = 12


class TextBox(QTextEdit):
    """Read-only; Tab leaves it, and Ctrl+C without a selection is left to who holds it."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ring = FocusRing(theme, self, 8)
        self.setProperty("frame", "box")
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.document().setDocumentMargin(10)

    def show_code(self, text: str) -> None:
        """Show program text, a line a line."""
        self.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
        self.document().setDefaultFont(code_font())
        self.setPlainText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy what is selected; with nothing selected the key goes on."""
        if event.matches(QKeySequence.StandardKey.Copy) and not self.textCursor().hasSelection():
            event.ignore()
        else:
            super().keyPressEvent(event)


def code_font() -> QFont:
    """Return the font of reports and places in files, in which every sign is itself."""
    result = sign_by_sign(QFont(CODE_FAMILY))
    result.setPixelSize(_CODE_PIXELS)
    return result
