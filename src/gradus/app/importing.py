"""Importing in steps what would keep the window waiting in one piece."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from threading import Thread
from typing import Final

_TURN_SECONDS: Final = 0.005


def imported_beside(name: str) -> Iterator[None]:
    """Import a package that comes in one piece on a thread, so that the window has its turns."""
    thread = Thread(target=import_module, args=(name,), daemon=True)
    thread.start()
    while thread.is_alive():
        thread.join(_TURN_SECONDS)
        yield


def imported(names: Iterable[str]) -> Iterator[None]:
    """Import one module after the other; each brings what those before it have not."""
    for name in names:
        import_module(name)
        yield
