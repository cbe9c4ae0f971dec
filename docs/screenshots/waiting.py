"""Letting the window work until something is there."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEventLoop

_LONGEST_SECONDS = 240.0


def until(condition: Callable[[], bool]) -> None:
    """Handle events until a condition holds; raise TimeoutError after some minutes."""
    end = time.monotonic() + _LONGEST_SECONDS
    while not condition():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if time.monotonic() > end:
            raise TimeoutError(condition)


def settle(seconds: float = 0.3) -> None:
    """Handle events for a while, where there is nothing to ask for."""
    end = time.monotonic() + seconds
    until(lambda: time.monotonic() > end)
