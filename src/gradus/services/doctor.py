"""Whether a database is sound."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from gradus.errors import DataFolderError
from gradus.paths import DataFolders
from gradus.store.database import Remedy
from gradus.store.integrity import complaints, was_cut_short
from gradus.store.way_back import way_back

__all__ = ["check_database", "restore_of", "was_cut_short"]


def check_database(file: Path, restore: Remedy | None = None) -> None:
    """Look at a database without changing it; a file that is not there is no complaint.

    Raises DataFolderError where SQLite finds it damaged or with broken references; what `restore`
    tells is to be done, else the newest whole backup beside it is named.
    """
    if not file.exists():
        return
    restore = restore or partial(way_back, (file.parent / "backups",), file)
    found = complaints(file, restore)
    if found:
        raise DataFolderError(f"The database {file} is damaged: {found[0]}.", restore())


def restore_of(folders: DataFolders) -> Remedy:
    """Return what tells how a person's damaged database is replaced, wherever backups are kept."""

    def restore() -> str:
        from gradus.services.backups.places import BackupPlaces  # noqa: PLC0415  seldom asked

        return way_back(BackupPlaces(folders).every(), folders.database)

    return restore
