"""Asking beside the window what each retention costs, and again when the answer has changed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from gradus.errors import GradusError
from gradus.services.forecast.retention_cost import LIGHTER, NORMAL, THOROUGH
from gradus.ui.settings.service import RetentionCost
from gradus.ui.tasks import Progress, Task


class CostInquiry(QObject):
    """`told` carries the minutes a day of each retention, `failed` a GradusError."""

    told = Signal(object)
    failed = Signal(object)

    def __init__(self, cost: RetentionCost, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cost = cost
        self._task: Task[Mapping[float, float]] | None = None
        self._outdated = False

    def ask(self) -> None:
        """Ask, unless that is being done."""
        if self._task is None:
            self._outdated = False
            self._task = Task(self._ask, self)
            self._task.finished.connect(self._tell)
            self._task.failed.connect(self._fail)
            self._task.start()

    def ask_anew(self) -> None:
        """Ask again: what is being asked now will no longer hold."""
        if self._task is None:
            self.ask()
        else:
            self._outdated = True
            self._task.cancel()

    def close_down(self) -> None:
        """Stop what runs beside the window and return when it has ended."""
        if self._task is not None:
            self._outdated = False
            self._task.cancel()
            self._task.wait()

    def _ask(self, progress: Progress) -> Mapping[float, float]:
        return self._cost((LIGHTER, NORMAL, THOROUGH), progress)

    def _tell(self, minutes: Mapping[float, float]) -> None:
        self._task = None
        if self._outdated:
            self.ask()
        else:
            self.told.emit(minutes)

    def _fail(self, error: GradusError) -> None:
        self._task = None  # asked again when the page is opened again
        self.failed.emit(error)
