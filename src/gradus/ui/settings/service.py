"""What the Settings page asks of the services."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import tzinfo
from pathlib import Path
from typing import Any, Protocol, TypeVar

from gradus.domain.settings import Setting
from gradus.services.backups.service import Backup

T = TypeVar("T")

Progress = Callable[[int, int], bool]
RetentionCost = Callable[[Sequence[float], Progress], Mapping[float, float]]
"""Returns the minutes a day that each desired retention takes; may take seconds."""


class SettingsService(Protocol):
    """Reads and stores values; a value that does not fit is a SettingError."""

    def value(self, setting: Setting[T]) -> T:
        """Return what the person chose, or the default."""
        ...

    def change(self, setting: Setting[T], value: T) -> None:
        """Store a value at once."""
        ...

    def change_many(self, changes: Iterable[tuple[Setting[Any], Any]]) -> None:
        """Store several values, all or none."""
        ...


class Backups(Protocol):
    """Makes and reads copies of the database; every call but `zone` may take a while."""

    def zone(self) -> tzinfo:
        """Return the zone in which times are told."""
        ...

    def now(self, progress: Progress) -> Path | None:
        """Make a copy and return it, None where `progress` said to stop."""
        ...

    def every(self) -> list[Backup]:
        """Return all copies, the newest first."""
        ...

    def damaged(self, progress: Progress) -> list[Backup] | None:
        """Return the copies that do not read back whole, None where it was to stop."""
        ...
