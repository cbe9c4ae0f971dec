"""What the Settings page asks of the services."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol, TypeVar

from gradus.domain.settings import Setting

T = TypeVar("T")

RetentionCost = Callable[[Sequence[float], Callable[[int, int], bool]], Mapping[float, float]]
"""Returns the minutes a day that each desired retention takes; may take seconds."""


class SettingsService(Protocol):
    """Reads and stores values; a value that does not fit is a SettingError."""

    def value(self, setting: Setting[T]) -> T:
        """Return what the person chose, or the default."""
        ...

    def change(self, setting: Setting[T], value: T) -> None:
        """Store a value at once."""
        ...
