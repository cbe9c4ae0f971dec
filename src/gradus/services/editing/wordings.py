"""A person's own wording of bundled notes: kept, compared with a new original, taken away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from gradus.clock import Clock
from gradus.domain.decks.editing.errors import EditError
from gradus.domain.decks.editing.one_note import parse_note
from gradus.domain.decks.editing.rewrite import note_text
from gradus.domain.decks.model import Note
from gradus.errors import DeckFileError
from gradus.services.editing.log import EditLog
from gradus.store import wordings
from gradus.store.database import Connection, Database
from gradus.store.deck_writing import store_wording
from gradus.store.wordings import NotePlace

_INSTALL = "Install Gradus again."


class Wordings:
    """Changes what is shown of bundled notes; the decks that ship with Gradus stay as they are."""

    def __init__(
        self, database: Database, clock: Clock, places: Callable[[], dict[str, Path]], log: EditLog
    ) -> None:
        self._database = database
        self._clock = clock
        self._places = places
        self._log = log

    def all(self) -> list[NotePlace]:
        """Return every note that is worded anew."""
        with self._database.read() as connection:
            return wordings.all_of_them(connection)

    def original(self, place: NotePlace) -> str:
        """Return the text that the deck file holds now."""
        path = self._places()[place.source] / place.path
        try:
            return note_text(path.read_bytes(), place.name)
        except (OSError, EditError) as error:
            message = f"The original of this note cannot be read from {path.name}."
            raise DeckFileError(message, _INSTALL) from error

    def put(self, place: NotePlace, text: str | None) -> None:
        """Keep a wording made from the present original; None goes back to the original.

        A text that says the same as the original is none of the person's own.
        """
        original = self.original(place)
        wanted = None if text is not None and text.rstrip() == original.rstrip() else text
        if wanted == place.wording and not place.outdated:
            return
        note = parse_note(original if wanted is None else wanted, place.name).note
        if note is None:
            raise DeckFileError("This text is no note.", "Mend what is listed below it.")
        with self._database.write() as connection:
            self._log.of_wording(connection, place.source, place.name, place.wording, wanted)
            self._store(connection, place, wanted, note)

    def undo(self, event: str, payload: dict[str, object]) -> None:
        """Go back to the wording before an edit; raises DeckFileError where it changed since."""
        source, name = str(payload["source"]), str(payload["note"])
        with self._database.read() as connection:
            place = wordings.of_name(connection, source, name)
        if place is None or place.wording != payload["after"]:
            raise DeckFileError(
                "The note has changed since that edit, so it was not taken back.",
                "Open the note and change it by hand.",
            )
        before = payload["before"]
        text = None if before is None else str(before)
        note = parse_note(self.original(place) if text is None else text, name).note
        if note is None:
            raise DeckFileError("The text before that edit is no note.", "Word the note by hand.")
        with self._database.write() as connection:
            self._log.take_back(connection, event)
            self._store(connection, place, text, note)

    def _store(
        self, connection: Connection, place: NotePlace, text: str | None, note: Note
    ) -> None:
        now = self._clock.now()
        if text is None:
            wordings.remove(connection, place.id)
        else:
            wordings.put(connection, place.id, text, place.text_hash, now)
        store_wording(connection, place.source, note, now)
