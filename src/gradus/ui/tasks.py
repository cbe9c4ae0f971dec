"""Work beside the window: a plain call on a thread, its outcome delivered by signal."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal, SignalInstance
from shiboken6 import isValid

from gradus.errors import GradusError

T = TypeVar("T")
Progress = Callable[[int, int], bool]
"""Called with steps done and steps in all; returns False when the work is to stop."""


class Task(QObject, Generic[T]):
    """Runs one call; `finished` carries what it returns, `failed` the GradusError it raised.

    `progressed` carries steps done and steps in all. A bug in the call is handed to the thread's
    excepthook like any other. Whoever hears of the outcome finds the thread ended, so that a task
    which has told it may be deleted.
    """

    finished = Signal(object)
    failed = Signal(object)
    progressed = Signal(int, int)

    def __init__(self, work: Callable[[Progress], T], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._cancelled = threading.Event()
        self._thread = threading.Thread(target=self._run, name="task", daemon=True)
        # Before anybody else: the thread may not have come back from telling yet.
        self.finished.connect(self.wait)
        self.failed.connect(self.wait)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._cancelled.set()

    def wait(self) -> None:
        """Return when the thread has ended."""
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        try:
            outcome = self._work(self._progress)
        except GradusError as error:
            self._tell(self.failed, error)
        else:
            self._tell(self.finished, outcome)

    def _progress(self, done: int, total: int) -> bool:
        self._tell(self.progressed, done, total)
        return not self._cancelled.is_set()

    def _tell(self, signal: SignalInstance, *values: object) -> None:
        """Emit a signal, unless the window that wanted to know is gone."""
        try:
            signal.emit(*values)
        except RuntimeError:
            if isValid(self):
                raise
            self._cancelled.set()
