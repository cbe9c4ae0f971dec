"""Making, checking and preparing backups beside the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gradus.services.backups.places import Place
from gradus.services.backups.restoring import Undo
from gradus.services.backups.service import Backup
from gradus.ui.settings.service import Backups, Restores
from gradus.ui.tasks import Progress, Task

_State = tuple[list[Backup], Place, Undo | None]


class BackupWork(QObject):
    """Does one thing at a time.

    `listed` carries all backups, `placed` the Place where they go, `undoable` the Undo of the last
    restoring or None. `made` carries the Path of a new one, `checked` the damaged ones, `prepared`
    a Restoring, each None where it was stopped; `previewed` carries a Preview. `failed` carries a
    GradusError, `progressed` steps done and in all; `settled` says that nothing runs any more.
    """

    listed = Signal(object)
    placed = Signal(object)
    undoable = Signal(object)
    previewed = Signal(object)
    prepared = Signal(object)
    made = Signal(object)
    checked = Signal(object)
    failed = Signal(object)
    progressed = Signal(int, int)
    settled = Signal()

    def __init__(
        self, backups: Backups, restores: Restores | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._backups = backups
        self._restores = restores
        self._task: Task[object] | None = None

    def look(self) -> None:
        """Read which backups there are, where they go, and what can be undone."""
        self._run(lambda _progress: self._state(), self._tell_state)

    def make(self) -> None:
        """Make a backup, and read the list again."""

        def work(progress: Progress) -> tuple[Path | None, _State]:
            return self._backups.now(progress), self._state()

        def tell(done: tuple[Path | None, _State]) -> None:
            self._tell_state(done[1])
            self.made.emit(done[0])

        self._run(work, tell)

    def choose(self, folder: Path | None) -> None:
        """Put backups into another folder, and read the list again."""

        def work(_progress: Progress) -> _State:
            self._backups.choose(folder)
            return self._state()

        self._run(work, self._tell_state)

    def preview(self, backup: Path) -> None:
        """Read what a backup holds."""
        restores = self._restores
        if restores is not None:
            self._run(lambda _progress: restores.preview(backup), self.previewed.emit)

    def prepare(self, backup: Path) -> None:
        """Get a backup ready to take the place of what there is."""
        restores = self._restores
        if restores is not None:
            self._run(lambda go_on: restores.prepare(backup, go_on), self.prepared.emit)

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

    def _state(self) -> _State:
        undo = None if self._restores is None else self._restores.undo()
        return self._backups.every(), self._backups.place(), undo

    def _tell_state(self, state: _State) -> None:
        for signal, value in zip((self.listed, self.placed, self.undoable), state, strict=True):
            signal.emit(value)

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
