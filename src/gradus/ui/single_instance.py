"""One Gradus for each data folder: a second start brings the first window to the front."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from gradus.errors import AlreadyOpenError

_PATIENCE_MS = 2_000


class SingleInstance(QObject):
    """Holds a data folder's lock; `raiseRequested` tells of a second start."""

    raiseRequested = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = QLockFile(str(folder / "gradus.lock"))
        self._lock.setStaleLockTime(0)  # age means nothing: a window stays open for days
        self._name = "gradus-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)

    def acquire(self) -> bool:
        """Take the lock, or ask the window that holds it to come to the front and return False.

        Raises AlreadyOpenError where it is held and nobody answers.
        """
        if self._lock.tryLock(0):
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)
            return True
        self._ask()
        return False

    def release(self) -> None:
        """Let others open the folder."""
        self._server.close()
        self._lock.unlock()

    def _ask(self) -> None:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_PATIENCE_MS):
            raise AlreadyOpenError(
                "Gradus is already open with this data folder, but does not answer.",
                "Close it, or wait until it has finished what it does.",
            )
        socket.disconnectFromServer()

    def _greet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.raiseRequested.emit()
