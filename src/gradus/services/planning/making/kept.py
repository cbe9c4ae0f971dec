"""What was read once for a state."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Kept(Generic[T]):
    """Something that was read, as long as its state is the same."""

    def __init__(self) -> None:
        self._kept: tuple[object, T] | None = None

    def get(self, state: object, read: Callable[[], T]) -> T:
        """Return what is kept, read anew where the state is another."""
        kept = self._kept
        if kept is None or kept[0] != state:
            kept = self._kept = (state, read())
        return kept[1]
