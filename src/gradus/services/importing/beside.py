"""Importing in a process of its own: it computes for a second or two, and a window has to paint.

The two share the database's file alone. The other process writes in short transactions with pauses
between them, so that an answer always finds its turn.
"""

from __future__ import annotations

import gc
import time
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from gradus.clock import Clock
from gradus.errors import PackageError
from gradus.paths import DataFolders
from gradus.services.beside import StoppedError, Tell, hear_beside
from gradus.services.importing import leftovers
from gradus.services.importing.report import ImportReport
from gradus.services.importing.service import ImportService, Progress
from gradus.services.today.foreseeing import SetClock
from gradus.store.database import Database

_PAUSE_S = 0.012
"""About as long as a transaction: whoever looks again and again finds the lock free soon."""


@dataclass(frozen=True, slots=True)
class ImportPlace:
    """Where the other process works."""

    folders: DataFolders
    network_drive: bool = False


class ImportBeside:
    """Does what ImportService does, beside a window that has the database open."""

    def __init__(self, database: Database, clock: Clock, place: ImportPlace) -> None:
        self._database = database
        self._clock = clock
        self._place = place
        self._lock = Lock()

    def import_package(
        self, path: Path, progress: Progress = lambda _done, _total: True
    ) -> ImportReport:
        """Take over a package as ImportService does, after a backup of what is there."""
        steps = (0, 100)

        def go_on() -> bool:
            return progress(*steps) or steps[0] == steps[1]  # what is done cannot be stopped

        def hear(message: tuple[int, int]) -> None:
            nonlocal steps
            steps = message
            if not go_on():
                raise StoppedError

        clock = SetClock(self._clock.now(), self._clock.zone())
        with self._lock:
            self.clear()
            try:
                return hear_beside(hear, go_on, _import, self._place, clock, path)
            except StoppedError:
                self.clear()
                return ImportReport(path, stopped=True)
            except EOFError as error:
                self.clear()
                raise PackageError(
                    "The package could not be read: the process that read it was ended.",
                    "Close other programs to have more memory, and import it again.",
                ) from error

    def clear(self) -> bool:
        """Remove what an import left behind that broke off, and say whether there was anything."""
        return leftovers.clear(self._database, self._place.folders.media, _pause)


def _import(tell: Tell, place: ImportPlace, clock: SetClock, path: Path) -> ImportReport:
    from gradus.services.backups.service import BackupService  # noqa: PLC0415  only here
    from gradus.services.settings import SettingsService  # noqa: PLC0415
    from gradus.store.engine import open_engine  # noqa: PLC0415

    gc.disable()  # the process ends with its work
    folders = place.folders
    database = Database(open_engine(folders.database, network_drive=place.network_drive))
    try:
        study = SettingsService(database, clock).study()
        backups = BackupService(folders, clock)
        service = ImportService(database, clock, study, folders.media, backups.before, _pause)
        return service.import_package(path, lambda done, total: _told(tell, done, total))
    finally:
        database.close()


def _told(tell: Tell, done: int, total: int) -> bool:
    tell((done, total))
    return True


def _pause() -> None:
    time.sleep(_PAUSE_S)
