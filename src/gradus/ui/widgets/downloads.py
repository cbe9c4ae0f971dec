"""Where a file that was fetched from elsewhere is looked for first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def downloads() -> str:
    """Return the person's folder of downloads, else their home."""
    places = QStandardPaths.StandardLocation
    folder = QStandardPaths.writableLocation(places.DownloadLocation)
    return folder if Path(folder).is_dir() else QStandardPaths.writableLocation(places.HomeLocation)
