"""The line in which an answer is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from gradus.domain.decks.typed_answer import LONGEST
from gradus.ui.design.theme import Theme
from gradus.ui.quiz.tasks.guarded import Guard
from gradus.ui.widgets.button import ENTER_KEYS
from gradus.ui.widgets.focus_ring import FocusRing

HEIGHT = 46
_PADDING = 12


class AnswerField(QLineEdit):
    """Single keys are text; Enter submits, and what a field has no use for goes to the page."""

    submitted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.guard = Guard()
        self.ring = FocusRing(theme, self, 10, reach=0)
        self.setProperty("field", True)  # noqa: FBT003 - Qt's signature
        self.setMinimumHeight(HEIGHT)
        self.setTextMargins(_PADDING, 0, _PADDING, 0)
        self.setMaxLength(LONGEST)
        self.setAccessibleName(self.tr("Your answer"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write, submit, or leave the key to the page."""
        if event.key() == Qt.Key.Key_Escape or self._undoes_nothing(event):
            event.ignore()
        elif not self.guard.lets_in(event):
            event.accept()
        elif event.key() in ENTER_KEYS:
            self.submitted.emit()
        else:
            super().keyPressEvent(event)

    def _undoes_nothing(self, event: QKeyEvent) -> bool:
        return event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
