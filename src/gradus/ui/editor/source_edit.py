"""The field in which Markdown is written."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from gradus.ui.design.fonts import CODE_FAMILY
from gradus.ui.design.theme import Theme
from gradus.ui.widgets.focus_ring import FocusRing

_PIXELS = 14
_WHOLE_LINE = QTextFormat.Property.FullWidthSelection


class SourceEdit(QPlainTextEdit):
    """Plain text by lines that count from 1; Tab leaves it, lines with problems are tinted."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._marked: tuple[int, ...] = ()
        self.ring = FocusRing(theme, self, 8)
        self.setProperty("frame", "box")
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        font = QFont(CODE_FAMILY)
        font.setPixelSize(_PIXELS)
        for ligatures in ("calt", "liga"):
            font.setFeature(QFont.Tag(ligatures), 0)  # "==" is two signs to who writes them
        self.setFont(font)
        self.document().setDefaultFont(font)
        self.document().setDocumentMargin(12)
        theme.changed.connect(self._mark)

    def text(self) -> str:
        """Return what is written; Qt's plain text would turn hard spaces into soft ones."""
        return self.document().toRawText().replace("\u2029", "\n")

    def line(self) -> int:
        """Return the line that the cursor is in."""
        return self.textCursor().blockNumber() + 1

    def go_to(self, line: int) -> None:
        """Put the cursor at the beginning of a line and show it in the middle."""
        block = self.document().findBlockByNumber(max(line, 1) - 1)
        if not block.isValid():
            block = self.document().lastBlock()
        cursor = QTextCursor(block)
        self.setTextCursor(cursor)
        self.centerCursor()

    def select_words(self, words: str) -> None:
        """Select the first place where words stand, so that typing takes their place."""
        found = self.document().find(words)
        if not found.isNull():
            self.setTextCursor(found)

    def mark(self, lines: Iterable[int]) -> None:
        """Tint these lines and no others."""
        self._marked = tuple(dict.fromkeys(lines))
        self._mark()

    def _mark(self) -> None:
        self.setExtraSelections([self._tinted(line) for line in self._marked])

    def _tinted(self, line: int) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = QTextCursor(self.document().findBlockByNumber(line - 1))
        selection.format.setBackground(QColor(self._theme.tokens.bad_soft))
        selection.format.setProperty(_WHOLE_LINE, True)  # noqa: FBT003  Qt's own signature
        return selection


def plain_cursor(edit: SourceEdit) -> None:
    """Give the field the focus as if by keyboard, so that its ring shows."""
    edit.setFocus(Qt.FocusReason.TabFocusReason)
    edit.ring.expect()
