"""Letting the window work until something is there."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEventLoop

_LONGEST_SECONDS, _ROUNDS = 240.0, 12


def until(condition: Callable[[], bool]) -> None:
    """Handle events until a condition holds; raise TimeoutError after some minutes."""
    end = time.monotonic() + _LONGEST_SECONDS
    while not condition():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if time.monotonic() > end:
            raise TimeoutError(condition)


def settle(seconds: float = 0.3) -> None:
    """Handle events for a while, and so often that what they bring has come to rest as well."""
    end = time.monotonic() + seconds
    rounds = 0
    while rounds < _ROUNDS or time.monotonic() < end:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        rounds += 1
