"""Whether a database is sound."""

from __future__ import annotations

from pathlib import Path

from gradus.errors import DataFolderError
from gradus.store.integrity import complaints


def check_database(file: Path) -> None:
    """Look at a database without changing it; a file that is not there is no complaint.

    Raises DataFolderError where SQLite finds it damaged or with broken references.
    """
    if not file.exists():
        return
    found = complaints(file)
    if found:
        raise DataFolderError(
            f"The database {file} is damaged: {found[0]}.",
            "Put a file from the backups folder in its place.",
        )
