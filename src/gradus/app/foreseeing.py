"""Keeps the finish date on Today up to date, beside the window and only where it may have moved."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gradus.ui.tasks import Progress, Task

if TYPE_CHECKING:
    from gradus.app.opened import Opened


class Foreseeing(QObject):
    """`changed` says that another finish is known."""

    changed = Signal()

    def __init__(self, opened: Callable[[], Opened], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        self._closed = False
        self._task: Task[bool] | None = None

    def look(self) -> None:
        """Work out the finish, unless it stands or is being worked out."""
        if self._closed or self._task is not None or not self._opened().finish_is_due():
            return
        self._task = Task(self._foresee, self)
        self._task.finished.connect(self._end)
        self._task.failed.connect(lambda _error: self._end(known=False))
        self._task.start()

    def close(self) -> None:
        """Stop what runs, before the database closes."""
        self._closed = True
        if self._task is not None:
            self._task.cancel()
            self._task.wait()

    def _foresee(self, progress: Progress) -> bool:
        return self._opened().foresee(lambda: progress(0, 0))

    def _end(self, known: bool) -> None:  # noqa: FBT001  what a task's signal carries
        self._task = None
        if known and not self._closed:
            self.changed.emit()
