"""Whether somebody is there: keys and the mouse in the window of a page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget

_SIGNS = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.Wheel,
}


class Activity(QObject):
    """Says `noticed` for what is done in a window while the page in it is watched.

    It listens to the window as the system sees it, which gets every key and every move of the
    mouse, whichever part of the page they are meant for.
    """

    noticed = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._window: QWindow | None = None

    def watch(self) -> None:
        """Begin to listen; the page is on screen."""
        self.rest()
        self._window = self._page.window().windowHandle()
        if self._window is not None:
            self._window.installEventFilter(self)

    def rest(self) -> None:
        """Listen no more."""
        if self._window is not None:
            self._window.removeEventFilter(self)
        self._window = None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Notice what a person does, and let it pass."""
        if event.type() in _SIGNS:
            self.noticed.emit()
        return False
