"""Counting beside the window, one period at a time."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from gradus.domain.statistics.period import Period
from gradus.services.statistics.view import Statistics
from gradus.ui.statistics.service import StatisticsService
from gradus.ui.tasks import Task


class Loader(QObject):
    """`loaded` carries Statistics, `failed` a GradusError, `progressed` cards done and in all.

    What is asked for while something is counted is counted afterwards; only the newest wish holds.
    """

    loaded = Signal(object)
    failed = Signal(object)
    progressed = Signal(int, int)

    def __init__(self, service: StatisticsService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._task: Task[Statistics | None] | None = None
        self._next: Period | None = None

    def load(self, period: Period) -> None:
        """Count a period, in place of what is being counted."""
        self._next = period
        if self._task is None:
            self._begin()
        else:
            self._task.cancel()

    def cancel(self) -> None:
        """Stop; nothing is `loaded` then."""
        self._next = None
        if self._task is not None:
            self._task.cancel()

    def close(self) -> None:
        """Stop and return when nothing is counted any more."""
        self.cancel()
        if self._task is not None:
            self._task.wait()

    def _begin(self) -> None:
        period, self._next = self._next, None
        assert period is not None
        self._task = Task(lambda progress: self._service.view(period, progress), self)
        self._task.finished.connect(self._finish)
        self._task.failed.connect(self._fail)
        self._task.progressed.connect(self.progressed)
        self._task.start()

    def _finish(self, found: Statistics | None) -> None:
        self._drop()
        if self._next is not None:
            self._begin()
        elif found is not None:
            self.loaded.emit(found)

    def _fail(self, error: object) -> None:
        self._drop()
        if self._next is not None:
            self._begin()
        else:
            self.failed.emit(error)

    def _drop(self) -> None:
        if self._task is not None:
            self._task.deleteLater()
        self._task = None
