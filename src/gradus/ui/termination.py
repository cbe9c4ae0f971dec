"""Closing cleanly when the system asks: at logout, shutdown, or Ctrl+C in a terminal."""

from __future__ import annotations

import os
import signal
import sys
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_SIGNALS = ("SIGTERM", "SIGINT", "SIGHUP")


class Termination(QObject):
    """Tells of a signal that ends the program; Windows ends its programs in another way.

    Qt's loop runs no Python, so a handler alone would wait for the next event: Python writes the
    signal's number into a pipe, and Qt watches the pipe.
    """

    requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before: dict[int, Any] = {}
        if sys.platform != "win32":
            self._listen()

    def close(self) -> None:
        """Leave signals to whoever had them before."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        if self._before:
            self._notifier.setEnabled(False)
            signal.set_wakeup_fd(-1)
            for end in self._ends:
                os.close(end)
        self._before.clear()

    def _listen(self) -> None:
        self._ends = os.pipe()
        for end in self._ends:
            os.set_blocking(end, False)
        self._notifier = QSocketNotifier(self._ends[0], QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._tell)
        signal.set_wakeup_fd(self._ends[1])
        for name in _SIGNALS:
            number = getattr(signal, name)
            if signal.getsignal(number) is not signal.SIG_IGN:  # as nohup wants it
                self._before[number] = signal.signal(number, lambda _number, _frame: None)

    def _tell(self) -> None:
        os.read(self._ends[0], 64)
        self.requested.emit()
