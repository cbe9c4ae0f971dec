"""One Gradus for each data folder: a second start brings the first window to the front."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, QThread, QTimer, Signal

from gradus.errors import AlreadyOpenError
from gradus.private_files import restrict

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PARTED, _LONGEST = "\0", 100_000
_PATIENCE_MS, _PAUSE_MS, _LISTEN_AFTER_MS = 2_000, 50, 200


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Keep every window from opening a data folder; raises AlreadyOpenError where one has it."""
    lock = _lock(folder)
    if not _take(lock):
        raise AlreadyOpenError(
            "Gradus is open with this data folder.", "Close its window and try again."
        )
    try:
        yield
    finally:
        lock.unlock()


def _lock(folder: Path) -> QLockFile:
    lock = QLockFile(str(folder / "gradus.lock"))
    lock.setStaleLockTime(0)  # age means nothing: a window stays open for days
    return lock


def _take(lock: QLockFile) -> bool:
    """Take a lock if nobody has it; its file, which names this computer, is for no other eyes."""
    if not lock.tryLock(0):
        return False
    restrict(Path(lock.fileName()))
    return True


class SingleInstance(QObject):
    """Holds a data folder's lock; `raiseRequested` tells of a second start.

    `filesHanded` carries the paths of files that a second start was given.
    """

    raiseRequested = Signal()
    filesHanded = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = _lock(folder)
        self._name = "gradus-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]
        self._server: QLocalServer | None = None
        self._guests: list[QLocalSocket] = []
        self._open_ears = QTimer(self, interval=_LISTEN_AFTER_MS, singleShot=True)
        self._open_ears.timeout.connect(self._listen)

    def acquire(self, files: Iterable[Path] = ()) -> bool:
        """Take the lock, or ask the window that holds it to come to the front and return False.

        It is handed the paths of files to open.

        Raises AlreadyOpenError where it is held and nobody answers.
        """
        if _take(self._lock):
            self._open_ears.start()  # once the window is painted
            return True
        self._ask(files)
        return False

    def listens(self) -> bool:
        """Say whether a second start would be heard."""
        return self._server is not None

    def release(self) -> None:
        """Let others open the folder."""
        self._open_ears.stop()
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _listen(self) -> None:
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415  the window shows without it

        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        self._server.listen(self._name)

    def _ask(self, files: Iterable[Path]) -> None:
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415

        socket = QLocalSocket()
        deadline = QDeadlineTimer(_PATIENCE_MS)
        socket.connectToServer(self._name)
        while not socket.waitForConnected(_PATIENCE_MS):
            if deadline.hasExpired():
                raise AlreadyOpenError(
                    "Gradus is already open with this data folder, but does not answer.",
                    "Close it, or wait until it has finished what it does.",
                )
            QThread.msleep(_PAUSE_MS)  # it holds the lock, but is not listening yet
            socket.connectToServer(self._name)
        if names := _PARTED.join(map(str, files)):
            socket.write(os.fsencode(f"{names}\n"))
        socket.disconnectFromServer()
        if socket.state() is not QLocalSocket.LocalSocketState.UnconnectedState:
            socket.waitForDisconnected(_PATIENCE_MS)

    def _greet(self) -> None:
        assert self._server is not None
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            self._guests.append(socket)
            socket.readyRead.connect(self._listen_to_guests)
            socket.disconnected.connect(self._see_off)
            self.raiseRequested.emit()
        self._see_off()  # who came, spoke and went before anybody listened

    def _listen_to_guests(self) -> None:
        """Hand on the files that a second start was given; only the same person can write here."""
        for socket in self._guests:
            if socket.canReadLine():
                line = os.fsdecode(bytes(socket.readLine(_LONGEST).data()))
                self.filesHanded.emit([Path(file) for file in line.rstrip("\n").split(_PARTED)])

    def _see_off(self) -> None:
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415

        self._listen_to_guests()
        gone = QLocalSocket.LocalSocketState.UnconnectedState  # it stays valid for a while
        for socket in [one for one in self._guests if one.state() is gone]:
            self._guests.remove(socket)
            socket.deleteLater()
