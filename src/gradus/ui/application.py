"""The application, which says when it is told to quit, before any window is closed for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """`quitting` comes of the system, a menu or a signal, and not of a window that is closed."""

    quitting = Signal()

    def event(self, event: QEvent) -> bool:
        """Say so first, because quitting begins with closing all windows."""
        if event.type() == QEvent.Type.Quit:
            self.quitting.emit()
        return super().event(event)
