"""Calendar files of other programs, read beside the window when chosen and when they change."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from gradus.services.planning.files.reports import BusyReport
from gradus.ui.own_decks.watcher import FolderWatcher
from gradus.ui.tasks import Progress, Task

Work = Callable[[Progress], object]


class BusyService(Protocol):
    """Every call may take a while and is made beside the window; each raises GradusError."""

    def read_busy(self, path: Path, progress: Progress) -> BusyReport:
        """Read a file, and return what was read."""

    def read_changed_busy(self, progress: Progress) -> bool:
        """Read files again that have changed, and say whether busy times have."""

    def watched_busy(self) -> list[str]:
        """Return the files and folders in which a change matters."""

    def forget_busy(self, origin: str) -> None:
        """Forget the busy times of a calendar."""


class BusyFiles(QObject):
    """Reads one file at a time and watches those that were read.

    `progressed` carries events done and events in all, each per cent once. Of a file that was
    chosen, `told` carries the BusyReport, `refused` the GradusError, and `stopped` tells that it
    was stopped; `failed` carries a GradusError that nobody waits for. `forgotten` follows on
    `forget`. `changed` says that busy times may be others now, `settled` that nothing runs any
    more. `chosen` is the file that was chosen and is not read yet.
    """

    progressed = Signal(int, int)
    told = Signal(object)
    refused = Signal(object)
    stopped = Signal()
    forgotten = Signal()
    failed = Signal(object)
    changed = Signal()
    settled = Signal()

    def __init__(self, service: BusyService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self.chosen: Path | None = None
        self._percent = -1
        self._task: Task[object] | None = None
        self._next: list[Callable[[], None]] = []
        self._watcher = FolderWatcher(self)
        self._watcher.changed.connect(self.read_again)

    def watch(self) -> None:
        """Watch the files there are, once nothing else is read."""
        self._run(lambda _progress: self._service.watched_busy(), self._watcher.watch)

    def read(self, path: Path) -> None:
        """Read a file that was chosen."""
        self.chosen = path
        work: Work = lambda progress: self._service.read_busy(path, progress)  # noqa: E731
        self._run(work, self._tell, self._refuse)

    def forget(self, origin: str) -> None:
        """Let the busy times of a calendar go; its file stays."""
        self._run(lambda _progress: self._service.forget_busy(origin), self._forgot, self._refuse)

    def read_again(self) -> None:
        """Read what has changed."""
        self._run(self._service.read_changed_busy, self._after_changes)

    def cancel(self) -> None:
        """Stop what is read now and what waits; what was read of it before stays."""
        self._next.clear()
        if self._task is not None:
            self._task.cancel()

    def is_reading(self) -> bool:
        """Whether anything is read now."""
        return self._task is not None

    def close(self) -> None:
        """Watch nothing any more, and return when nothing runs."""
        self._watcher.stop()
        self._next.clear()
        if self._task is not None:
            self._task.cancel()
            self._task.wait()

    def _run(
        self, work: Work, then: Callable[..., None], otherwise: Callable[..., None] | None = None
    ) -> None:
        if self._task is not None:
            self._next.append(lambda: self._run(work, then, otherwise))
            return
        task: Task[object] = Task(work, self)
        self._task, self._percent = task, -1
        task.progressed.connect(self._go_on)
        task.finished.connect(lambda outcome: self._end(then, outcome))
        task.failed.connect(lambda error: self._end(otherwise or self.failed.emit, error))
        task.start()

    def _go_on(self, done: int, total: int) -> None:
        """Pass on each per cent once: a file may have a hundred thousand events."""
        percent = 100 * done // max(1, total)
        if percent != self._percent:
            self._percent = percent
            self.progressed.emit(done, total)

    def _end(self, then: Callable[..., None], outcome: object) -> None:
        self._task = None
        then(outcome)
        if self._next and self._task is None:
            self._next.pop(0)()
        elif self._task is None:
            if self.chosen is not None:  # it waited, and was stopped before its turn
                self._stop()
            self.settled.emit()

    def _tell(self, report: BusyReport) -> None:
        if report.stopped:
            self._stop()
        else:
            self.chosen = None
            self.told.emit(report)
            self.changed.emit()
        self.watch()

    def _stop(self) -> None:
        self.chosen = None
        self.stopped.emit()

    def _refuse(self, error: object) -> None:
        self.chosen = None
        self.refused.emit(error)

    def _forgot(self, _nothing: object) -> None:
        self.forgotten.emit()
        self.changed.emit()
        self.watch()

    def _after_changes(self, changed: bool) -> None:  # noqa: FBT001  what a task's signal carries
        if changed:
            self.changed.emit()
        self.watch()
