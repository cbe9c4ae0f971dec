"""Exporting: what there is to export, and writing it whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from gradus.clock import Clock
from gradus.domain.anki.model import SOURCE
from gradus.errors import ExportError
from gradus.formats.in_place import file_in_place
from gradus.services.exporting.deck_files import DeckFileExport
from gradus.services.exporting.notes import ExportStoppedError, Progress
from gradus.services.exporting.package import PackageExport
from gradus.services.exporting.report import ExportReport
from gradus.services.exporting.scope import Format, Scope, decks_named
from gradus.services.exporting.sheet import write_sheet
from gradus.services.study_settings import StudySettings
from gradus.store import exporting
from gradus.store.database import Database
from gradus.store.exporting import StoredDeck


@dataclass(frozen=True, slots=True)
class DeckChoice:
    """A deck that can be exported; `file` is where it lies, None for one that came from Anki."""

    id: int
    title: str
    file: Path | None = None


class ExportService:
    """Every call may come from any thread.

    `find` returns the ids of the cards that a search finds, `places` the folder of every source of
    decks, `settings` what scheduling goes by now; `media` is the folder of what came from Anki.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        settings: Callable[[], StudySettings],
        find: Callable[[str], Sequence[int]],
        places: Callable[[], Mapping[str, Path]],
        media: Path,
    ) -> None:
        self._database = database
        self._settings = settings
        self._find = find
        self._places = places
        self._package = PackageExport(database, clock, places, media)
        self._deck_files = DeckFileExport(database, places, media)

    def decks(self) -> tuple[DeckChoice, ...]:
        """Return the decks that have notes, along the road and then by path."""
        with self._database.read() as connection:
            found = exporting.decks_in_use(connection)
        places = self._places()
        return tuple(_choice(one, places) for one in found)

    def named(self, names: Iterable[str]) -> tuple[int, ...]:
        """Return the decks of those names; raises ExportError for one that there is not."""
        with self._database.read() as connection:
            return decks_named(names, exporting.decks_in_use(connection))

    def count(self, scope: Scope) -> int:
        """Return how many notes are meant; a search that is not understood raises SearchError."""
        return len(self._notes(scope))

    def export(
        self,
        file: Path,
        scope: Scope,
        form: Format,
        progress: Progress = lambda _done, _total: True,
    ) -> ExportReport | None:
        """Write what is meant into a file, which takes the place of one that is there.

        Several decks as Markdown become a folder, which must not be there yet. Returns None where
        `progress` said to stop; then nothing has changed. Raises ExportError where there is nothing
        to write or the file cannot be written.
        """
        ids = self._notes(scope)
        if not ids:
            raise ExportError("There are no cards to export.", "Choose other decks or words.")
        report = ExportReport(file, form)
        try:
            self._write(file, ids, report, progress)
        except ExportStoppedError:
            return None
        except OSError as error:
            raise ExportError(
                f"{file} was not written: {error.strerror or error}.",
                "Choose another folder or name, or free some space.",
            ) from error
        return report

    def _write(
        self, file: Path, ids: Sequence[int], report: ExportReport, progress: Progress
    ) -> None:
        if report.format is Format.MARKDOWN:
            self._deck_files.write(file, ids, report, progress)
            return
        with file_in_place(file) as new:
            if report.format is Format.CSV:
                write_sheet(self._database, new, ids, report, progress)
            else:
                self._package.write(new, ids, self._settings(), report, progress)

    def _notes(self, scope: Scope) -> list[int]:
        found = None if scope.query is None else self._find(scope.query)
        with self._database.read() as connection:
            everything = exporting.note_ids(connection)
            if found is not None:
                everything = exporting.note_ids_of_cards(connection, found)
            if not scope.decks:
                return everything
            among = frozenset(exporting.note_ids_of_decks(connection, scope.decks))
        return [one for one in everything if one in among]


def _choice(stored: StoredDeck, places: Mapping[str, Path]) -> DeckChoice:
    """Name a deck as it is known: one from Anki by its whole name there."""
    if stored.source == SOURCE:
        return DeckChoice(stored.id, stored.deck.path)
    folder = places.get(stored.source)
    file = None if folder is None else folder / stored.deck.path
    return DeckChoice(stored.id, stored.deck.title, file)
