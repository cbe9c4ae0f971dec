"""Letting the window work until something is there."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEventLoop

_LONGEST_SECONDS, _ROUNDS = 240.0, 12
_BREATH = 0.002


def until(condition: Callable[[], bool]) -> None:
    """Handle events until a condition holds; raise TimeoutError after some minutes."""
    end = time.monotonic() + _LONGEST_SECONDS
    while not condition():
        _handle()
        if time.monotonic() > end:
            raise TimeoutError(condition)


def settle(seconds: float = 0.3) -> None:
    """Handle events for a while, and so often that what they bring has come to rest as well."""
    end = time.monotonic() + seconds
    rounds = 0
    while rounds < _ROUNDS or time.monotonic() < end:
        _handle()
        rounds += 1


def _handle() -> None:
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    time.sleep(_BREATH)  # what works beside the window shall have the processor
