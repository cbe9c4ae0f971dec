"""What to tell GitHub of a repository: read beside the window, then shown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from gradus.services.portfolio.telling import Told
from gradus.ui.design.look import Look
from gradus.ui.latest import Latest
from gradus.ui.portfolio.repositories.telling_dialog import TellingDialog
from gradus.ui.portfolio.service import Repositories


class Telling(Latest):
    """Tells of the repository that was asked for last."""

    def __init__(self, look: Look, service: Repositories, page: QWidget) -> None:
        super().__init__(parent=page)
        self._look, self._service, self._page = look, service, page
        self.found.connect(self._show)

    def tell_of(self, folder: str) -> None:
        """Show what to tell of the repository in a folder, once that is read; "" is none."""
        if folder:
            self.ask(lambda _on: self._service.tell(Path(folder)), at_once=True)

    def _show(self, told: Told) -> None:
        TellingDialog(self._look, told, self._page.window()).pop_up()
