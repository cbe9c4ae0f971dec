"""What stands on the database: made beside the window wherever Today can be shown without it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QStorageInfo

from gradus.clock import Clock
from gradus.domain.scheduling.study_day import study_day
from gradus.domain.settings import COLOUR_SCHEME, INTERFACE_SIZE, LANGUAGE
from gradus.errors import GradusError
from gradus.paths import DataFolders, bundled
from gradus.services.backups.used import folder_in_use
from gradus.services.doctor import check_database, restore_of, was_cut_short
from gradus.services.settings import SettingsService
from gradus.services.today.foreseeing import PlanFiles, finish_stamp, foresee
from gradus.services.today.kept_finish import KeptFinish
from gradus.services.today.remembered_days import RememberedDays
from gradus.services.today.service import TodayService
from gradus.services.today.view import TodayView
from gradus.store.database import Database
from gradus.store.importing import staging
from gradus.store.schema import open_database

if TYPE_CHECKING:
    from gradus.services.backups.restoring import Restorer
    from gradus.services.backups.service import BackupService
    from gradus.services.importing.beside import ImportBeside

_DAYS_REMEMBERED = 3
_NETWORK_DRIVES = {"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "9p", "webdav"}


class Opened:
    """The open database and the services that the window needs from the start.

    Raises GradusError where the database cannot be opened.
    """

    def __init__(self, folders: DataFolders, clock: Clock) -> None:
        self._clock = clock
        self._folders = folders
        self._finish_restoring()
        self._remote = remote = _is_remote(folders)
        self._was_cut_short = was_cut_short(folders.database)
        self.database = _open_database(folders, clock, network_drive=remote)
        self.settings = SettingsService(self.database, clock)
        self._finish = KeptFinish(folders.cache / "finish.json")
        self._plan = PlanFiles(folders.database, folders.cache / "review_load.json", remote)
        study, known = self.settings.study(), self._finish.finish
        self.today = TodayService(self.database, clock, study, known)

    @cached_property
    def backup(self) -> BackupService:
        """What makes backups."""
        from gradus.services.backups.service import BackupService  # noqa: PLC0415  a start has none

        return BackupService(self._folders, self._clock)

    def clear_cut_import(self) -> None:
        """Remove what an import left that was cut short; to be called before another can begin."""
        with suppress(GradusError):  # the next import does it, or the next start
            with self.database.read() as connection:
                is_staged = staging.marked(connection) is not None
            if is_staged:
                from gradus.services.importing import leftovers  # noqa: PLC0415  hardly ever

                leftovers.clear(self.database, self._folders.media)

    def check_after_crash(self) -> None:
        """Read the whole database where it was not closed the last time; does nothing else.

        Raises DataFolderError where it is damaged.
        """
        if self._was_cut_short:
            check_database(self._folders.database, restore_of(self._folders))

    @cached_property
    def importer(self) -> ImportBeside:
        """What takes packages from Anki over."""
        from gradus.services.importing.beside import (  # noqa: PLC0415  a start has none
            ImportBeside,
            ImportPlace,
        )

        return ImportBeside(self.database, self._clock, ImportPlace(self._folders, self._remote))

    @cached_property
    def restorer(self) -> Restorer:
        """What brings backups back."""
        from gradus.services.backups.restoring import Restorer  # noqa: PLC0415  a start has none

        return Restorer(self._folders, self._clock, self.backup)

    def _finish_restoring(self) -> None:
        """Finish what a crash cut short, before anything reads the database."""
        if (self._folders.data / "restoring").exists():
            self.restorer.finish()

    def colour_scheme(self) -> str:
        """Return which colours the person chose."""
        return self.settings.value(COLOUR_SCHEME)

    def interface_size(self) -> str:
        """Return how large the text of the interface is, in percent."""
        return self.settings.value(INTERFACE_SIZE)

    def language(self) -> str:
        """Return which language the person chose for the window."""
        return self.settings.value(LANGUAGE)

    def finish_is_due(self) -> bool:
        """Whether the finish date of the plan is to be worked out anew."""
        stamp = finish_stamp(self.database, self._day())
        return stamp is not None and self._finish.is_due(stamp)

    def foresee(self, go_on: Callable[[], bool]) -> bool:
        """Work out the finish date, which takes seconds, and say whether it was."""
        from gradus.services.beside import StoppedError  # noqa: PLC0415  a start has none

        stamp = finish_stamp(self.database, self._day())
        if stamp is None:
            return False
        try:
            self._finish.keep(stamp, foresee(self._plan, self._clock, go_on))
        except (StoppedError, EOFError):  # nobody waits for it, or the other process was killed
            return False
        return True

    def _day(self) -> int:
        return study_day(self._clock.now(), self._clock.zone(), self._rollover_hour())

    def remember(self, days: RememberedDays) -> None:
        """Keep the days ahead for the next start, unless somebody writes meanwhile."""
        stamp, views = days.stamp(), self._days_ahead()
        if stamp == days.stamp():
            days.remember(views, self._rollover_hour(), stamp)

    def close(self, days: RememberedDays | None) -> None:
        """Let go of the database, and keep the days ahead for the next start, if it shows them."""
        if days is None:
            self.database.close()
            return
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


def _is_remote(folders: DataFolders) -> bool:
    kind = bytes(QStorageInfo(str(folders.data)).fileSystemType().data()).decode(errors="replace")
    return kind.lower() in _NETWORK_DRIVES or str(folders.data).startswith(("\\\\", "//"))


def _open_database(folders: DataFolders, clock: Clock, *, network_drive: bool) -> Database:
    return open_database(
        folders.database,
        bundled("migrations"),
        folder_in_use(folders),
        clock.now(),
        network_drive=network_drive,
        restore=restore_of(folders),
    )
