"""Changing files of own folders: written whole, read into the database, and put in the log."""

from __future__ import annotations

from pathlib import Path

from gradus.domain.decks.editing.errors import EditError
from gradus.domain.decks.editing.patch import checksum, patch_of, take_back
from gradus.errors import DeckFileError
from gradus.formats.deck_saving import save_deck_file
from gradus.services.editing.log import EditLog, patch_from
from gradus.services.own_decks.folders import OwnFolders
from gradus.store.database import Database


class OwnFiles:
    """The one place that writes into a person's deck files."""

    def __init__(self, database: Database, folders: OwnFolders, log: EditLog) -> None:
        self._database = database
        self._folders = folders
        self._log = log

    def locate(self, path: Path) -> tuple[str, str]:
        """Return the folder id and the relative path of a file in an own folder."""
        for folder in self._folders.folders():
            if path.is_relative_to(folder.path):
                return folder.id, path.relative_to(folder.path).as_posix()
        raise DeckFileError(
            f"{path.name} lies in none of your deck folders any more.",
            "Add its folder again, or edit it in another program.",
        )

    def read(self, path: Path) -> bytes:
        """Return what a file holds; raises DeckFileError where it cannot be read."""
        try:
            return path.read_bytes()
        except OSError as error:
            reason = error.strerror or "unknown reason"
            raise DeckFileError(
                f"{path.name} cannot be read: {reason}.", "Check that it is still there."
            ) from error

    def write(self, path: Path, before: bytes, after: bytes) -> None:
        """Put `after` in the place of `before`, which the file must still hold."""
        if before == after:
            return
        folder, relative = self.locate(path)
        with self._folders.lock:
            save_deck_file(path, after, checksum(before))
            self._log.of_file(f"own:{folder}", relative, patch_of(before, after))
            self._folders.sync_one(folder)

    def undo(self, event: str, payload: dict[str, object]) -> Path:
        """Take an edit back and return the file; raises DeckFileError where it changed since."""
        source, relative = str(payload["source"]), str(payload["path"])
        place = self._folders.places().get(source)
        if place is None:
            raise DeckFileError(
                "The folder of that file was removed.", "Add the folder again and try once more."
            )
        path = place / relative
        after = self.read(path)
        with self._folders.lock:
            try:
                before = take_back(after, patch_from(payload))
            except EditError as error:
                raise DeckFileError(str(error), error.remedy) from error
            save_deck_file(path, before, checksum(after))
            with self._database.write() as connection:
                self._log.take_back(connection, event)
            self._folders.sync_one(source.removeprefix("own:"))
        return path
