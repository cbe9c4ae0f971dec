"""Closing Gradus, letting a backup take the place of what there is, and opening it again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from gradus.app.running import Gradus
from gradus.clock import Clock
from gradus.errors import GradusError
from gradus.paths import DataFolders
from gradus.ui.navigation import Place

Say = Callable[[Gradus], None]
"""Says in the window that opens again what came of it."""


def carry_out(gradus: Gradus, folders: DataFolders, clock: Clock) -> Say:
    """Restore what a Gradus that is closed by now has prepared; return what is to be said.

    Whatever happens, what there was or what was restored is there whole.
    """
    from gradus.services.backups.restoring import Restorer  # noqa: PLC0415  a start has none

    restoring = gradus.restoring
    assert restoring is not None
    try:
        Restorer(folders, clock).carry_out(restoring)
    except GradusError as error:
        return _saying_error(error)
    return _saying_done(len(restoring.missing))


def _saying_error(error: GradusError) -> Say:
    def show(page: QWidget) -> None:
        from gradus.ui.settings.page import SettingsPage  # noqa: PLC0415

        if isinstance(page, SettingsPage):
            page.banner.show_error(error)

    return lambda gradus: gradus.window.open_place(Place.SETTINGS, show)


def _saying_done(missing: int) -> Say:
    def show(page: QWidget) -> None:
        from gradus.ui.settings.backup_sentences import restored  # noqa: PLC0415
        from gradus.ui.settings.page import SettingsPage  # noqa: PLC0415

        if isinstance(page, SettingsPage):
            page.show_restored(restored(missing))

    return lambda gradus: gradus.window.open_place(Place.SETTINGS, show)
