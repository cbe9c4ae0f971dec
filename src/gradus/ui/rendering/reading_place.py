"""Keeping what someone reads where it is while the text around it is laid out anew."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QScrollArea, QTextEdit, QWidget

from gradus.ui.widgets.settle import settle


class ReadingPlace:
    """The selection of a text, and its line at the top of the page that it is scrolled with."""

    def __init__(self, text: QTextEdit) -> None:
        self._text = text
        cursor = text.textCursor()
        self._selection = cursor.anchor(), cursor.position()
        self._across = text.horizontalScrollBar().value()
        self._area = _area(text)
        self._top = 0 if self._area is None else -text.mapTo(self._area.viewport(), QPoint()).y()
        self._height = text.height()
        self._first = text.cursorForPosition(QPoint(0, max(0, self._top))).position()
        self._line = self._y()

    def restore(self) -> None:
        """Select what was selected, and scroll to what was at the top; text above it counts."""
        self._select()
        self._text.horizontalScrollBar().setValue(self._across)
        if self._area is None or self._top <= 0:
            return
        gone_by = self._top >= self._height
        shift = self._text.maximumHeight() - self._height if gone_by else self._y() - self._line
        if shift:
            bar = self._area.verticalScrollBar()
            wanted = bar.value() + shift
            settle()
            bar.setValue(wanted)

    def _select(self) -> None:
        anchor, position = self._selection
        if anchor != position:
            cursor = self._text.textCursor()
            cursor.setPosition(anchor)
            cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
            self._text.setTextCursor(cursor)

    def _y(self) -> int:
        cursor = self._text.textCursor()
        cursor.setPosition(self._first)
        return self._text.cursorRect(cursor).top()


def _area(widget: QWidget) -> QScrollArea | None:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above
