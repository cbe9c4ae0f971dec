"""The Settings page with what it stands on; made when it is first opened."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from gradus.clock import Clock
from gradus.paths import DataFolders
from gradus.services.backups.restoring import Restorer
from gradus.services.backups.service import BackupService
from gradus.services.forecast.retention_cost import retention_costs
from gradus.services.forecast.service import ForecastService
from gradus.services.past.history import History
from gradus.services.settings import SettingsService
from gradus.store.database import Database
from gradus.ui.design.look import Look
from gradus.ui.reminders.sentences import no_tray
from gradus.ui.reminders.tray import Tray
from gradus.ui.settings.page import SettingsPage
from gradus.ui.settings.parts import Parts
from gradus.ui.settings.sentences import plan_note
from gradus.ui.settings.texts import Section
from gradus.ui.tasks import Progress


def make_settings(
    look: Look,
    database: Database,
    clock: Clock,
    settings: SettingsService,
    folders: DataFolders,
    history: History,
    parts: Parts,
) -> SettingsPage:
    """Return the page; its `close_down` must be called before the database closes."""
    forecast = ForecastService(database, clock, settings, history)

    def cost(shares: Sequence[float], progress: Progress) -> dict[float, float]:
        costs = retention_costs(forecast.outlook(), shares, progress)
        return {one.retention: one.minutes for one in costs}

    page = SettingsPage(look, settings, folders, cost, parts)
    page.folderRequested.connect(_open_folder)
    return page


def settings_parts(
    look: Look, folders: DataFolders, backups: BackupService, restorer: Restorer
) -> Parts:
    """Return what makes the parts of the page."""
    notes = {Section.CALENDAR: plan_note()}
    if not Tray.is_there():
        notes[Section.REMINDERS] = no_tray()
    return Parts(look, folders, notes, backups, restorer)


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
