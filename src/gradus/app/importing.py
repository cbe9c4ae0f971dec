"""Importing in steps what would keep the window waiting in one piece."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module


def imported(names: Iterable[str]) -> Iterator[None]:
    """Import one module after the other; each brings what those before it have not."""
    for name in names:
        import_module(name)
        yield
