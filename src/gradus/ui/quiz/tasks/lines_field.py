"""The field in which the output of a program is written, line by line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gradus.ui.design.theme import Theme
from gradus.ui.quiz.tasks.guarded import Guard
from gradus.ui.widgets.button import ENTER_KEYS
from gradus.ui.widgets.focus_ring import FocusRing

_FEWEST, _MOST = 3, 12
_PADDING = 10
_LONGEST = 5000
_EDGES = 10
_CONTROL = Qt.KeyboardModifier.ControlModifier
_PAGES = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Escape)


class LinesField(QPlainTextEdit):
    """Enter begins a line, Ctrl+Enter submits; grows from 3 lines to 12."""

    submitted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.guard = Guard()
        self.ring = FocusRing(theme, self, 10, reach=0)
        self.setProperty("field", True)  # noqa: FBT003 - Qt's signature
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(_PADDING)
        self.setAccessibleName(self.tr("What it prints"))
        self.textChanged.connect(self._fit)

    def changeEvent(self, event: QEvent) -> None:
        """Be as high as the lines of another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def text(self) -> str:
        """Return what was written, the first 5,000 characters of it."""
        return self.toPlainText()[:_LONGEST]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write, submit, or leave the key to the page."""
        if event.key() in _PAGES or self._undoes_nothing(event):
            event.ignore()
        elif not self.guard.lets_in(event):
            event.accept()
        elif event.key() in ENTER_KEYS and event.modifiers() & _CONTROL:
            self.submitted.emit()
        else:
            super().keyPressEvent(event)

    def _undoes_nothing(self, event: QKeyEvent) -> bool:
        available = self.document().isUndoAvailable()
        return event.matches(QKeySequence.StandardKey.Undo) and not available

    def _fit(self) -> None:
        lines = min(max(self.document().lineCount(), _FEWEST), _MOST)
        height = lines * QFontMetrics(self.font()).lineSpacing() + 2 * _PADDING + _EDGES
        if height != self.height():
            self.setFixedHeight(height)
