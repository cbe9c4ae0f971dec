"""Editing: what to open for a card, a note, a problem or a new note, and taking an edit back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from gradus.clock import Clock
from gradus.domain.anki.model import SOURCE
from gradus.domain.decks.editing.ids import new_id
from gradus.domain.decks.editing.templates import TEMPLATES, deck_template
from gradus.domain.decks.model import NoteType
from gradus.domain.scheduling.study_day import Moment
from gradus.errors import DeckFileError
from gradus.formats.deck_saving import make_deck_file
from gradus.services.decks.ids import plan_ids
from gradus.services.editing.drafts import FileDraft, NewNoteDraft, NoteDraft, WordingDraft
from gradus.services.editing.files import OwnFiles
from gradus.services.editing.log import FILE, MOVE, EditLog
from gradus.services.editing.moving import NoteMoves
from gradus.services.editing.wordings import Wordings
from gradus.services.own_decks.folders import OwnFolders
from gradus.store import road, wordings
from gradus.store.database import Database
from gradus.store.wordings import NotePlace

_IN_ANKI = "Change it in Anki and import it again, or export its deck as deck files and edit those."
_LATER = "Look for the card again in the list of cards."


class EditingService:
    """Opens drafts and does what needs no editor; own folders are read again after each change."""

    def __init__(
        self, database: Database, clock: Clock, folders: OwnFolders, moment: Callable[[], Moment]
    ) -> None:
        self._database = database
        self._folders = folders
        self._log = EditLog(database, moment)
        self._files = OwnFiles(database, folders, self._log)
        self.moves = NoteMoves(database, folders, self._files, self._log)
        self.wordings = Wordings(database, clock, folders.places, self._log)

    def open_card(self, card_id: int) -> NoteDraft | WordingDraft:
        """Open the note that a card belongs to."""
        with self._database.read() as connection:
            note = wordings.of_card(connection, card_id)
        return self._open(note)

    def open_note(self, note_id: int) -> NoteDraft | WordingDraft:
        """Open a note."""
        with self._database.read() as connection:
            note = wordings.of_note(connection, note_id)
        return self._open(note)

    def open_file(self, path: Path, line: int = 1) -> FileDraft:
        """Open a file of an own folder at a line."""
        self._files.locate(path)
        topics = frozenset(key for key, _ in self.topics())
        return FileDraft.open(self._files, path, topics, line)

    def new_note(self, path: Path, kind: NoteType) -> NewNoteDraft:
        """Begin a note of a type that is to stand at the end of a deck file."""
        folder, _ = self._files.locate(path)
        taken = self._folders.names(folder)
        return NewNoteDraft(TEMPLATES[kind], path.name, path, taken, self._files)

    def new_deck(self, folder: Path, file_name: str, title: str, topic: str | None) -> Path:
        """Make a deck file without notes and return it; without a name it is called by its title.

        Raises DeckFileError where there is such a file or the name is none.
        """
        name = file_name.strip() or new_id(title, frozenset())
        if not title.strip():
            raise DeckFileError("The deck has no title.", "Give it a title.")
        if Path(name).name != name or name.startswith("."):
            raise DeckFileError(f"{name} is no name for a file.", "Use letters and hyphens.")
        path = folder / (name if name.endswith(".md") else f"{name}.md")
        folder_id, _ = self._files.locate(path)
        with self._folders.lock:
            make_deck_file(path, deck_template(title.strip(), topic).encode())
            self._folders.sync_one(folder_id)
        return path

    def write_ids(self, folder_id: str) -> int:
        """Write an id into every heading of a folder's decks that has none; return how many.

        What is no deck is left alone. Raises DeckFileError where a file cannot be written.
        """
        folder = next((one for one in self._folders.folders() if one.id == folder_id), None)
        paths = [] if folder is None else [path for path, _ in folder.decks]
        planned = plan_ids(paths, self._folders.names(folder_id))
        for one in planned:
            self._files.write(one.path, one.before, one.named.data)
        return sum(len(one.named.written) for one in planned)

    def topics(self) -> list[tuple[str, str]]:
        """Return key and title of the topics of the road, in its order."""
        with self._database.read() as connection:
            return road.topic_titles(connection)

    def can_undo(self) -> bool:
        """Whether there is an edit that was not taken back."""
        return self._log.latest() is not None

    def undo(self) -> None:
        """Take the latest edit back; raises DeckFileError where its text changed since."""
        latest = self._log.latest()
        if latest is None:
            return
        event, payload = latest
        if payload["what"] == FILE:
            self._files.undo(event, payload)
        elif payload["what"] == MOVE:
            self.moves.take_back(event, payload)
        else:
            self.wordings.undo(event, payload)

    def _open(self, note: NotePlace | None) -> NoteDraft | WordingDraft:
        if note is None:
            raise DeckFileError("This note is not there any more.", _LATER)
        if note.source == SOURCE:
            raise DeckFileError("This note came from Anki, and has no deck file.", _IN_ANKI)
        folder = self._folders.places().get(note.source)
        if folder is None:
            raise DeckFileError(
                "The folder of this note's deck was removed.", "Add the folder again to edit it."
            )
        if note.source == "bundled":
            return WordingDraft.open(self.wordings, note, folder)
        return NoteDraft.open(self._files, folder / note.path, note.name)
