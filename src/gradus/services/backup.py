"""The daily backup."""

from __future__ import annotations

from pathlib import Path

from gradus.clock import Clock
from gradus.store import events
from gradus.store.backup import back_up, backups
from gradus.store.database import Database
from gradus.store.planning import revisions

DAILY = "daily"
KEPT = 10


class BackupService:
    """Copies the database once a day when something happened since the last copy."""

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
