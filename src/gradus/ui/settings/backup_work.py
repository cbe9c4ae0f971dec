"""Making and checking backups beside the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gradus.services.backups.service import Backup
from gradus.ui.settings.service import Backups
from gradus.ui.tasks import Progress, Task


class BackupWork(QObject):
    """Does one thing at a time.

    `listed` carries all backups, `made` the Path of a new one or None, `checked` the damaged ones
    or None; None is for what was stopped. `failed` carries a GradusError, `progressed` steps done
    and in all; `settled` says that nothing runs any more.
    """

    listed = Signal(object)
    made = Signal(object)
    checked = Signal(object)
    failed = Signal(object)
    progressed = Signal(int, int)
    settled = Signal()

    def __init__(self, backups: Backups, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backups = backups
        self._task: Task[object] | None = None

    def look(self) -> None:
        """Read which backups there are."""
        self._run(lambda _progress: self._backups.every(), self.listed.emit)

    def make(self) -> None:
        """Make a backup, and read the list again."""

        def work(progress: Progress) -> tuple[Path | None, list[Backup]]:
            return self._backups.now(progress), self._backups.every()

        def tell(done: tuple[Path | None, list[Backup]]) -> None:
            self.listed.emit(done[1])
            self.made.emit(done[0])

        self._run(work, tell)

    def check(self) -> None:
        """Read every backup whole."""
        self._run(self._backups.damaged, self.checked.emit)

    def is_working(self) -> bool:
        """Whether anything runs."""
        return self._task is not None

    def stop(self) -> bool:
        """Ask what runs to stop, and say whether anything ran."""
        if self._task is not None:
            self._task.cancel()
        return self._task is not None

    def close(self) -> None:
        """Return when nothing runs any more; nothing is told after that."""
        if self._task is not None:
            self._task.cancel()
            self._task.wait()
            self._task.blockSignals(True)  # noqa: FBT003 - Qt's signature

    def _run(self, work: Callable[[Progress], object], tell: Callable[..., None]) -> None:
        if self._task is not None:
            return
        self._task = Task(work, self)
        self._task.progressed.connect(self.progressed)
        self._task.finished.connect(lambda outcome: self._end(lambda: tell(outcome)))
        self._task.failed.connect(lambda error: self._end(lambda: self.failed.emit(error)))
        self._task.start()

    def _end(self, tell: Callable[[], None]) -> None:
        if self._task is not None:
            self._task.deleteLater()
        self._task = None
        tell()
        self.settled.emit()
