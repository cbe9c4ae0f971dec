"""What the Settings page asks of the services."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import tzinfo
from pathlib import Path
from typing import Any, Protocol, TypeVar

from gradus.domain.settings import Setting
from gradus.services.backups.places import Place
from gradus.services.backups.restoring import Preview, Restoring, Undo
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

    def place(self) -> Place:
        """Return where copies go."""
        ...

    def choose(self, folder: Path | None) -> None:
        """Put copies into another folder, None for the usual one; raises BackupError."""
        ...


class Restores(Protocol):
    """Brings copies back; every call may take a while and raise a GradusError."""

    def preview(self, backup: Path) -> Preview:
        """Return what a copy holds, against what there is now."""
        ...

    def prepare(self, backup: Path, progress: Progress) -> Restoring | None:
        """Get a copy ready to take the place of what there is, None where it was to stop."""
        ...

    def undo(self) -> Undo | None:
        """Return the restoring that what there is comes from, if it can be undone."""
        ...
