"""Making a backup: copied while the database is open, packed, and read back before it counts."""

from __future__ import annotations

import hashlib
import platform
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from gradus import __version__
from gradus.domain.backups.manifest import Counts, Manifest
from gradus.domain.backups.naming import file_name
from gradus.errors import BackupError, DamagedDatabaseError
from gradus.store.backups import copying, media, packing
from gradus.store.backups.files import (
    PART,
    forget_abandoned,
    move_whole,
    private_folder,
    working_folder,
)
from gradus.store.backups.steps import Steps
from gradus.store.database import known_errors

_DAMAGED = "The database is damaged, so it was not backed up."
_AGAIN = "Check the disk, or choose another folder in Settings > Backups."
_LOOK = "Run gradus doctor: it says which backup is the newest whole one."


@dataclass(frozen=True, slots=True)
class Copied:
    """A copy of a database that is to become a backup; `file` is where the database itself lies."""

    file: Path
    copy: Path
    digest: str
    schema: str
    counts: Counts
    media: dict[str, str]


def media_folder(file: Path) -> Path:
    """Return where the media lie that a database names."""
    return file.parent / media.FOLDER


def working_place(file: Path) -> Path:
    """Return where intermediate files of a database's backups are put."""
    return file.parent / "working"


def home_of(file: Path) -> str:
    """Return what tells one data folder from others that keep their backups in one place."""
    name = f"{platform.node()}\n{file.parent.resolve()}"
    return hashlib.sha256(name.encode("utf-8", "surrogateescape")).hexdigest()[:16]


def back_up(
    file: Path, folder: Path, reason: str, now: datetime, steps: Steps | None = None
) -> Path:
    """Copy a database with its media into a folder of backups and return the backup's path.

    Raises BackupError where it cannot be written or does not read back whole, and
    BackupStoppedError where it is not to go on; nothing is left then.
    """
    steps = steps or Steps()
    with copied(file, steps.part(0, 0.25)) as copy:
        return write(copy, folder, reason, now, steps.part(0.25, 1))


@contextmanager
def copied(file: Path, steps: Steps) -> Iterator[Copied]:
    """Give a copy of a database, which is gone afterwards."""
    with _told(file.parent), working_folder(working_place(file)) as folder:
        copy = folder / packing.DATABASE
        with known_errors():
            copying.copy_database(file, copy, steps.part(0, 0.7))
            digest = copying.digest(copy, steps.part(0.7, 1))
            with copying.looked_at(copy) as connection:
                found = copying.schema(connection), copying.counts(connection)
                named = copying.media(connection)
        yield Copied(file, copy, digest, *found, named)


def write(copy: Copied, folder: Path, reason: str, now: datetime, steps: Steps) -> Path:
    """Make a backup of a copy in a folder of backups, its media kept beside it; see `back_up`."""
    with _told(folder):
        private_folder(folder)
        forget_abandoned(folder, f"*{PART}")
        there = media_folder(copy.file)
        kept, missing = media.keep(copy.media, there, folder, steps.part(0, 0.1))
        manifest = replace(_manifest(copy, reason, now), media=kept, missing=missing)
        target = _free(folder, reason, now)
        _write(copy, target, manifest, {}, steps.part(0.1, 1))
        return target


def write_alone(copy: Copied, target: Path, reason: str, now: datetime, steps: Steps) -> Path:
    """Make a backup that holds its media itself, in a file of that name; see `back_up`."""
    with _told(target.parent):
        folder = media_folder(copy.file)
        inside = {
            checksum: folder / name
            for name, checksum in copy.media.items()
            if (folder / name).is_file() and copying.digest(folder / name) == checksum
        }
        kept = {name: one for name, one in copy.media.items() if one in inside}
        missing = tuple(sorted(set(copy.media) - set(kept)))
        manifest = replace(_manifest(copy, reason, now), media=kept, missing=missing)
        _write(copy, target, manifest, inside, steps)
        return target


def verify(backup: Path, manifest: Manifest, folder: Path, steps: Steps) -> None:
    """Unpack a backup into a folder and look at it; raises BackupError where it is not whole."""
    same, wrong = _read_back(backup, manifest, folder, steps)
    if wrong is not None or not same:
        raise BackupError(f"The backup {backup} is damaged.", "Choose another backup.")


def _read_back(
    backup: Path, manifest: Manifest, folder: Path, steps: Steps
) -> tuple[bool, str | None]:
    """Return whether what is unpacked is what was packed, and what is wrong with that database."""
    unpacked = folder / "unpacked.sqlite"
    packing.unpack_database(backup, unpacked, steps.part(0, 0.4))
    same = copying.digest(unpacked, steps.part(0.4, 0.5)) == manifest.digest
    with known_errors(), copying.looked_at(unpacked) as connection:
        wrong = copying.complaint(connection, steps.part(0.5, 1))
        same = same and (wrong is not None or copying.counts(connection) == manifest.counts)
    unpacked.unlink()
    steps.tell(1, 1)
    return same, wrong


def _write(
    copy: Copied, target: Path, manifest: Manifest, inside: dict[str, Path], steps: Steps
) -> None:
    finished = copy.copy.with_name("packed")
    packing.pack(finished, copy.copy, manifest, inside.items(), steps.part(0, 0.5))
    same, wrong = _read_back(finished, manifest, copy.copy.parent, steps.part(0.5, 1))
    if not same:
        raise BackupError(f"The backup {target} did not read back whole.", _AGAIN)
    if wrong is not None:
        raise DamagedDatabaseError(_DAMAGED, _LOOK)
    move_whole(finished, target)


def _manifest(copy: Copied, reason: str, now: datetime) -> Manifest:
    home = home_of(copy.file)
    return Manifest(copy.schema, __version__, now, reason, copy.counts, copy.digest, home)


def _free(folder: Path, reason: str, now: datetime) -> Path:
    """Return a name that no backup has; two may be made within one second."""
    while (target := folder / file_name(now, reason)).exists():
        now += timedelta(seconds=1)
    return target


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    """Say what the system has against a backup."""
    try:
        yield
    except OSError as error:
        raise BackupError(
            f"The backup in {folder} could not be written: {error.strerror or error}.",
            "Make that folder writable, free some space, or choose another in Settings > Backups.",
        ) from error
