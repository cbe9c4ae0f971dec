"""Importing packages from Anki: whole or not at all, and twice the same adds nothing."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from gradus.clock import Clock
from gradus.errors import PackageError
from gradus.formats.anki.reading import read_package
from gradus.services.importing import leftovers
from gradus.services.importing.coming_package import ComingPackage
from gradus.services.importing.media import coming_media
from gradus.services.importing.report import ImportReport
from gradus.services.importing.stage import ImportStoppedError, Surroundings
from gradus.services.importing.writing import PackageWriting
from gradus.services.study_settings import StudySettings
from gradus.store.database import Database
from gradus.store.importing.known import known_media

Progress = Callable[[int, int], bool]
"""Called with steps done and steps in all; returns False to stop."""

_HUNDRED = 100
_READ = 10
"""Of a hundred steps those that reading takes; the rest is writing."""


class ImportService:
    """Takes packages into the database; every call may come from any thread.

    `media` is the folder of pictures and sounds. `before` makes a backup, and is told why.
    `give_way` is called between two short transactions.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        settings: StudySettings,
        media: Path,
        before: Callable[[str], object] = lambda _reason: None,
        give_way: Callable[[], None] = lambda: None,
    ) -> None:
        self._around = Surroundings(database, clock, settings, media, give_way)
        self._before = before
        self._lock = threading.Lock()

    def import_package(
        self, path: Path, progress: Progress = lambda _done, _total: True
    ) -> ImportReport:
        """Take over what an .apkg or .colpkg holds, and return what came and what could not.

        Where `progress` says no, nothing has changed and the report says so. Raises PackageError
        for a package that is damaged, hostile, too large or too new, and DataFolderError where
        something cannot be written; then too nothing has changed.
        """
        report = ImportReport(path)
        with self._lock:
            leftovers.clear(self._around.database, self._around.media, self._around.give_way)
            try:
                self._import(path, report, progress)
            except ImportStoppedError:
                return ImportReport(path, stopped=True)
        return report

    def _import(self, path: Path, report: ImportReport, progress: Progress) -> None:
        go_on = _Until(lambda: progress(1, _HUNDRED))
        try:
            package = read_package(path, go_on=go_on)
        except PackageError:
            go_on.check()
            raise
        with self._around.database.read() as connection:
            media = known_media(connection)
        with coming_media(path, package, self._around.media, media, go_on) as coming:
            go_on.check()
            writing = PackageWriting(self._around, ComingPackage(package, coming, report), report)
            if writing.is_anything_new():
                self._before("import")
                writing.write(lambda share: progress(_steps(share), _HUNDRED))
        progress(_HUNDRED, _HUNDRED)


class _Until:
    """Asks whether to go on, and remembers a no."""

    def __init__(self, ask: Callable[[], bool]) -> None:
        self._ask = ask
        self._stopped = False

    def __call__(self) -> bool:
        self._stopped = self._stopped or not self._ask()
        return not self._stopped

    def check(self) -> None:
        """Raise ImportStoppedError where somebody has said no."""
        if not self():
            raise ImportStoppedError


def _steps(share: float) -> int:
    return _READ + round((_HUNDRED - _READ) * share)
