"""The daily backup."""

from __future__ import annotations

from datetime import tzinfo
from pathlib import Path

from gradus.clock import Clock
from gradus.store import events
from gradus.store.backup import (
    Backup,
    BackupStoppedError,
    Progress,
    all_backups,
    back_up,
    backups,
    is_whole,
)
from gradus.store.database import Database
from gradus.store.planning import revisions

__all__ = ["BY_HAND", "DAILY", "KEPT", "Backup", "BackupService"]

DAILY = "daily"
BY_HAND = "by-hand"
KEPT = 10


class BackupService:
    """Copies the database once a day when something happened since the last copy, or by hand."""

    def __init__(self, database: Database, file: Path, folder: Path, clock: Clock) -> None:
        self._database = database
        self._file = file
        self._folder = folder
        self._clock = clock

    def daily(self) -> Path | None:
        """Make today's backup and return it, None where there is no need; keep the newest ten.

        Raises DataFolderError where the copy cannot be written or does not read back whole.
        """
        now = self._clock.now()
        made = backups(self._folder, DAILY)
        last = max(made, default=None)
        with self._database.read() as connection:
            changes = (events.latest(connection), revisions.latest(connection))
        latest = max((one for one in changes if one is not None), default=None)
        if latest is None or (last is not None and (last.date() >= now.date() or latest <= last)):
            return None
        copy = back_up(self._file, self._folder, DAILY, now)
        for time in sorted(backups(self._folder, DAILY))[:-KEPT]:
            made[time].unlink(missing_ok=True)
        return copy

    def zone(self) -> tzinfo:
        """Return the zone in which times are told."""
        return self._clock.zone()

    def now(self, progress: Progress) -> Path | None:
        """Make a backup by hand and return it, None where `progress` said to stop.

        Such copies are kept until the person removes them. Raises DataFolderError as `daily` does.
        """
        try:
            return back_up(self._file, self._folder, BY_HAND, self._clock.now(), progress)
        except BackupStoppedError:
            return None

    def every(self) -> list[Backup]:
        """Return all backups there are, the newest first."""
        return all_backups(self._folder)

    def damaged(self, progress: Progress) -> list[Backup] | None:
        """Read all backups whole and return those that are damaged, None where it was to stop."""
        every, found = self.every(), []
        for number, backup in enumerate(every):
            if not progress(number, len(every)):
                return None
            if not is_whole(backup.path):
                found.append(backup)
        return found
