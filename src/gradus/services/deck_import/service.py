"""Importing decks from CSV and Markdown into a folder of the person's own."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from gradus.domain.decks.editing.patch import checksum
from gradus.domain.decks.model import Problem
from gradus.errors import DeckFileError, GradusError
from gradus.formats.deck_saving import make_deck_file, save_deck_file
from gradus.services.deck_import.looking import MARKDOWN, SHEETS, look_at_deck, look_at_sheet
from gradus.services.deck_import.view import DeckPreview, NewFile
from gradus.services.own_decks.folders import OwnFolder, OwnFolders
from gradus.store import decks
from gradus.store.database import Database

_NOBODY: dict[str, str] = {}


class DeckImportService:
    """Every call may come from any thread.

    `back_up` makes a backup before anything changes; it is told why.
    """

    def __init__(
        self,
        folders: OwnFolders,
        taken: Callable[[str], dict[str, str]],
        back_up: Callable[[str], object],
    ) -> None:
        """Take what tells which deck of a source holds each id (`note_paths`)."""
        self._folders = folders
        self._taken = taken
        self._back_up = back_up

    def look(self, file: Path, folder: Path) -> DeckPreview:
        """Return what a file would bring into a folder of decks, which need not be there yet.

        Raises DeckFileError for a file that is neither CSV nor Markdown or cannot be read.
        """
        ending = file.suffix.lower()
        own = self._own(folder)
        if ending == MARKDOWN:
            return look_at_deck(file, folder, _NOBODY if own is None else self._taken(own.source))
        if ending in SHEETS:
            known = frozenset[str]() if own is None else self._folders.names(own.id)
            return look_at_sheet(file, folder, known)
        raise DeckFileError(
            f"{file.name} is neither CSV nor Markdown.", "Choose a file that ends in .csv or .md."
        )

    def take(self, preview: DeckPreview) -> tuple[Problem, ...]:
        """Write what a preview says, and read it into the database; all of it or nothing.

        Returns what is wrong in the folder as it is then read, such as a topic that is not on the
        road. The folder becomes one of the person's own if it is not. Raises DeckFileError where
        there is a problem, or a file has changed since or cannot be written.
        """
        if preview.problems:
            (first, *_) = preview.problems
            raise DeckFileError(f"Nothing was taken from {preview.file.name}.", str(first))
        if not preview.files:
            return ()
        self._back_up("import")
        with self._folders.lock:
            own = self._own(preview.folder)
            folder_id = self._folders.add(preview.folder) if own is None else own.id
            _write_all(preview)
            return tuple(self._folders.sync_one(folder_id).problems)

    def _own(self, folder: Path) -> OwnFolder | None:
        place = folder.expanduser().absolute()
        return next((one for one in self._folders.folders() if one.path == place), None)


def note_paths(database: Database) -> Callable[[str], dict[str, str]]:
    """Return what tells which deck of a source holds each id."""

    def taken(source: str) -> dict[str, str]:
        with database.read() as connection:
            return decks.note_paths(connection, source)

    return taken


def _write_all(preview: DeckPreview) -> None:
    done: list[NewFile] = []
    try:
        for one in preview.files:
            _write(preview.folder, one)
            done.append(one)
    except GradusError:
        for one in done:
            _take_back(preview.folder, one)
        raise


def _write(folder: Path, file: NewFile) -> None:
    if file.before is None:
        make_deck_file(folder / file.path, file.data)
    else:
        save_deck_file(folder / file.path, file.data, checksum(file.before))


def _take_back(folder: Path, file: NewFile) -> None:
    with suppress(GradusError, OSError):
        if file.before is None:
            (folder / file.path).unlink()
        else:
            save_deck_file(folder / file.path, file.before, checksum(file.data))
