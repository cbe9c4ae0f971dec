"""The check-up of a data folder, and its repair."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from gradus.clock import Clock
from gradus.errors import DamagedDatabaseError
from gradus.paths import DataFolders, bundled
from gradus.services.backups.service import BackupService
from gradus.services.checkup import media
from gradus.services.checkup.findings import Finding, Kind, Report
from gradus.services.checkup.log import LogCheck
from gradus.services.doctor import restore_of
from gradus.services.settings import SettingsService
from gradus.store import checking
from gradus.store.backups.files import private_folder
from gradus.store.database import Database
from gradus.store.integrity import damage
from gradus.store.schema import HEAD, open_database, stored_version

Progress = Callable[[int, int], bool]
_EXAMPLES = 5


def _go_on(_done: int, _total: int) -> bool:
    return True


class Checkup:
    """Looks at everything, and mends what can be mended; nobody may have a window open for that."""

    def __init__(self, folders: DataFolders, clock: Clock) -> None:
        self._folders = folders
        self._clock = clock
        self._backups = BackupService(folders, clock)
        self._media = folders.media

    def look(self, progress: Progress = _go_on) -> Report:
        """Look without changing anything; raises GradusError where there is nothing to look at."""
        found = self._damage()
        if found:
            return Report((_finding(Kind.DAMAGE, found),), restore_of(self._folders)())
        if stored_version(self._folders.database) != HEAD:
            return Report((), older=True)
        with self._opened() as database:
            return Report(tuple(self._findings(database, progress)))

    def repair(self, progress: Progress = _go_on) -> Report:
        """Look, mend what can be mended after a backup, and look again.

        A database that is damaged itself is mended only where its indices alone are; the report
        says which backup brings back the rest. Raises BackupError where no backup can be made.
        """
        report = self.look(progress)
        if report.is_sound:
            return report
        if report.remedy:
            return self._mend_indices(report, progress)
        backup = self._backups.before("repair")
        with self._opened() as database:
            mended = tuple(self._mend(database, progress))
            left = tuple(self._findings(database, progress))
        return replace(report, backup=backup, mended=mended, left=left)

    def _damage(self) -> list[str]:
        """Return what SQLite has against the file itself."""
        try:
            return damage(self._folders.database, str)
        except DamagedDatabaseError as error:
            return [error.message]

    @contextmanager
    def _opened(self) -> Iterator[Database]:
        folders, now = self._folders, self._clock.now()
        database = open_database(folders.database, bundled("migrations"), folders.backups, now)
        try:
            yield database
        finally:
            database.close()

    def _findings(self, database: Database, progress: Progress) -> Iterator[Finding]:
        with database.read() as connection:
            broken = checking.dangling(connection)
            unindexed = checking.unindexed(connection)
            named = checking.files(connection)
        if broken:
            yield Finding(Kind.REFERENCE, broken.total(), tuple(sorted(broken)))
        if unindexed:
            yield Finding(Kind.SEARCH, unindexed)
        differing = self._log(database).differing(progress)
        if differing:
            yield _finding(Kind.LOG, [key for key, _ in differing.values()])
        state = media.look(self._media, named)
        kinds = (Kind.MISSING, state.missing), (Kind.CHANGED, state.changed)
        for kind, names in (*kinds, (Kind.ORPHAN, state.orphans)):
            if names:
                yield _finding(kind, names)

    def _mend(self, database: Database, progress: Progress) -> Iterator[str]:
        with database.write() as connection:
            connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
            removed = checking.remove_dangling(connection)
            checking.reindex(connection)
            named = checking.files(connection)
        yield f"Rows that referred to nothing were removed: {removed}. Indices were made anew."
        log = self._log(database)
        differing = log.differing(progress)
        log.mend(differing)
        yield f"Cards were worked out anew from their answers: {len(differing)}."
        yield from self._mend_media(named)

    def _mend_media(self, named: Sequence[checking.StoredFile]) -> Iterator[str]:
        state = media.look(self._media, named)
        aside = (*state.changed, *state.orphans)
        if aside:
            place = media.move_aside(self._media, aside, self._clock.now())
            yield f"Files were moved to {place}: {len(aside)}."
        wanted = (*state.missing, *state.changed)
        if wanted:
            brought = media.bring_back(self._media, named, wanted, self._backups.places.every())
            yield f"Pictures and sounds were brought back from backups: {len(brought)}."

    def _mend_indices(self, report: Report, progress: Progress) -> Report:
        """Make indices anew where the damage is in them alone; the file is copied away first."""
        if not all("index" in one for one in self._damage()):
            return report
        aside = self._set_aside()
        with self._opened() as database, database.write() as connection:
            checking.reindex(connection)
        again = self.look(progress)
        told = f"Indices were made anew; the file as it was is in {aside}."
        return replace(again, found=report.found, left=again.found, mended=(told,), backup=aside)

    def _set_aside(self) -> Path:
        from gradus.store.backups.switching import set_aside  # noqa: PLC0415  seldom wanted

        name = f"damaged-{self._clock.now():%Y%m%d-%H%M%S}"
        return set_aside(self._folders.database, private_folder(self._folders.backups) / name)

    def _log(self, database: Database) -> LogCheck:
        return LogCheck(database, SettingsService(database, self._clock))


def _finding(kind: Kind, names: Sequence[str]) -> Finding:
    return Finding(kind, len(names), tuple(names[:_EXAMPLES]))
