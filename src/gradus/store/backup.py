"""Copies of the database, made while it is open and checked before they count."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from gradus.errors import DataFolderError
from gradus.store.database import known_errors

_TIME = "%Y%m%d-%H%M%S"


def back_up(file: Path, folder: Path, reason: str, now: datetime) -> Path:
    """Copy a database into `folder` with SQLite's backup API and return the copy's path.

    Raises DataFolderError where the copy cannot be written or does not read back whole.
    """
    target = folder / f"{now:{_TIME}}-{reason}.sqlite"
    unfinished = target.with_suffix(".part")
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        unfinished.touch(mode=0o600)
        with known_errors():
            _copy(file, unfinished)
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


def _copy(file: Path, target: Path) -> None:
    with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
        (verdict,) = copy.execute("PRAGMA integrity_check").fetchone()
    if verdict != "ok":
        raise DataFolderError(
            "The database is damaged, so it was not backed up.",
            "Put a file from the backups folder in its place.",
        )
