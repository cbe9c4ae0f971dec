"""An action on many cards, or a question before it, beside the window; one at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

from PySide6.QtCore import QObject, Signal

from gradus.services.cards.bulk import BulkOutcome
from gradus.ui.tasks import Progress, Task

T = TypeVar("T")
Action = Callable[[Progress], BulkOutcome | None]


class Actor(QObject):
    """`done` carries the BulkOutcome, None where there was nothing to do; `failed` the error."""

    done = Signal(object)
    failed = Signal(object)
    progressed = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: Task[object] | None = None
        self._then: Callable[[Any], None] = self.done.emit

    def act(self, action: Action) -> None:
        """Begin, unless something runs already."""
        self._begin(action, self.done.emit)

    def ask(self, question: Callable[[], T], then: Callable[[T], None]) -> None:
        """Hand on what a question returns, unless something runs already."""
        self._begin(lambda _progress: question(), then)

    def _begin(self, work: Callable[[Progress], T], then: Callable[[T], None]) -> None:
        if self._task is not None:
            return
        self._then = then
        self._task = cast("Task[object]", Task(work, self))
        self._task.progressed.connect(self.progressed)
        self._task.finished.connect(self._finish)
        self._task.failed.connect(self._fail)
        self._task.start()

    def is_idle(self) -> bool:
        """Whether nothing runs."""
        return self._task is None

    def cancel(self) -> bool:
        """Stop after the cards at hand, and say whether there was anything to stop."""
        if self._task is not None:
            self._task.cancel()
        return self._task is not None

    def close_down(self) -> None:
        """Stop and wait."""
        if self._task is not None:
            self._task.cancel()
            self._task.wait()

    def _finish(self, outcome: Any) -> None:
        self._drop()
        self._then(outcome)

    def _fail(self, error: object) -> None:
        self._drop()
        self.failed.emit(error)

    def _drop(self) -> None:
        if self._task is not None:
            self._task.wait()
            self._task.deleteLater()
            self._task = None
