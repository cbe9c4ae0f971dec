"""Moving notes from one deck file to another of the same own folder, and taking that back.

The target is written first: a crash in between leaves a note in both files, which is told when
they are read, and never in none.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import Any

from gradus.domain.decks.editing.errors import EditError
from gradus.domain.decks.editing.moving import moved
from gradus.domain.decks.editing.patch import Patch, patch_of, take_back
from gradus.domain.decks.parser import parse_deck
from gradus.errors import DeckFileError
from gradus.formats.deck_folder import missing_pictures
from gradus.services.cards.moving import Destinations
from gradus.services.editing.files import OwnFiles
from gradus.services.editing.log import EditLog, Move, move_from
from gradus.services.editing.many_files import Change, write_in_turn
from gradus.services.own_decks.folders import OwnFolder, OwnFolders
from gradus.store.database import Database
from gradus.store.note_places import NoteOfCards, notes_of_cards


class NoteMoves:
    """Every call may come from any thread, and raises DeckFileError where it cannot be done."""

    def __init__(
        self, database: Database, folders: OwnFolders, files: OwnFiles, log: EditLog
    ) -> None:
        self._database = database
        self._folders = folders
        self._files = files
        self._log = log

    def destinations(self, card_ids: Sequence[int]) -> Destinations:
        """Return the decks that the notes of some cards can move to."""
        folder, notes, left = self._movable(card_ids)
        paths = {folder.path / note.path for note in notes}
        decks = [deck for deck in folder.decks if paths != {deck[0]}]
        if not decks:
            message = f"There is no other deck in {folder.path}."
            raise DeckFileError(message, "Make one in your own decks (O on Today), then move them.")
        count = sum(note.cards for note in notes)
        return Destinations(folder.path, count, left, tuple(decks))

    def move(self, card_ids: Sequence[int], deck: Path) -> tuple[int, int]:
        """Move the notes of cards to the end of a deck; return how many cards moved and stayed.

        Their ids stay, and with them all that is known of their cards.
        """
        with self._folders.lock:
            folder, notes, left = self._movable(card_ids)
            target = deck.relative_to(folder.path).as_posix()
            going = [note for note in notes if note.path != target]
            names = {path: [one.name for one in ones] for path, ones in _by_path(going)}
            left += sum(note.chosen for note in notes if note.path == target)
            count = sum(note.cards for note in going)
            changes = self._changes(folder.path, target, names)
            write_in_turn(changes)
            self._log.of_move(Move(folder.source, target, names, count, _patches(folder, changes)))
            self._folders.sync_one(folder.id)
        return count, left

    def take_back(self, event: str, payload: Mapping[str, Any]) -> int:
        """Take a move back and return how many cards it was about."""
        move = move_from(payload)
        with self._folders.lock:
            place = self._place(move.source)
            changes = [
                self._taken_back(place / path, patch) for path, patch in reversed(move.files)
            ]
            write_in_turn(changes)
            with self._database.write() as connection:
                self._log.take_back(connection, event)
            self._folders.sync_one(move.source.removeprefix("own:"))
        return move.cards

    def do_again(self, event: str, payload: Mapping[str, Any]) -> int:
        """Do a move again that was taken back; return how many cards it was about."""
        move = move_from(payload)
        with self._folders.lock:
            place = self._place(move.source)
            changes = self._changes(place, move.target, move.names)
            patches = [(one.path, patch_of(one.before, one.after)) for one in changes]
            if patches != [(place / path, patch) for path, patch in move.files]:
                raise _changed()
            write_in_turn(changes)
            with self._database.write() as connection:
                self._log.do_again(connection, event)
            self._folders.sync_one(move.source.removeprefix("own:"))
        return move.cards

    def _movable(self, card_ids: Sequence[int]) -> tuple[OwnFolder, list[NoteOfCards], int]:
        """Return the folder, its notes among those of the cards, and how many cards are not."""
        with self._database.read() as connection:
            found = notes_of_cards(connection, card_ids)
        folders = {folder.source: folder for folder in self._folders.folders()}
        own = [note for note in found if note.source in folders]
        sources = {note.source for note in own}
        if not found:
            raise DeckFileError("These cards are not there any more.", "Search for others.")
        if not own:
            raise DeckFileError(
                "Cards that came with Gradus stay in their decks.",
                "Select cards of your own decks to move them.",
            )
        if len(sources) > 1:
            raise DeckFileError(
                "The selected cards lie in more than one of your folders.",
                "Select cards of one folder: what you have learned belongs to note and folder.",
            )
        left = sum(note.chosen for note in found) - sum(note.chosen for note in own)
        return folders[sources.pop()], own, left

    def _changes(self, place: Path, target: str, names: dict[str, list[str]]) -> list[Change]:
        """Return what each file is to hold, the target first; nothing is written yet."""
        there = before = self._files.read(place / target)
        sources: list[Change] = []
        for path, wanted in names.items():
            data = self._files.read(place / path)
            try:
                rest, there = moved(data, there, wanted)
            except EditError as error:
                raise DeckFileError(str(error), error.remedy) from error
            sources.append(Change(place / path, data, rest))
        _check(place / target, there, [one for wanted in names.values() for one in wanted])
        return [Change(place / target, before, there), *sources]

    def _taken_back(self, path: Path, patch: Patch) -> Change:
        data = self._files.read(path)
        try:
            return Change(path, data, take_back(data, patch))
        except EditError as error:
            raise _changed() from error

    def _place(self, source: str) -> Path:
        place = self._folders.places().get(source)
        if place is None:
            raise DeckFileError(
                "The folder of those notes was removed.", "Add the folder again and try once more."
            )
        return place


def _check(path: Path, data: bytes, names: Sequence[str]) -> None:
    """Refuse a deck in which those notes could not be learned, or would lack their pictures."""
    deck = parse_deck(path.name, data).deck
    notes = {} if deck is None else {note.id: note for note in deck.notes}
    for name in names:
        if deck is None or name not in notes:
            message = f"The note {name!r} would not be in order in {path.name}; nothing was moved."
            raise DeckFileError(message, "Mend the deck and the note first.")
    coming = tuple(notes[name] for name in names)
    assert deck is not None
    for problem in missing_pictures(replace(deck, notes=coming), path.parent):
        raise DeckFileError(
            f"{problem.message.removesuffix('.')} beside {path.name}, so nothing was moved.",
            "Copy the picture there first, or choose a deck in the same folder.",
        )


def _changed() -> DeckFileError:
    return DeckFileError(
        "A file of that move has changed since, so nothing was moved.",
        "Select the cards and move them anew.",
    )


def _by_path(notes: Iterable[NoteOfCards]) -> Iterable[tuple[str, Iterable[NoteOfCards]]]:
    return groupby(notes, lambda note: note.path)


def _patches(folder: OwnFolder, changes: Iterable[Change]) -> tuple[tuple[str, Patch], ...]:
    return tuple(
        (one.path.relative_to(folder.path).as_posix(), patch_of(one.before, one.after))
        for one in changes
    )
