"""The folder that takes backups, asked for at every start: without a choice nothing is imported."""

from __future__ import annotations

from pathlib import Path

from gradus.paths import DataFolders

CHOICE = "backup_folder"
"""The file among the configuration that holds the folder which was chosen, if one was."""


def folder_in_use(folders: DataFolders) -> Path:
    """Return the folder that takes a backup now: the chosen one if it can be written."""
    if not (folders.config / CHOICE).exists():
        return folders.backups
    from gradus.services.backups.places import BackupPlaces  # noqa: PLC0415  seldom chosen

    return BackupPlaces(folders).place().used
