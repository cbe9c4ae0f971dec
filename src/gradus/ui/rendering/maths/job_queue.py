"""Formulas waiting to be typeset: what is on screen before what comes next."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

from gradus.domain.markup.document import Formula

_MOST_AHEAD = 500


@dataclass(frozen=True, slots=True)
class Job:
    """A formula to typeset and the key to deliver it under."""

    key: str
    formula: Formula


class JobQueue:
    """A queue of two classes between the window and the typesetting thread.

    It knows whether a thread is there to take its jobs: `put_…` says when one has to be started.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._urgent: deque[Job] = deque()
        self._ahead: deque[Job] = deque(maxlen=_MOST_AHEAD)
        self._closed = False
        self._served = False

    @property
    def closed(self) -> bool:
        """Whether nothing more will be taken."""
        return self._closed

    def put_urgent(self, jobs: Iterable[Job]) -> bool:
        """Queue what is on screen now, before everything else; return whether no one takes it."""
        wanted = list(jobs)
        with self._changed:
            self._urgent = deque([*wanted, *(job for job in self._urgent if job not in wanted)])
            self._ahead = deque((job for job in self._ahead if job not in wanted), _MOST_AHEAD)
            return self._announce()

    def put_ahead(self, jobs: Iterable[Job]) -> bool:
        """Queue what may be shown later, forgetting the oldest of far too much; likewise."""
        with self._changed:
            waiting = {*self._urgent, *self._ahead}
            self._ahead.extend(job for job in jobs if job not in waiting)
            return self._announce()

    def take(self, timeout: float | None) -> Job | None:
        """Wait for the next job; return nothing after `timeout` seconds or once closed."""
        with self._changed:
            self._changed.wait_for(self._ready, timeout)
            if self._closed or not self._ready():
                return None
            return (self._urgent or self._ahead).popleft()

    def leave(self) -> bool:
        """Let the thread that took jobs go, unless there is one more."""
        with self._changed:
            self._served = self._ready() and not self._closed
            return not self._served

    def close(self) -> None:
        """Let every waiting and later `take` return nothing."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def _announce(self) -> bool:
        self._changed.notify()
        unserved, self._served = not (self._served or self._closed), True
        return unserved

    def _ready(self) -> bool:
        return self._closed or bool(self._urgent) or bool(self._ahead)
