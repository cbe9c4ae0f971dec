"""The icon in the system's tray: opens the window, starts the next block, quits, and notifies."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

_SHOWN_MS = 15_000


class Tray(QObject):
    """`openRequested` comes of the icon and its menu, `told` of a notification that was clicked."""

    openRequested = Signal()
    startNextRequested = Signal()
    quitRequested = Signal()
    told = Signal()

    def __init__(self, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.menu = QMenu()
        self.icon = QSystemTrayIcon(icon, self)
        self.icon.setToolTip("Gradus")
        self.menu.addAction(self.tr("Open Gradus")).triggered.connect(self.openRequested)
        start = self.menu.addAction(self.tr("Start the next block"))
        start.triggered.connect(self.startNextRequested)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Quit")).triggered.connect(self.quitRequested)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activate)
        self.icon.messageClicked.connect(self.told)

    @staticmethod
    def is_there() -> bool:
        """Say whether this system has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def set_shown(self, *, shown: bool) -> None:
        """Show the icon or take it away."""
        self.icon.setVisible(shown)

    def notify(self, title: str, text: str) -> None:
        """Have the system say something."""
        self.icon.showMessage(title, text, self.icon.icon(), _SHOWN_MS)

    def close(self) -> None:
        """Take the icon away."""
        self.icon.hide()
        self.menu.deleteLater()

    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.openRequested.emit()
