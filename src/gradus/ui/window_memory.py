"""Where the window was; the only thing that lives in QSettings."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QByteArray, QSettings

from gradus.private_files import private

_KEY = "window/geometry"


class WindowMemory(Protocol):
    """Remembers a window's geometry from one start to the next."""

    def load(self) -> QByteArray | None:
        """Return what was saved last, if anything was."""
        ...

    def save(self, geometry: QByteArray) -> None:
        """Remember a geometry."""
        ...


class SettingsMemory:
    """Keeps the geometry in an INI file."""

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(private(file)), QSettings.Format.IniFormat)

    def load(self) -> QByteArray | None:
        """Return what was saved last, if anything was."""
        value = self._settings.value(_KEY)
        return value if isinstance(value, QByteArray) else None

    def save(self, geometry: QByteArray) -> None:
        """Remember a geometry."""
        self._settings.setValue(_KEY, geometry)
        self._settings.sync()
