"""Asking again for what another program's lock on the database kept from being done."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from gradus.errors import DatabaseBusyError, GradusError

AGAIN_MS = 60
"""Between two attempts the window has its turn, for longer than an attempt may take."""

TOLD_AFTER_MS = 300
LONGEST_MS = 5_000

Request = Callable[[], None]
Then = Callable[[GradusError | None], None]
"""Called with the error of a request that failed, None where it was done."""


class Patience(QObject):
    """Carries requests out one after the other, each until it is done once or has failed.

    A request of which the database was busy left nothing behind, so it can be asked again. `waits`
    says that one has been asked for a while.
    """

    waits = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._requests: deque[tuple[Request, Then]] = deque()
        self._waited = QElapsedTimer()
        self._again = QTimer(self, interval=AGAIN_MS, singleShot=True)
        self._again.timeout.connect(self._ask)
        self._told = QTimer(self, interval=TOLD_AFTER_MS, singleShot=True)
        self._told.timeout.connect(self.waits)

    @property
    def waiting(self) -> bool:
        """Whether something is still to be done."""
        return bool(self._requests)

    def carry_out(self, request: Request, then: Then) -> None:
        """Do something now, or after what waits."""
        self._requests.append((request, then))
        if len(self._requests) == 1:
            self._begin()

    def finish(self) -> None:
        """Ask for all that waits once more, now, and let what is still kept from it fail."""
        while self._requests:
            self._ask(longest=0)

    def _begin(self) -> None:
        self._waited.start()
        self._told.start()
        self._ask()

    def _ask(self, longest: int | None = None) -> None:
        try:
            self._requests[0][0]()
        except DatabaseBusyError as error:
            if self._waited.elapsed() < (LONGEST_MS if longest is None else longest):
                self._again.start()
            else:
                self._end(error)
        except GradusError as error:
            self._end(error)
        except BaseException:
            self._requests.clear()
            raise
        else:
            self._end(None)

    def _end(self, error: GradusError | None) -> None:
        self._again.stop()
        self._told.stop()
        _, then = self._requests.popleft()
        then(error)
        if self._requests and not self._again.isActive():
            self._begin()
