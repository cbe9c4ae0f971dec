"""Checking a text a moment after it was changed, beside the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from gradus.services.editing.checked import Checked
from gradus.ui.tasks import Task

_PAUSE_MS = 200


class Checker(QObject):
    """Runs one check at a time; what was asked meanwhile is checked next, and only the latest.

    `checked` carries the outcome for the text as it is now, and never an older one.
    """

    checked = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asked: Callable[[], Checked] | None = None
        self._task: Task[Checked] | None = None
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._begin)

    def ask(self, check: Callable[[], Checked], *, at_once: bool = False) -> None:
        """Check when nothing else was asked for a moment, or at once."""
        self._asked = check
        self._pause.start(0 if at_once else _PAUSE_MS)

    def stop(self) -> None:
        """Check nothing any more, and return when nothing runs."""
        self._asked = None
        self._pause.stop()
        if self._task is not None:
            self._task.wait()

    def _begin(self) -> None:
        if self._task is not None or self._asked is None:
            return
        check, self._asked = self._asked, None
        self._task = Task(lambda _progress: check(), self)
        self._task.finished.connect(self._end)
        self._task.start()

    def _end(self, checked: Checked) -> None:
        self._task = None
        if self._asked is None and not self._pause.isActive():
            self.checked.emit(checked)
        elif not self._pause.isActive():
            self._begin()
