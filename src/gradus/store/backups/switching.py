"""Putting what was staged in the place of what is there: the old or the new, never a mixture.

The database changes in one transaction of SQLite's own: its backup API writes the staged pages
into the one that is there, whose journal or write-ahead log brings back the old if anything stops
it. So no file has to be moved under a program that has it open, and no old log can be applied to a
new database. Media follow; a start after a crash finishes them, because the database says by its
mark whether it is the new one.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from gradus.errors import BackupError
from gradus.store.backups import media
from gradus.store.backups.copying import pour
from gradus.store.backups.files import copy_private, flush_folder, private_folder, written_whole
from gradus.store.backups.making import media_folder
from gradus.store.backups.marks import mark_of
from gradus.store.backups.staging import Staged, forget, staged_before, staging_folder
from gradus.store.backups.steps import Steps
from gradus.store.database import known_errors

BESIDE = ("", "-wal", "-shm", "-journal")
_BROKEN = {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT}


def switch(staged: Staged, file: Path) -> None:
    """Let a staged database take the place of another, which nobody of this program has open.

    Raises a GradusError where it cannot, and all is as it was then.
    """
    try:
        try:
            with known_errors():
                _switch(staged.database, file)
        except BaseException:
            if not _is_done(staged, file):
                forget(file)
            raise
        _place_media(staged, file)
        forget(file)
    except OSError as error:
        raise BackupError(
            f"The backup could not be restored: {error.strerror or error}.",
            "Free some space, make the data folder writable, and start Gradus again.",
        ) from error


def finish(file: Path) -> bool:
    """Finish a restoring that was cut short, or forget one that was not begun; say if finished."""
    if not staging_folder(file).exists():
        return False
    staged = staged_before(file)
    done = staged is not None and _is_done(staged, file)
    if staged is not None and done:
        with suppress(OSError):  # the next start tries again
            _place_media(staged, file)
            forget(file)
    else:
        forget(file)
    return done


def set_aside(file: Path, folder: Path) -> Path:
    """Keep copies of a database that cannot be read and of what lies beside it; return where."""
    private_folder(folder)
    for end in BESIDE:
        one = file.with_name(file.name + end)
        if one.is_file():
            copy_private(one, folder / one.name)
    return folder


def _switch(database: Path, file: Path) -> None:
    if not file.exists() or file.stat().st_size == 0:
        _replace(database, file)
        return
    try:
        _pour(database, file)
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF not in _BROKEN:
            raise
        _replace(database, file)  # nothing whole is there that could be lost


def _pour(database: Path, file: Path) -> None:
    with (
        closing(sqlite3.connect(database)) as source,
        closing(sqlite3.connect(file, timeout=0, isolation_level=None)) as target,
    ):
        target.execute("PRAGMA synchronous = FULL")
        pour(source, target, Steps())
        target.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _replace(database: Path, file: Path) -> None:
    for end in BESIDE[1:]:  # they must not be applied to what comes
        file.with_name(file.name + end).unlink(missing_ok=True)
    flush_folder(file.parent)
    with written_whole(file) as unfinished:
        copy_private(database, unfinished)


def _place_media(staged: Staged, file: Path) -> None:
    folder = media_folder(file)
    for name, checksum in staged.media.items():
        private_folder(folder)
        with written_whole(folder / name) as unfinished:
            copy_private(media.content(checksum, staged.folder), unfinished)


def _is_done(staged: Staged, file: Path) -> bool:
    mark = mark_of(file)
    return mark is not None and mark.id == staged.mark.id
