"""Calendar files of other programs, read beside the window when chosen and when they change."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from gradus.ui.own_decks.watcher import FolderWatcher
from gradus.ui.tasks import Progress, Task


class BusyService(Protocol):
    """Every call may take a while and is made beside the window; each raises GradusError."""

    def read_busy(self, path: Path, progress: Progress) -> str:
        """Read a file, and say in a sentence what was read; nothing where it was to stop."""

    def read_changed_busy(self, progress: Progress) -> bool:
        """Read files again that have changed, and say whether busy times have."""

    def watched_busy(self) -> list[str]:
        """Return the files and folders in which a change matters."""


class BusyFiles(QObject):
    """Reads one file at a time and watches those that were read.

    `progressed` carries events done and events in all, `told` the sentence on a file that was
    chosen, `failed` a GradusError. `changed` says that busy times may be others now. `settled` says
    that nothing runs any more.
    """

    progressed = Signal(int, int)
    told = Signal(str)
    failed = Signal(object)
    changed = Signal()
    settled = Signal()

    def __init__(self, service: BusyService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._task: Task[object] | None = None
        self._next: list[Callable[[], None]] = []
        self._watcher = FolderWatcher(self)
        self._watcher.changed.connect(self.read_again)

    def watch(self) -> None:
        """Watch the files there are, once nothing else is read."""
        self._run(lambda _progress: self._service.watched_busy(), self._watcher.watch)

    def read(self, path: Path) -> None:
        """Read a file that was chosen."""
        self._run(lambda progress: self._service.read_busy(path, progress), self._tell)

    def read_again(self) -> None:
        """Read what has changed."""
        self._run(self._service.read_changed_busy, self._after_changes)

    def cancel(self) -> None:
        """Stop what is read now; nothing of it is kept, and what was read before stays."""
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

    def _run(self, work: Callable[[Progress], object], then: Callable[..., None]) -> None:
        if self._task is not None:
            self._next.append(lambda: self._run(work, then))
            return
        task: Task[object] = Task(work, self)
        self._task = task
        task.progressed.connect(self.progressed)
        task.finished.connect(lambda outcome: self._end(then, outcome))
        task.failed.connect(lambda error: self._end(self.failed.emit, error))
        task.start()

    def _end(self, then: Callable[..., None], outcome: object) -> None:
        self._task = None
        then(outcome)
        if self._next and self._task is None:
            self._next.pop(0)()
        elif self._task is None:
            self.settled.emit()

    def _tell(self, sentence: str) -> None:
        if sentence:
            self.told.emit(sentence)
            self.changed.emit()
        self.watch()

    def _after_changes(self, changed: bool) -> None:  # noqa: FBT001  what a task's signal carries
        if changed:
            self.changed.emit()
        self.watch()
