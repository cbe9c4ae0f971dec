"""Where backups are put: a folder of the person's choice, else the one in the data folder.

The choice stands in a file of its own: it belongs to this computer, must not change with what is
restored, and must be known where the database cannot be opened.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from gradus.errors import BackupError
from gradus.paths import DataFolders
from gradus.private_files import write_private
from gradus.services.backups.used import CHOICE
from gradus.store.backups.files import written_whole


@dataclass(frozen=True, slots=True)
class Place:
    """The folder that is used, the one that was chosen, and what is wrong with that, if it is."""

    used: Path
    chosen: Path
    trouble: BackupError | None = None


class BackupPlaces:
    """Keeps the choice in the folder of configuration."""

    def __init__(self, folders: DataFolders) -> None:
        self.default = folders.backups
        self._file = folders.config / CHOICE

    @property
    def chosen(self) -> Path:
        """The folder that was chosen, whether or not it can be used."""
        try:
            text = self._file.read_text(encoding="utf-8").strip()
        except (OSError, ValueError):
            return self.default
        return Path(text) if Path(text).is_absolute() else self.default

    def place(self) -> Place:
        """Return which folder takes a backup now."""
        chosen = self.chosen
        if chosen == self.default:
            return Place(chosen, chosen)
        reason = _why_not(chosen)
        if reason is None:
            return Place(chosen, chosen)
        return Place(self.default, chosen, self.trouble(chosen, reason))

    def trouble(self, chosen: Path, reason: str) -> BackupError:
        """Return what is said where the chosen folder takes no backups."""
        return BackupError(
            f"Backups cannot be written to {chosen}: {reason}. They go to {self.default} instead.",
            "Connect its drive or make it writable, or choose another in Settings > Backups.",
        )

    def every(self) -> list[Path]:
        """Return all folders in which backups may lie, the one in use first."""
        used = self.place().used
        return [used, *(one for one in {self.default, self.chosen} if one != used)]

    def choose(self, folder: Path | None) -> None:
        """Use a folder from now on, None for the one in the data folder.

        Raises BackupError where the folder cannot be written, or the choice cannot be kept.
        """
        reason = None if folder is None else _why_not(folder)
        if reason is not None:
            raise BackupError(
                f"Backups cannot be written to {folder}: {reason}.", "Choose another folder."
            )
        try:
            if folder is None:
                self._file.unlink(missing_ok=True)
                return
            with written_whole(self._file) as unfinished:
                write_private(unfinished, str(folder.absolute()))
        except OSError as error:
            raise BackupError(
                f"The choice cannot be kept in {self._file}: {error.strerror or error}.",
                "Make its folder writable and try again.",
            ) from error


def _why_not(folder: Path) -> str | None:
    """Return why nothing can be written into a folder, None where it can."""
    if not folder.is_dir():
        return "it is not there"
    try:
        with tempfile.TemporaryFile(dir=folder, prefix=".gradus-"):
            return None
    except OSError as error:
        return (error.strerror or str(error)).lower()
