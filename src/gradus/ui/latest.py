"""Work beside the window of which only the newest counts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from gradus.ui.tasks import Task

GoOn = Callable[[], bool]
Work = Callable[[GoOn], object]
"""Work asks now and then whether it is to go on; what it returns after a no counts for nothing."""


class Latest(QObject):
    """`found` carries what the newest work returned, `failed` the GradusError it raised.

    What is asked for within `pause_ms`, or while other work runs, replaces what was asked before.
    """

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, pause_ms: int = 0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: Task[object] | None = None
        self._next: Work | None = None
        self._wanted = True
        self._pause_ms = pause_ms
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._begin)

    def ask(self, work: Work, *, at_once: bool = False) -> None:
        """Do this next, with or without a pause before it, and nothing that was asked before."""
        self._next = work
        if self._task is None:
            self._pause.start(0 if at_once else self._pause_ms)
        else:
            self._task.cancel()

    def forget(self) -> None:
        """Let nothing more be found of what was asked so far."""
        self._pause.stop()
        self._next = None
        self._wanted = False
        if self._task is not None:
            self._task.cancel()

    def close(self) -> None:
        """Return when nothing runs any more; nothing is found after that."""
        self.forget()
        if self._task is not None:
            self._task.wait()

    def _begin(self) -> None:
        work, self._next = self._next, None
        if work is None:
            return
        self._wanted = True
        self._task = Task(lambda progress: work(lambda: progress(0, 0)), self)
        self._task.finished.connect(self._finish)
        self._task.failed.connect(self._fail)
        self._task.start()

    def _finish(self, outcome: object) -> None:
        if not self._goes_on() and self._wanted:
            self.found.emit(outcome)

    def _fail(self, error: object) -> None:
        if not self._goes_on() and self._wanted:
            self.failed.emit(error)

    def _goes_on(self) -> bool:
        """Begin what was asked meanwhile, and say whether there is such."""
        if self._task is not None:
            self._task.deleteLater()
        self._task = None
        newer = self._next is not None
        if newer:
            self._begin()
        return newer
