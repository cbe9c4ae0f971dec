"""Fitting beside the window: when it begins, what follows it, and how it is taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from gradus.clock import Clock
from gradus.services.settings import SettingsService
from gradus.store.database import Database
from gradus.ui.tasks import Progress, Task

if TYPE_CHECKING:
    from gradus.services.fitting.service import FittedChange, FittingService

_CALM_MS = 20_000
"""After the start: whoever opens the window begins with the quiz, and fitting has time."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """What is in use after a look: `change` is the fit that the person should hear of."""

    change: FittedChange | None
    version: int


class Fitting(QObject):
    """Looks once after the start whether a fit is due, or memory still has to be computed anew.

    `changed` tells that scheduling goes by other parameters; who listens must use them at once,
    because memory is computed anew next. `told` carries a FittedChange or None for the page, and
    `settled` tells that nothing runs any more.
    """

    changed = Signal()
    told = Signal(object)
    settled = Signal()

    def __init__(
        self,
        database: Database,
        clock: Clock,
        settings: SettingsService,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._database = database
        self._clock = clock
        self._settings = settings
        self._version = settings.study().scheduler.version
        self._change: FittedChange | None = None
        self._tasks: list[Task[object]] = []
        self._calm = QTimer(self, interval=_CALM_MS, singleShot=True)
        self._calm.timeout.connect(self.begin)

    def start(self) -> None:
        """Begin when the start is over."""
        self._calm.start()

    def begin(self) -> None:
        """Fit where it is due."""
        self._run(self._look, self._show)

    def take_back(self) -> None:
        """Go back to the parameters before the fit that was told."""
        self._run(self._return, self._show)

    def close(self) -> None:
        """Stop what runs."""
        self._calm.stop()
        for task in self._tasks:
            task.cancel()
            task.wait()

    def _look(self, _progress: Progress) -> Fitted:
        service = self._service()
        if service.is_due():
            service.fit()
        return Fitted(service.news(), self._settings.study().scheduler.version)

    def _return(self, _progress: Progress) -> Fitted:
        service = self._service()
        if self._change is not None:
            service.take_back(self._change.event)
        return Fitted(service.news(), self._settings.study().scheduler.version)

    def _replay(self, progress: Progress) -> bool:
        from gradus.services.fitting.memory_replay import MemoryReplay  # noqa: PLC0415

        replay = MemoryReplay(self._database, self._settings)
        return not replay.is_due() or replay.run(progress)

    def _show(self, fitted: Fitted) -> None:
        if fitted.version != self._version:
            self._version = fitted.version
            self.changed.emit()
        self._change = fitted.change
        self.told.emit(fitted.change)
        self._run(self._replay, lambda _done: self.settled.emit())

    def _service(self) -> FittingService:
        # The optimiser is loaded on a thread, long after the start.
        from gradus.services.fitting.process import compute_beside  # noqa: PLC0415
        from gradus.services.fitting.service import FittingService  # noqa: PLC0415

        return FittingService(self._database, self._clock, self._settings, compute_beside)

    def _run(self, work: Callable[[Progress], object], then: Callable[[Any], None]) -> None:
        task: Task[object] = Task(work, self)
        task.finished.connect(then)
        task.failed.connect(lambda _error: self.settled.emit())
        self._tasks.append(task)
        task.start()
