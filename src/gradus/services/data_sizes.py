"""How much room a person's files take."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from gradus.paths import DataFolders


def data_sizes(folders: DataFolders) -> dict[Path, int]:
    """Return the bytes of the database with its journal, of all backups, and of the log."""
    database = folders.database
    return {
        folders.data: sum(map(_size, database.parent.glob(f"{database.name}*"))),
        folders.backups: sum(map(_size, folders.backups.rglob("*"))),
        folders.logs: sum(map(_size, folders.logs.glob("*"))),
    }


def _size(file: Path) -> int:
    with suppress(OSError):  # gone meanwhile
        return file.stat().st_size
    return 0
