"""A difference to read: lines that go and lines that come, marked by sign and ground."""

from __future__ import annotations

import difflib

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QResizeEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from gradus.ui.design.theme import Theme
from gradus.ui.widgets.text_box import TextBox, code_font

_EDGE = 24


class DifferenceBox(TextBox):
    """Shows a unified difference as high as its lines; the page scrolls, not the box."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self._theme = theme
        self._shown = ""
        self.document().setDefaultFont(code_font())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self._paint_lines)

    def show_difference(self, difference: str) -> None:
        """Show a unified difference without its head."""
        lines = difference.splitlines()
        self._shown = "\n".join(lines[2:] if difference.startswith("--- ") else lines)
        self.setPlainText(self._shown)
        self._paint_lines()
        self._fit()

    def show_texts(self, old: str, new: str) -> None:
        """Show how one text became another."""
        pair = (old.splitlines(), new.splitlines())
        self.show_difference("\n".join(difflib.unified_diff(*pair, "a", "b", lineterm="")))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        height = round(self.document().size().height()) + _EDGE // 4
        if height != self.height():
            self.setFixedHeight(height)

    def _paint_lines(self) -> None:
        tokens = self._theme.tokens
        grounds = {"+": tokens.good_soft, "-": tokens.bad_soft, "@": tokens.sunk}
        every = QTextCursor(self.document())
        every.beginEditBlock()  # the document is laid out once, and not for each line
        block = self.document().begin()
        while block.isValid():
            form, ground = QTextBlockFormat(), grounds.get(block.text()[:1])
            if ground is None:
                form.clearBackground()
            else:
                form.setBackground(QColor(ground))
            QTextCursor(block).setBlockFormat(form)
            block = block.next()
        every.endEditBlock()

    def _fit(self) -> None:
        """Wrap long lines of prose, and be as high as all of it."""
        self.setLineWrapMode(TextBox.LineWrapMode.WidgetWidth)
        self.document().setTextWidth(max(self.viewport().width(), 200))
        self.setFixedHeight(round(self.document().size().height()) + _EDGE // 4)
