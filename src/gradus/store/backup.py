"""Copies of the database, made while it is open and checked before they count."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from gradus.errors import DataFolderError
from gradus.store.database import known_errors

_TIME = "%Y%m%d-%H%M%S"
_PAGES = 1024
"""As many pages are copied between two looks at whether to go on."""
_NAME = re.compile(r"([0-9]{8}-[0-9]{6})-(.+)\.sqlite")
Progress = Callable[[int, int], bool]
"""Is told how many pages are copied, and of how many; returns whether to go on."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy: when (UTC) and why it was made, where it lies, and its size in bytes."""

    time: datetime
    reason: str
    path: Path
    size: int


class BackupStoppedError(Exception):
    """Whoever asked for a copy wants it no longer."""


def back_up(
    file: Path, folder: Path, reason: str, now: datetime, progress: Progress | None = None
) -> Path:
    """Copy a database into `folder` with SQLite's backup API and return the copy's path.

    Raises DataFolderError where the copy cannot be written or does not read back whole, and
    BackupStoppedError where `progress` returns that it is not to go on; no copy is left then.
    """
    target = folder / f"{now:{_TIME}}-{reason}.sqlite"
    unfinished = target.with_suffix(".part")
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        unfinished.touch(mode=0o600)
        with known_errors():
            _copy(file, unfinished, progress)
        unfinished.replace(target)
    except OSError as error:
        raise DataFolderError(
            f"The backup {target} could not be written.", "Make that folder writable and try again."
        ) from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
    return target


def backups(folder: Path, reason: str) -> dict[datetime, Path]:
    """Return the backups made for one reason by the time (UTC) at which they were made."""
    found: dict[datetime, Path] = {}
    for path in folder.glob(f"*-{reason}.sqlite"):
        with suppress(ValueError):
            text = path.name.removesuffix(f"-{reason}.sqlite")
            found[datetime.strptime(text, _TIME).replace(tzinfo=UTC)] = path
    return found


def all_backups(folder: Path) -> list[Backup]:
    """Return all backups in a folder, the newest first; other files are none."""
    found = [_backup(path) for path in folder.glob("*.sqlite")]
    kept = [one for one in found if one is not None]
    return sorted(kept, key=lambda one: (one.time, one.reason), reverse=True)


def is_whole(backup: Path) -> bool:
    """Whether a backup reads back whole; nothing is written beside it."""
    address = f"{backup.absolute().as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(address, uri=True)) as connection:
            return _verdict(connection) == "ok"
    except sqlite3.Error:
        return False


def _backup(path: Path) -> Backup | None:
    named = _NAME.fullmatch(path.name)
    if named is None:
        return None
    with suppress(ValueError, OSError):
        time = datetime.strptime(named[1], _TIME).replace(tzinfo=UTC)
        return Backup(time, named[2], path, path.stat().st_size)
    return None


def _copy(file: Path, target: Path, progress: Progress | None) -> None:
    def tell(_status: int, remaining: int, total: int) -> None:
        if progress is not None and not progress(total - remaining, total):
            raise BackupStoppedError

    with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy, pages=-1 if progress is None else _PAGES, progress=tell)
        verdict = _verdict(copy)
    if verdict != "ok":
        raise DataFolderError(
            "The database is damaged, so it was not backed up.",
            "Put a file from the backups folder in its place.",
        )


def _verdict(connection: sqlite3.Connection) -> str:
    (verdict,) = connection.execute("PRAGMA integrity_check").fetchone()
    return str(verdict)
