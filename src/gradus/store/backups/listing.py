"""The backups that a folder holds, and what each says of itself."""

from __future__ import annotations

import sqlite3
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from gradus.domain.backups.manifest import Counts, Manifest
from gradus.domain.backups.naming import OLD_SUFFIX, SUFFIX, parsed
from gradus.errors import BackupError, GradusError
from gradus.store.backups import copying, making, media, packing
from gradus.store.backups.files import working_folder
from gradus.store.backups.steps import Steps
from gradus.store.database import known_errors


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup: when (UTC) and why it was made, where it lies, and its size in bytes.

    `counts` and `schema` are what it says of itself, None and empty where it cannot be read.
    """

    time: datetime
    reason: str
    path: Path
    size: int
    counts: Counts | None = None
    schema: str = ""
    home: str = ""
    digest: str = ""


def by_name(folders: Iterable[Path]) -> list[Backup]:
    """Return all backups in some folders, the newest first, as their names and sizes tell.

    Other files are none. What a backup says of itself names all its media: reading that may take a
    tenth of a second.
    """
    ends = (SUFFIX, OLD_SUFFIX)
    paths = (path for folder in folders for end in ends for path in folder.glob(f"*{end}"))
    kept = [one for one in map(_named, paths) if one is not None]
    return sorted(kept, key=lambda one: (one.time, one.reason), reverse=True)


def looked_into(backups: Iterable[Backup]) -> Iterator[Backup]:
    """Yield backups with what each says of itself, read when it is asked for.

    One that is damaged comes as it is, one that is gone by now not at all.
    """
    for one in backups:
        try:
            yield _filled(one, manifest_of(one.path))
        except GradusError:
            yield one
        except OSError:
            continue


def read_backup(path: Path) -> Backup:
    """Return the backup in a file of any name; raises BackupError where there is none."""
    try:
        named, there = parsed(path.name), path.stat()
        manifest = manifest_of(path)
    except OSError as error:
        reason = error.strerror or error
        raise BackupError(f"{path} cannot be read: {reason}.", "Choose another file.") from error
    if not manifest.schema:
        raise BackupError(f"{path} is no backup of Gradus.", "Choose another file.")
    time, reason = named or (manifest.time, manifest.reason)
    return _filled(Backup(time, reason, path, there.st_size), manifest)


def manifest_of(path: Path) -> Manifest:
    """Return what a backup says of itself, or what can be seen of a bare database.

    Raises BackupError where it is neither.
    """
    if zipfile.is_zipfile(path):
        return packing.read_manifest(path)
    made = parsed(path.name)
    time, reason = made or (datetime.fromtimestamp(path.stat().st_mtime, UTC), "")
    with _no_database(path), copying.looked_at(path) as connection:
        return Manifest(
            schema=copying.schema(connection),
            app="",
            time=time,
            reason=reason,
            counts=copying.counts(connection),
            digest="0" * 64,
            media=copying.media(connection),
        )


def is_whole(backup: Path, file: Path, steps: Steps | None = None) -> bool:
    """Whether a backup reads back whole, with its media; `file` is the database it is of."""
    steps = steps or Steps()
    try:
        if not zipfile.is_zipfile(backup):
            with known_errors(), copying.looked_at(backup) as connection:
                return copying.complaint(connection, steps) is None
        manifest = packing.read_manifest(backup)
        with working_folder(making.working_place(file)) as folder:
            making.verify(backup, manifest, folder, steps.part(0, 0.8))
            return _has_media(backup, manifest, folder, steps.part(0.8, 1))
    except (GradusError, OSError):
        return False


def _has_media(backup: Path, manifest: Manifest, folder: Path, steps: Steps) -> bool:
    for number, checksum in enumerate(sorted(set(manifest.media.values()))):
        place = media.content(checksum, backup.parent)
        if not place.is_file():
            place = folder / checksum
            if not packing.unpack_media(backup, checksum, place):
                return False
        if copying.digest(place) != checksum:
            return False
        steps.tell(number, len(manifest.media))
    return True


def _named(path: Path) -> Backup | None:
    made = parsed(path.name)
    if made is None:
        return None
    with suppress(OSError):
        return Backup(*made, path, path.stat().st_size)
    return None


def _filled(backup: Backup, manifest: Manifest) -> Backup:
    return Backup(
        backup.time,
        backup.reason,
        backup.path,
        backup.size,
        manifest.counts,
        manifest.schema,
        manifest.home,
        manifest.digest,
    )


@contextmanager
def _no_database(path: Path) -> Iterator[None]:
    """Say of a file that it is no database, or a damaged one."""
    try:
        yield
    except sqlite3.Error as error:
        raise BackupError(f"The backup {path} is damaged.", "Choose another backup.") from error
