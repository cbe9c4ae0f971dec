"""The Settings page with what it stands on; made when it is first opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from gradus.paths import DataFolders
from gradus.services.settings import SettingsService
from gradus.ui.design.look import Look
from gradus.ui.settings.page import SettingsPage
from gradus.ui.settings.service import RetentionCost


def make_settings(
    look: Look, settings: SettingsService, folders: DataFolders, cost: RetentionCost | None = None
) -> SettingsPage:
    """Return the page; its `close_down` must be called before the database closes."""
    page = SettingsPage(look, settings, folders, cost)
    page.folderRequested.connect(_open_folder)
    return page


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
