"""Checking a repository beside the window, and watching it for changes since."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from gradus.services.portfolio.checking import Checked
from gradus.ui.latest import Latest
from gradus.ui.portfolio.service import Repositories
from gradus.ui.tasks import Task

_LOOK_MS = 3_000


class Checker(QObject):
    """`checked` carries a Checked, `failed` a GradusError, `progressed` steps done and in all.

    `outdated` says that the repository has changed since it was checked or opened; `settled` that
    nothing runs any more.
    """

    checked = Signal(object)
    failed = Signal(object)
    progressed = Signal(int, int)
    outdated = Signal()
    settled = Signal()

    def __init__(self, service: Repositories, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._folder: Path | None = None
        self._mark = ""
        self._task: Task[Checked | None] | None = None
        self._marks = Latest(parent=self)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._marks.found.connect(self._compare)

    def open(self, folder: Path | None) -> None:
        """Watch another folder, or none; what is being checked is stopped."""
        if folder != self._folder:
            self.stop()
            self._folder, self._mark = folder, ""
            self._marks.forget()
        if folder is None:
            self._timer.stop()
        else:
            self._timer.start()
            self.look()

    def rest(self) -> None:
        """Watch nothing until `open` is called again; what is being checked goes on."""
        self._timer.stop()

    def check(self) -> None:
        """Begin to check the folder, unless it is being checked."""
        folder, check = self._folder, self._service.check
        if folder is None or self._task is not None:
            return
        self.take_for_known()
        self._task = Task(lambda progress: check(folder, progress), self)
        self._task.progressed.connect(self.progressed)
        self._task.finished.connect(self._finish)
        self._task.failed.connect(self._fail)
        self.progressed.emit(0, 1)
        self._task.start()

    def is_checking(self) -> bool:
        """Say whether the folder is being checked."""
        return self._task is not None

    def mark(self) -> str:
        """Return the mark of the repository when it was last seen, "" for not yet."""
        return self._mark

    def stop(self) -> None:
        """Break off; nothing is `checked` then."""
        if self._task is not None:
            self._task.cancel()

    def look(self) -> None:
        """See whether the repository has changed."""
        folder, stamp = self._folder, self._service.stamp
        if folder is not None:
            self._marks.ask(lambda _on: (folder, stamp(folder)))

    def take_for_known(self) -> None:
        """Take the repository as it is now for what was seen: the change was our own."""
        self._mark = ""
        self.look()

    def close(self) -> None:
        """Return when nothing runs any more."""
        self._timer.stop()
        self.stop()
        if self._task is not None:
            self._task.wait()
        self._marks.close()

    def _finish(self, found: Checked | None) -> None:
        self._end()
        if found is not None and found.folder == self._folder:
            self.checked.emit(found)
        self.settled.emit()

    def _fail(self, error: object) -> None:
        self._end()
        self.failed.emit(error)
        self.settled.emit()

    def _end(self) -> None:
        if self._task is not None:
            self._task.deleteLater()
        self._task = None
        self.progressed.emit(0, 0)

    def _compare(self, found: tuple[Path, str]) -> None:
        folder, mark = found
        if folder != self._folder:
            return
        changed = bool(self._mark) and mark != self._mark
        self._mark = mark
        if changed:
            self.outdated.emit()
