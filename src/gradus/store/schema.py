"""Bringing a database file to this version's schema before anything else touches it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime
from functools import partial
from pathlib import Path

from gradus.errors import DataFolderError, NewerDatabaseError
from gradus.private_files import restrict
from gradus.store.database import Database, Remedy, known_errors
from gradus.store.engine import open_engine
from gradus.store.way_back import own_backups, way_back

HEAD = "0007"
"""The newest migration; comparing it spares importing Alembic, which takes half a second."""

_OURS = {"alembic_version", "card_events"}


def open_database(
    file: Path,
    migrations: Path,
    backups: Path,
    now: datetime,
    *,
    network_drive: bool | None = None,
    restore: Remedy | None = None,
) -> Database:
    """Open the database, made or migrated if need be, after a backup.

    Who cannot tell whether it lies on a network drive keeps what the window chose for it.
    `restore` tells what to do about a damaged file, where there are backups elsewhere as well.
    Raises NewerDatabaseError, before anything is written, for a file of a later Gradus, and
    DataFolderError for one that is no database of Gradus, is damaged or cannot be opened.
    """
    restore = restore or partial(way_back, (backups,), file)
    version = stored_version(file, restore)
    if network_drive is None:
        network_drive = version is not None and _has_no_log(file)
    if version is None:
        _create(file, backups, restore)
    if version != HEAD:
        with known_errors(restore):
            _bring_up_to_date(file, version, migrations, backups, now, network_drive=network_drive)
    restrict(file)  # SQLite gives the files beside it the same mode
    return Database(open_engine(file, network_drive=network_drive), restore)


def stored_version(file: Path, restore: Remedy | None = None) -> str | None:
    """Return the revision written in a database file, None where the file is new or empty."""
    if not file.exists() or file.stat().st_size == 0:
        return None
    with known_errors(restore), closing(read_only(file)) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
        if not tables:
            return None
        if not tables >= _OURS:
            raise DataFolderError(
                f"{file} is a database of another program.",
                "Choose another folder with --data-dir.",
            )
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return None if row is None else str(row[0])


def read_only(file: Path) -> sqlite3.Connection:
    """Return a connection by which nothing can be changed.

    Where a write was cut short, SQLite may take back the half of it that is in the file: until
    then nobody can read it. Only a journal of its own says so, as there is on network drives.
    """
    cut_short = file.with_name(f"{file.name}-journal").exists()
    mode = "rw" if cut_short else "ro"
    connection = sqlite3.connect(f"{file.absolute().as_uri()}?mode={mode}", uri=True)
    connection.execute("PRAGMA query_only = ON")
    return connection


def _has_no_log(file: Path) -> bool:
    """Whether a database was last written without a write-ahead log, which its header says."""
    with file.open("rb") as content:
        return content.read(20)[18:] == b"\x01\x01"


def _create(file: Path, backups: Path, restore: Remedy) -> None:
    if file.exists() and any(own_backups((backups,), file)):
        # Nobody begins anew in a file that was there before: something has emptied it.
        raise DataFolderError(f"The database {file} is empty.", restore())
    try:
        file.touch(mode=0o600)
    except OSError as error:
        raise DataFolderError(
            f"{file} cannot be opened: {error.strerror}.",
            "Make the data folder writable, or choose another with --data-dir.",
        ) from error


def _bring_up_to_date(
    file: Path,
    version: str | None,
    migrations: Path,
    backups: Path,
    now: datetime,
    *,
    network_drive: bool,
) -> None:
    from gradus.store.backups.making import back_up  # noqa: PLC0415  a start seldom needs them
    from gradus.store.migrate import known_revisions, migrate  # noqa: PLC0415  (imports Alembic)

    if version is not None:
        if version not in known_revisions(migrations):
            raise NewerDatabaseError(
                f"{file} was written by a newer version of Gradus and was left as it is.",
                "Install the newest Gradus, or choose another folder with --data-dir.",
            )
        back_up(file, backups, f"before-{HEAD}", now)
    migrate(file, migrations, network_drive=network_drive)
