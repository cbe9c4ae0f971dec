"""What stands on the database: made beside the window wherever Today can be shown without it."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta

from PySide6.QtCore import QStorageInfo

from gradus.clock import Clock
from gradus.domain.settings import COLOUR_SCHEME, LANGUAGE
from gradus.errors import GradusError
from gradus.paths import DataFolders, bundled
from gradus.services.backup import BackupService
from gradus.services.settings import SettingsService
from gradus.services.today.remembered_days import RememberedDays
from gradus.services.today.service import TodayService
from gradus.services.today.view import TodayView
from gradus.store.database import Database
from gradus.store.schema import open_database

_DAYS_REMEMBERED = 3
_NETWORK_DRIVES = {"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "9p", "webdav"}


class Opened:
    """The open database and the services that the window needs from the start.

    Raises GradusError where the database cannot be opened.
    """

    def __init__(self, folders: DataFolders, clock: Clock) -> None:
        self._clock = clock
        self.database = _open_database(folders, clock)
        self.settings = SettingsService(self.database, clock)
        self.today = TodayService(self.database, clock, self.settings.study())
        self.backup = BackupService(self.database, folders.database, folders.backups, clock)

    def colour_scheme(self) -> str:
        """Return which colours the person chose."""
        return self.settings.value(COLOUR_SCHEME)

    def language(self) -> str:
        """Return which language the person chose for the window."""
        return self.settings.value(LANGUAGE)

    def remember(self, days: RememberedDays) -> None:
        """Keep the days ahead for the next start, unless somebody writes meanwhile."""
        stamp, views = days.stamp(), self._days_ahead()
        if stamp == days.stamp():
            days.remember(views, self._rollover_hour(), stamp)

    def close(self, days: RememberedDays) -> None:
        """Let go of the database, and keep the days ahead for the next start."""
        views: list[TodayView] = []
        with suppress(GradusError):  # a drive may be gone by now
            views = self._days_ahead()
        self.database.close()
        days.remember(views, self._rollover_hour(), days.stamp())

    def _days_ahead(self) -> list[TodayView]:
        now = self._clock.now()
        return [self.today.view(now + timedelta(days=n)) for n in range(_DAYS_REMEMBERED)]

    def _rollover_hour(self) -> int:
        return self.settings.study().rollover_hour


def _open_database(folders: DataFolders, clock: Clock) -> Database:
    kind = bytes(QStorageInfo(str(folders.data)).fileSystemType().data()).decode(errors="replace")
    remote = kind.lower() in _NETWORK_DRIVES or str(folders.data).startswith(("\\\\", "//"))
    return open_database(
        folders.database,
        bundled("migrations"),
        folders.backups,
        clock.now(),
        network_drive=remote,
    )
