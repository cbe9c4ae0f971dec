"""Formulas for the window: pictures that are there at once, and the rest by signal."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance

from gradus.domain.markup.document import Formula
from gradus.ui.rendering.maths.codec import key_of
from gradus.ui.rendering.maths.job_queue import Job, JobQueue
from gradus.ui.rendering.maths.limits import THREAD_STACK
from gradus.ui.rendering.maths.rendering import Engine, MathsCache
from gradus.ui.rendering.maths.typesetter import Outcome, Typesetter

_REMEMBERED, _READ_AT_ONCE = 2_000, 40
_IDLE_SECONDS = 60.0
_JOIN_SECONDS = 0.1


class Worker(Protocol):
    """Makes something of formulas; belongs to one thread."""

    @property
    def running(self) -> bool:
        """Whether an engine takes up memory."""
        ...

    def outcome(self, formula: Formula) -> object:
        """Return what is made of a formula, or why there is nothing."""
        ...

    def cached(self, formula: Formula) -> object | None:
        """Return what was made of it in this run of the app or an earlier one."""
        ...

    def rest(self) -> None:
        """Drop the engine; the next formula starts another."""
        ...


class FormulaService(QObject):
    """Has something made of formulas on a thread; `close` it before the application ends.

    All methods are for the window's thread. `rendered` carries the key of each formula whose
    outcome has become available. The thread starts with the first formula that is not in memory,
    its engine with the first that is not in the cache; `engineRunning` tells of its start and end.
    When nothing was asked for, first the engine goes, then the thread.
    """

    rendered = Signal(str)
    engineRunning = Signal(bool)
    _delivered = Signal(str, object)
    _engine = Signal(bool)

    def __init__(
        self,
        make_worker: Callable[[], Worker],
        key: Callable[[Formula], str],
        idle_seconds: float,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_worker, self._key = make_worker, key
        self._reader = make_worker()
        self._idle_seconds = idle_seconds
        self._known: OrderedDict[str, Any] = OrderedDict()
        self._queue = JobQueue()
        self._thread: threading.Thread | None = None
        self._open = threading.Lock()
        self._delivered.connect(self._keep, Qt.ConnectionType.QueuedConnection)
        self._engine.connect(self.engineRunning, Qt.ConnectionType.QueuedConnection)

    def _outcomes(self, formulas: Sequence[Formula]) -> list[Any]:
        """Return what is known of the formulas of a card.

        Only so many are read from the cache as the window has time for; `request` does the rest.
        """
        found: list[Any] = []
        time_for = _READ_AT_ONCE
        for formula in formulas:
            key = self._key(formula)
            known = self._known.get(key)
            if known is None and time_for:
                time_for -= 1
                known = self._reader.cached(formula)
            if known is not None:
                self._remember(key, known)
            found.append(known)
        return found

    def request(self, formulas: Iterable[Formula]) -> None:
        """Work on formulas that are on screen, before all others."""
        jobs = self._jobs(formulas)
        if jobs and self._queue.put_urgent(jobs):
            self._start()

    def prefetch(self, formulas: Iterable[Formula]) -> None:
        """Work on formulas that will be shown soon, when nothing on screen waits."""
        jobs = self._jobs(formulas)
        if jobs and self._queue.put_ahead(jobs):
            self._start()

    def close(self) -> None:
        """Stop at once.

        QuickJS can't be interrupted from outside, and neither can a closing window wait for it: a
        formula in hand goes on until it is done or out of time, and then finds nobody to tell.
        """
        with self._open:
            self._queue.close()
        if self._thread is not None:
            self._thread.join(_JOIN_SECONDS)

    def _jobs(self, formulas: Iterable[Formula]) -> list[Job]:
        jobs = {self._key(formula): formula for formula in formulas}
        return [Job(key, formula) for key, formula in jobs.items() if key not in self._known]

    def _start(self) -> None:
        self._thread = threading.Thread(target=self._run, name="maths", daemon=True)
        before = threading.stack_size(THREAD_STACK)
        try:
            self._thread.start()
        finally:
            threading.stack_size(before)

    def _run(self) -> None:
        """Serve the queue; nothing but this thread ever touches its worker."""
        worker = self._make_worker()
        running = False
        while True:
            job = self._queue.take(self._idle_seconds)
            if job is not None:
                self._tell(self._delivered, job.key, worker.outcome(job.formula))
            elif running and not self._queue.closed:
                worker.rest()
            elif self._queue.leave():
                return
            if running != worker.running:
                running = worker.running
                self._tell(self._engine, running)

    def _tell(self, signal: SignalInstance, *arguments: object) -> None:
        with self._open:
            if not self._queue.closed:
                signal.emit(*arguments)

    def _keep(self, key: str, outcome: object) -> None:
        self._remember(key, outcome)
        self.rendered.emit(key)

    def _remember(self, key: str, outcome: object) -> None:
        self._known[key] = outcome
        self._known.move_to_end(key)
        if len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)


class MathsService(FormulaService):
    """Typesets formulas."""

    def __init__(
        self,
        cache: MathsCache | None = None,
        make_engine: Callable[[], Engine] | None = None,
        idle_seconds: float = _IDLE_SECONDS,
        parent: QObject | None = None,
    ) -> None:
        engine = make_engine or _quickjs
        super().__init__(lambda: Typesetter(engine, cache), key_of, idle_seconds, parent)

    def outcome(self, formula: Formula) -> Outcome | None:
        """Return the picture of a formula or why there is none, if it is known by now."""
        return self.outcomes([formula])[0]

    def outcomes(self, formulas: Sequence[Formula]) -> list[Outcome | None]:
        """Return the pictures of the formulas of a card, as far as they are known by now."""
        return self._outcomes(formulas)


def _quickjs() -> Engine:
    """Import the engine with the first formula that needs one."""
    from gradus.ui.rendering.maths.quickjs_engine import QuickJsEngine  # noqa: PLC0415

    return QuickJsEngine()
