"""Searching beside the window: the first rows at once, then all."""

from __future__ import annotations

from array import array
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from gradus.domain.search.order import Order
from gradus.ui.cards.service import CardFinder
from gradus.ui.tasks import Progress, Task

FIRST = 100
"""More than a screen holds."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is looked for."""

    query: str
    order: Order


class Searcher(QObject):
    """Runs one search at a time; a newer wish makes older results worthless.

    `found` carries ids, and whether they are all.
    """

    found = Signal(object, bool)
    failed = Signal(object)

    def __init__(self, service: CardFinder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._wish: Wish | None = None
        self._running: Wish | None = None
        self._limit: int | None = None
        self._task: Task[array[int]] | None = None

    def search(self, wish: Wish) -> None:
        """Look for something; what was looked for before is forgotten."""
        self._wish = wish
        if self._running is None:
            self._start(FIRST)

    def is_idle(self) -> bool:
        """Whether everything that was wished for was found."""
        return self._running is None

    def close_down(self) -> None:
        """Wait for the search that runs and forget what it finds."""
        self._wish = None
        if self._task is not None:
            self._task.wait()

    def _start(self, limit: int | None) -> None:
        wish = self._running = self._wish
        self._limit = limit
        if wish is None:
            return

        def look(_progress: Progress) -> array[int]:
            return self._service.find(wish.query, wish.order, limit)

        self._task = Task(look, self)
        self._task.finished.connect(self._take)
        self._task.failed.connect(self._fail)
        self._task.start()

    def _take(self, ids: array[int]) -> None:
        self._drop()
        if self._running != self._wish:
            self._start(FIRST)
            return
        complete = self._limit is None or len(ids) < self._limit
        if complete:
            self._running = None
        self.found.emit(ids, complete)
        if self._running is not None:
            self._start(FIRST if self._running != self._wish else None)

    def _fail(self, error: object) -> None:
        self._drop()
        stale = self._running != self._wish
        self._running = None
        if stale:
            self._start(FIRST)
        else:
            self.failed.emit(error)

    def _drop(self) -> None:
        if self._task is not None:
            self._task.wait()
            self._task.deleteLater()
            self._task = None
