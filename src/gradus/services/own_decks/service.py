"""Own decks as the window uses them: one call does what one key asks for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from gradus.clock import Clock
from gradus.domain.decks.model import Problem
from gradus.domain.markup.one_line import one_line
from gradus.domain.scheduling.study_day import Moment, study_day
from gradus.domain.settings import ROLLOVER_HOUR
from gradus.errors import DeckFileError
from gradus.services.deck_import.service import DeckImportService, note_paths
from gradus.services.deck_import.view import DeckPreview
from gradus.services.decks.sync import Progress, SyncReport
from gradus.services.editing.checked import check_note
from gradus.services.editing.service import EditingService
from gradus.services.importing.decks import ImportedDecks
from gradus.services.own_decks.folders import OwnFolders
from gradus.services.own_decks.view import OwnDecksView, Reworded, TwoWordings
from gradus.services.settings import SettingsService
from gradus.store.database import Database
from gradus.store.wordings import NotePlace


class OwnDecksService:
    """Every call may come from any thread, and raises GradusError where it cannot be done."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        settings: SettingsService,
        bundled: Path,
        usual: Path,
        back_up: Callable[[str], object] = lambda _reason: None,
    ) -> None:
        """Take in `usual` what is to go into no other folder; `back_up` is told why it is made."""
        self._clock = clock
        self._settings = settings
        self._usual = usual
        self.folders = OwnFolders(database, bundled)
        self._imported = ImportedDecks(database)
        self.editing = EditingService(database, clock, self.folders, self._moment)
        self.imports = DeckImportService(self.folders, note_paths(database), back_up)

    def view(self) -> OwnDecksView:
        """Return everything that the page shows."""
        return OwnDecksView(
            folders=self.folders.folders(),
            reworded=tuple(_reworded(place) for place in self.editing.wordings.all()),
            can_undo=self.editing.can_undo(),
            topics=tuple(self.editing.topics()),
            imported=self._imported.all(),
        )

    def add(self, path: Path) -> None:
        """Take a folder in and read it."""
        self.folders.sync_one(self.folders.add(path))

    def remove(self, folder_id: str) -> None:
        """Let a folder go."""
        self.folders.remove(folder_id)

    def remove_imported(self, name: str) -> None:
        """Let a deck from Anki go, with those below it."""
        self._imported.remove(name)

    def read_again(self, progress: Progress = lambda _done, _total: True) -> SyncReport:
        """Read what has changed in every folder."""
        return self.folders.sync(progress)

    def write_ids(self, folder_id: str) -> int:
        """Write ids into headings that have none, and return how many."""
        return self.editing.write_ids(folder_id)

    def new_deck(self, folder: Path, file_name: str, title: str, topic: str | None) -> Path:
        """Make a deck without notes and return its file."""
        return self.editing.new_deck(folder, file_name, title, topic)

    def look_at(self, file: Path, folder: Path | None) -> DeckPreview:
        """Return what a table or a deck file would bring into a folder, else into the usual one."""
        return self.imports.look(file, folder or self._usual)

    def take_in(self, preview: DeckPreview) -> tuple[Problem, ...]:
        """Bring it in, whole or not at all, and return what is wrong in the folder then."""
        return self.imports.take(preview)

    def undo(self) -> None:
        """Take the latest edit back."""
        self.editing.undo()

    def wordings_of(self, note_id: int) -> TwoWordings:
        """Return both wordings of a bundled note."""
        place = self._worded(note_id)
        folder = (self.folders.places()[place.source] / place.path).parent
        original = self.editing.wordings.original(place)
        return TwoWordings(
            mine=check_note(place.wording or "", folder, place.name),
            new=check_note(original, folder, place.name),
        )

    def keep_mine(self, note_id: int) -> None:
        """Keep the person's wording although the original has changed."""
        place = self._worded(note_id)
        self.editing.wordings.put(place, place.wording)

    def use_original(self, note_id: int) -> None:
        """Go back to the text of the deck."""
        self.editing.wordings.put(self._worded(note_id), None)

    def _worded(self, note_id: int) -> NotePlace:
        found = (place for place in self.editing.wordings.all() if place.id == note_id)
        place = next(found, None)
        if place is None:
            raise DeckFileError(
                "This note has no wording of yours any more.", "There is nothing to decide."
            )
        return place

    def _moment(self) -> Moment:
        now = self._clock.now()
        hour = self._settings.value(ROLLOVER_HOUR)
        return Moment(now, study_day(now, self._clock.zone(), hour))


def _reworded(place: NotePlace) -> Reworded:
    return Reworded(place.id, one_line(place.heading), place.deck, place.outdated)
