"""What a start needs of a person's own decks; the rest is made when it is first wanted."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gradus.clock import Clock
from gradus.domain.anki.model import SOURCE
from gradus.paths import DataFolders
from gradus.ui.design.look import Look
from gradus.ui.main_window import MainWindow

if TYPE_CHECKING:
    from gradus.app.opened import Opened
    from gradus.app.own_decks import OwnDecks
    from gradus.domain.decks.model import Problem
    from gradus.services.cards.moving import NoteMoves
    from gradus.services.decks.sync import Progress, SyncReport
    from gradus.services.own_decks.service import OwnDecksService
    from gradus.ui.editor.draft import Face


class OwnEntry(QObject):
    """Knows where decks lie, reads own ones at a start, and opens their page and the editor.

    `shipped` is the folder of the bundled decks, `folders` are the person's. `changed`
    says that cards may look different or be others now; `edited` comes after it when a text was
    saved in an editor. `importRequested` says that packages from Anki are to be chosen,
    `exportRequested` carries a deck's path or name, or None.
    """

    changed = Signal()
    edited = Signal()
    importRequested = Signal()
    exportRequested = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        look: Look,
        clock: Clock,
        opened: Callable[[], Opened],
        make_face: Callable[[QWidget], Face],
        shipped: Path,
        folders: DataFolders,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._clock = clock
        self._opened = opened
        self._make_face = make_face
        self._shipped = shipped
        self._folders = folders
        self._places: dict[str, Path] = {}
        self._bundled_problems: tuple[Problem, ...] = ()
        self._making = threading.Lock()
        self._service: OwnDecksService | None = None
        self._parts: OwnDecks | None = None

    @property
    def parts(self) -> OwnDecks:
        """The page, the editor and the watch over files, made on first use."""
        if self._parts is None:
            from gradus.app.own_decks import OwnDecks  # noqa: PLC0415  a start shows none of it

            self._parts = OwnDecks(self._window, self._look, self._made(), self._make_face)
            self._parts.changed.connect(self._tell)
            self._parts.edited.connect(self.edited)
            self._parts.importRequested.connect(self.importRequested)
            self._parts.exportRequested.connect(self.exportRequested)
        return self._parts

    def places(self) -> dict[str, Path]:
        """Return the folder of every source of decks, in a mapping that follows what changes."""
        from gradus.services.own_decks.places import deck_places  # noqa: PLC0415  stands on the database

        self._places.update(deck_places(self._opened().database, self._shipped))
        self._places[SOURCE] = self._folders.media
        return self._places

    def read(self, progress: Progress, report: SyncReport) -> None:
        """Read own folders, where there are any, after the bundled decks; may run on a thread."""
        self._bundled_problems = tuple(report.problems)
        if self._has_own():
            report.add(self._made().read_again(progress))

    def watch(self) -> None:
        """Watch own folders where there are any."""
        if self._has_own():
            self.parts.watch()

    def problems(self) -> tuple[Problem, ...]:
        """Return what is wrong in all deck files, bundled ones first."""
        return (*self._bundled_problems, *self._made().folders.problems())

    def undecided(self) -> int:
        """Return how many reworded notes have an original that has changed."""
        from gradus.services.own_decks.places import undecided_wordings  # noqa: PLC0415  as above

        return undecided_wordings(self._opened().database)

    def open_page(self) -> None:
        """Show own folders."""
        self._window.when_released(lambda: self._window.show_beside(self.parts.page))

    def begin_note(self) -> None:
        """Show own folders, and over them a new note in the first deck, where there is one."""
        self.open_page()
        self._window.when_released(self._begin_note)

    def refresh(self) -> None:
        """Look again at what there is, where the page is shown."""
        if self._parts is not None and self._parts.page.isVisible():
            self._parts.page.refresh()

    def open_problem(self, problem: Problem) -> None:
        """Open the file of a problem at its line."""
        self._window.when_released(lambda: self.parts.open_problem(problem))

    def edit_card(self, card_id: int) -> None:
        """Open the note of a card in the editor."""
        self.parts.edit_card(card_id)

    def edit_note(self, note_id: int) -> None:
        """Open a note in the editor."""
        self.parts.edit_note(note_id)

    def moves(self) -> NoteMoves:
        """Return what moves notes between own decks; may be asked for on a thread."""
        return self._made().editing.moves

    def close(self) -> None:
        """Stop what runs beside the window."""
        if self._parts is not None:
            self._parts.close()

    def _has_own(self) -> bool:
        return any(source.startswith("own:") for source in self.places())

    def _begin_note(self) -> None:
        self.parts.begin_note()

    def _made(self) -> OwnDecksService:
        """Return the service, which the reading of decks and the window share."""
        from gradus.services.own_decks.service import OwnDecksService  # noqa: PLC0415  reads decks

        with self._making:
            if self._service is None:
                opened = self._opened()

                def back_up(reason: str) -> object:
                    return opened.backup.before(reason)  # what makes backups is imported here

                places = self._shipped, self._folders.own_decks
                self._service = OwnDecksService(
                    opened.database, self._clock, opened.settings, *places, back_up
                )
            return self._service

    def _tell(self) -> None:
        self.places()
        self.changed.emit()
