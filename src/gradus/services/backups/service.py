"""Backups: made each day on which something changed, before what may go wrong, and by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, tzinfo
from pathlib import Path
from threading import RLock

from gradus.clock import Clock
from gradus.domain.backups.naming import BY_HAND, DAILY, before
from gradus.domain.backups.thinning import Copy, kept
from gradus.errors import BackupError, GradusError
from gradus.paths import DataFolders
from gradus.services.backups.places import BackupPlaces, Place
from gradus.store.backups import listing, making, media
from gradus.store.backups.listing import Backup
from gradus.store.backups.making import Copied
from gradus.store.backups.personal import holds_anything
from gradus.store.backups.steps import BackupStoppedError, Progress, Steps

__all__ = ["BY_HAND", "DAILY", "Backup", "BackupService"]


def _go_on(_done: int, _total: int) -> bool:
    return True


class BackupService:
    """Makes, lists and checks backups of one data folder.

    It reads the database's file itself and may be used beside a window that has it open. Every
    call but `zone` may take seconds; several threads take turns.
    """

    def __init__(self, folders: DataFolders, clock: Clock) -> None:
        self._file = folders.database
        self._clock = clock
        self._turn = RLock()
        self.places = BackupPlaces(folders)
        self.trouble: BackupError | None = None
        """Why the latest backup is not in the folder that was chosen, if it is not."""

    def zone(self) -> tzinfo:
        """Return the zone in which times are told."""
        return self._clock.zone()

    def daily(self, progress: Progress = _go_on) -> Path | None:
        """Make today's backup and return it, None where there is no need or it was to stop.

        There is need where the database is another than in the newest backup, by the bytes of a
        copy, and the person has done anything at all. Raises BackupError where it cannot be made.
        """
        with self._turn:
            there = listing.by_name(self.places.every())
            today = self._clock.now().astimezone(self.zone()).date()
            # One of a day to come is of a clock that was set back.
            of_today = (one for one in there if one.reason == DAILY and self._day(one) == today)
            if any(self._own(of_today)):
                return None
            latest = next(self._own(there), None)
            newest = "" if latest is None else latest.digest
            return self._make(DAILY, progress, lambda copy: _is_news(copy, newest))

    def before(self, reason: str) -> Path:
        """Make a backup of what is there before something happens, and return its path.

        `reason` says in a word or two what is about to happen, such as "import". Raises
        BackupError where it cannot be made; what was to happen must not happen then.
        """
        return self.before_in_steps(reason, _go_on)

    def before_in_steps(self, reason: str, progress: Progress, spare: Path | None = None) -> Path:
        """Do as `before` does, but never remove the backup `spare`, which is wanted just now.

        Raises BackupStoppedError where `progress` says to stop.
        """
        steps = Steps(progress)
        with self._turn, making.copied(self._file, steps.part(0, 0.25)) as copy:
            return self._keep(copy, before(reason), steps.part(0.25, 1), spare)

    def now(self, progress: Progress) -> Path | None:
        """Make a backup by hand and return it, None where `progress` said to stop.

        Such copies are kept until the person removes them. Raises BackupError as `daily` does.
        """
        with self._turn:
            return self._make(BY_HAND, progress, lambda _copy: True)

    def write_to(self, file: Path, progress: Progress = _go_on) -> Path:
        """Write a backup that needs nothing beside it into a file; raises BackupError."""
        steps = Steps(progress)
        with self._turn, making.copied(self._file, steps.part(0, 0.25)) as copy:
            now = self._clock.now()
            return making.write_alone(copy, file, BY_HAND, now, steps.part(0.25, 1))

    def every(self) -> list[Backup]:
        """Return all backups there are, the newest first."""
        return list(listing.looked_into(listing.by_name(self.places.every())))

    def place(self) -> Place:
        """Return where backups go."""
        return self.places.place()

    def choose(self, folder: Path | None) -> None:
        """Put backups into another folder from now on, None for the one in the data folder."""
        self.places.choose(folder)

    def damaged(self, progress: Progress) -> list[Backup] | None:
        """Read all backups whole and return those that are damaged, None where it was to stop."""
        every, found = self.every(), []
        for number, backup in enumerate(every):
            steps = Steps(progress).part(number / len(every), (number + 1) / len(every))
            try:
                steps.tell(0, 1)
                whole = listing.is_whole(backup.path, self._file, steps)
            except BackupStoppedError:
                return None
            if not whole:
                found.append(backup)
        return found

    def _make(
        self, reason: str, progress: Progress, is_wanted: Callable[[Copied], bool]
    ) -> Path | None:
        steps = Steps(progress)
        try:
            with making.copied(self._file, steps.part(0, 0.25)) as copy:
                if not is_wanted(copy):
                    return None
                return self._keep(copy, reason, steps.part(0.25, 1))
        except BackupStoppedError:
            return None

    def _keep(self, copy: Copied, reason: str, steps: Steps, spare: Path | None = None) -> Path:
        """Write a backup where it belongs, or where it can be written, and thin the others."""
        place, now = self.places.place(), self._clock.now()
        self.trouble = place.trouble
        try:
            made = making.write(copy, place.used, reason, now, steps)
        except BackupError as error:
            if place.used == self.places.default:
                raise
            made = making.write(copy, self.places.default, reason, now, steps)
            self.trouble = self.places.trouble(place.chosen, error.message.rstrip("."))
        self._thin(made.parent, spare)
        return made

    def _thin(self, folder: Path, spare: Path | None) -> None:
        """Remove what time has made superfluous, and the media that nothing needs any more."""
        own = self._own(listing.by_name([folder]))
        copies = {Copy(one.time, one.reason, one.path.name): one for one in own}
        for copy in copies.keys() - kept(copies, self._clock.now(), self.zone()):
            if copies[copy].path != spare:
                _remove(copies[copy].path)
        needed: set[str] = set()
        try:
            for one in folder.glob("*.gradusbackup"):
                needed |= set(listing.manifest_of(one).media.values())
        except (GradusError, OSError):  # what it needs is not known, so all of it stays
            return
        media.collect(folder, needed)

    def _day(self, backup: Backup) -> date:
        return backup.time.astimezone(self.zone()).date()

    def _own(self, backups: Iterable[Backup]) -> Iterator[Backup]:
        """Yield those of this data folder, each looked into when it is asked for."""
        return filter(self._is_own, listing.looked_into(backups))

    def _is_own(self, backup: Backup) -> bool:
        return backup.home in {"", making.home_of(self._file)}


def _is_news(copy: Copied, newest: str) -> bool:
    return copy.digest != newest and holds_anything(copy.copy)


def _remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError:
        return  # it is tried again with the next backup
