"""Restoring a backup: looked at first, prepared beside what is there, and itself to be undone."""

from __future__ import annotations

import uuid
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from gradus.clock import Clock
from gradus.domain.backups.manifest import Counts
from gradus.errors import BackupError, DamagedDatabaseError
from gradus.paths import DataFolders, bundled
from gradus.services.backups.service import Backup, BackupService
from gradus.store.backups import copying, listing, marks, staging, switching
from gradus.store.backups.marks import Mark
from gradus.store.backups.staging import Staged
from gradus.store.backups.steps import BackupStoppedError, Progress, Steps
from gradus.store.schema import HEAD, read_only

__all__ = ["Preview", "Restorer", "Restoring", "Undo"]

_CACHES = ("days.json", "finish.json", "review_load.json", "answers.sqlite")


@dataclass(frozen=True, slots=True)
class Preview:
    """What a backup holds, against what is there now; `now` is None where that cannot be read.

    `migrates` says that the backup is of an earlier version and is brought up to date.
    """

    backup: Backup
    now: Counts | None
    migrates: bool


@dataclass(frozen=True, slots=True)
class Restoring:
    """What is ready to take the place of what is there, and what is kept of that.

    `before` is the backup of what was there, None where nothing was; `aside` the folder with what
    could not be read. `missing` names media of which no content is left.
    """

    staged: Staged
    backup: Path
    before: Path | None
    aside: Path | None

    @property
    def missing(self) -> tuple[str, ...]:
        """Names of media that are nowhere any more."""
        return self.staged.missing


@dataclass(frozen=True, slots=True)
class Undo:
    """A restoring that can be taken back: when it was, and the backup made before it."""

    at: datetime
    source: Path
    before: Path


class Restorer:
    """Restores backups into one data folder, of which nobody else may have a window open.

    `prepare` may run beside the window and changes nothing; `carry_out` needs the database closed.
    """

    def __init__(
        self, folders: DataFolders, clock: Clock, backups: BackupService | None = None
    ) -> None:
        self._folders = folders
        self._file = folders.database
        self._clock = clock
        self._backups = backups or BackupService(folders, clock)
        self._migrations = bundled("migrations")

    def preview(self, backup: Path) -> Preview:
        """Return what a backup holds; raises BackupError where it cannot be read or restored."""
        found = listing.read_backup(backup)
        return Preview(found, self.counts(), found.schema != HEAD)

    def counts(self) -> Counts | None:
        """Return how much there is now, None where that cannot be read."""
        if not self._file.exists():
            return None
        with suppress(*copying.UNREADABLE):
            connection = read_only(self._file)
            try:
                return copying.counts(connection)
            finally:
                connection.close()
        return None

    def prepare(
        self, backup: Path, progress: Progress = lambda _done, _total: True
    ) -> Restoring | None:
        """Back up what is there, and get a backup ready to take its place.

        Returns None where `progress` said to stop. Raises BackupError where the backup is damaged
        or of a later version, a GradusError where what is there cannot be kept.
        """
        try:
            return self._prepare(backup, Steps(progress))
        except BackupStoppedError:
            return None

    def _prepare(self, backup: Path, steps: Steps) -> Restoring:
        manifest = listing.manifest_of(listing.read_backup(backup).path)
        before, aside = self._keep(backup, steps.part(0, 0.4))
        now = self._clock.now()
        kept = "" if before is None else str(before.absolute())
        mark = Mark(str(uuid.uuid4()), now.isoformat(), str(backup.absolute()), kept)
        places = self._file, mark, self._migrations
        staged = staging.stage(backup, manifest, *places, steps.part(0.4, 1))
        return Restoring(staged, backup, before, aside)

    def carry_out(self, restoring: Restoring) -> None:
        """Let what was prepared take its place: whole, or not at all with a GradusError."""
        switching.switch(restoring.staged, self._file)
        self._forget_caches()

    def finish(self) -> None:
        """Finish what a crash cut short, or forget it; nobody may have the database open."""
        if switching.finish(self._file):
            self._forget_caches()

    def undo(self) -> Undo | None:
        """Return the restoring that what is there comes from, None where it cannot be undone."""
        mark = marks.mark_of(self._file) if self._file.exists() else None
        if mark is None or not mark.before or not Path(mark.before).is_file():
            return None
        with suppress(ValueError):
            return Undo(datetime.fromisoformat(mark.at), Path(mark.source), Path(mark.before))
        return None

    def _keep(self, backup: Path, steps: Steps) -> tuple[Path | None, Path | None]:
        """Back up what is there, or copy it away as it is where it is damaged."""
        if not self._file.exists() or self._file.stat().st_size == 0:
            return None, None
        try:
            return self._backups.before_in_steps("restore", steps.tell_on, backup), None
        except DamagedDatabaseError:
            folder = self._folders.backups / f"damaged-{self._clock.now():%Y%m%d-%H%M%S}"
            return None, self._set_aside(folder)

    def _set_aside(self, folder: Path) -> Path:
        try:
            return switching.set_aside(self._file, folder)
        except OSError as error:
            raise BackupError(
                f"The damaged database could not be kept in {folder}: {error.strerror or error}.",
                "Free some space on the disk and try again; nothing was changed.",
            ) from error

    def _forget_caches(self) -> None:
        """What was worked out from another database is worth nothing any more."""
        for name in _CACHES:
            for end in switching.BESIDE:
                with suppress(OSError):
                    (self._folders.cache / f"{name}{end}").unlink(missing_ok=True)
