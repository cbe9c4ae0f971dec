"""The dialog for exporting cards, over its service; made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gradus.clock import Clock
from gradus.errors import GradusError
from gradus.paths import DataFolders
from gradus.ui.design.look import Look
from gradus.ui.main_window import MainWindow
from gradus.ui.tasks import Task

if TYPE_CHECKING:
    from gradus.app.opened import Opened
    from gradus.services.exporting.service import DeckChoice, ExportService
    from gradus.ui.exporting.dialog import ExportDialog


class ExportEntry(QObject):
    """Opens the dialog; `places` returns the folder of every source of decks."""

    def __init__(
        self,
        window: MainWindow,
        look: Look,
        clock: Clock,
        folders: DataFolders,
        opened: Callable[[], Opened],
        places: Callable[[], dict[str, Path]],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._clock = clock
        self._folders = folders
        self._opened = opened
        self._places = places
        self._task: Task[tuple[DeckChoice, ...]] | None = None

    def open(self, query: str = "", deck: Path | str | None = None) -> None:
        """Ask what to export; a search, or a deck by its file or name in Anki, is offered first."""
        if self._task is not None:
            return
        service = self._service()
        task = self._task = Task(lambda _progress: service.decks(), self)
        task.finished.connect(lambda decks: self._show(service, decks, query, deck))
        task.failed.connect(self._refuse)
        task.start()

    def close(self) -> None:
        """Stop what runs beside the window."""
        if self._task is not None:
            self._task.wait()
        for one in self._dialogs():
            one.done(0)

    def _show(
        self,
        service: ExportService,
        decks: tuple[DeckChoice, ...],
        query: str,
        deck: Path | str | None,
    ) -> None:
        from gradus.ui.exporting.dialog import ExportDialog  # noqa: PLC0415  opened seldom

        self._task = None
        dialog = ExportDialog(self._look, service, decks, query, self._window)
        wanted = next((one for one in decks if deck == (one.file or one.title)), None)
        if wanted is not None:
            dialog.choices.choose_deck(wanted.id)
        dialog.pop_up()

    def _refuse(self, error: GradusError) -> None:
        self._task = None
        self._window.show_error(error)

    def _dialogs(self) -> list[ExportDialog]:
        from gradus.ui.exporting.dialog import ExportDialog  # noqa: PLC0415  as above

        return self._window.findChildren(ExportDialog)

    def _service(self) -> ExportService:
        from gradus.services.cards.service import CardsService  # noqa: PLC0415  as above
        from gradus.services.exporting.service import ExportService  # noqa: PLC0415
        from gradus.services.quiz.presenter import Presenter  # noqa: PLC0415

        opened = self._opened()
        study = opened.settings.study
        finder = CardsService(opened.database, self._clock, Presenter({}), study())
        return ExportService(
            opened.database, self._clock, study, finder.find, self._places, self._folders.media
        )
