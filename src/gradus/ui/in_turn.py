"""Work beside the window, one after the other, of which nothing is left out."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from gradus.errors import GradusError
from gradus.ui.tasks import Task

Work = Callable[[], object]


class InTurn(QObject):
    """`finished` carries what each work returned, `failed` the GradusError it raised."""

    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: Task[object] | None = None
        self._waiting: deque[Work] = deque()

    def do(self, work: Work) -> None:
        """Do this once what was asked before is done."""
        self._waiting.append(work)
        if self._task is None:
            self._begin()

    def is_working(self) -> bool:
        """Whether anything is still to be done."""
        return self._task is not None

    def close(self) -> None:
        """Return when everything is done; nothing is told after that."""
        if self._task is not None:
            self._task.wait()
            self._task.blockSignals(True)  # noqa: FBT003 - Qt's signature
        while self._waiting:
            with suppress(GradusError):  # nobody is there any more to be told
                self._waiting.popleft()()

    def _begin(self) -> None:
        work = self._waiting.popleft()
        self._task = Task(lambda _progress: work(), self)
        self._task.finished.connect(lambda outcome: self._end(self.finished.emit, outcome))
        self._task.failed.connect(lambda error: self._end(self.failed.emit, error))
        self._task.start()

    def _end(self, tell: Callable[[object], None], outcome: object) -> None:
        if self._task is not None:
            self._task.deleteLater()
        self._task = None
        if self._waiting:
            self._begin()
        tell(outcome)
