"""Empties the log beside the database whenever nobody has written for a moment."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, QTimer

from gradus.ui.tasks import Task

_LOOK_MS = 5_000


class Database(Protocol):
    """What is looked at."""

    def log(self) -> tuple[int, int]:
        """Return the size of the log (bytes) and when it was written."""
        ...

    def settle(self) -> bool:
        """Empty the log, unless others read or write just now."""
        ...


class Settling(QObject):
    """Looks every few seconds; between two looks without a write it empties the log, beside us.

    A damaged log takes with it what only it holds, so that should be the answers of a few seconds
    and not those of a morning.
    """

    def __init__(self, database: Database, parent: QObject) -> None:
        super().__init__(parent)
        self._database = database
        self._seen = database.log()
        self._task: Task[bool] | None = None
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Begin to empty the log where it rests since the last look."""
        before, self._seen = self._seen, self._database.log()
        size, _ = self._seen
        if size and self._seen == before and self._task is None:
            self._task = Task(lambda _progress: self._database.settle(), self)
            self._task.finished.connect(self._end)
            self._task.failed.connect(self._end)
            self._task.start()

    def close(self) -> None:
        """Stop, and let what runs end."""
        self._timer.stop()
        if self._task is not None:
            self._task.wait()

    def _end(self) -> None:
        if self._task is not None:
            self._task.deleteLater()
            self._task = None
