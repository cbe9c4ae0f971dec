"""What can be open in an editor: a note, a bundled note, a new note, a whole file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from gradus.domain.decks.editing.errors import EditError
from gradus.domain.decks.editing.ids import note_with_id
from gradus.domain.decks.editing.one_note import parse_note
from gradus.domain.decks.editing.rewrite import append_note, note_text, replace_note
from gradus.domain.decks.editing.whole_file import file_text, replace_text
from gradus.errors import DeckFileError
from gradus.services.editing.checked import Checked, check_file, check_note, refuse_problems
from gradus.services.editing.files import OwnFiles
from gradus.services.editing.wordings import Wordings
from gradus.store.wordings import NotePlace

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class NoteDraft:
    """A note of an own deck; saving rewrites its lines in the file and nothing else."""

    text: str
    place: str
    path: Path
    name: str
    data: bytes
    files: OwnFiles
    line: int = 1

    @classmethod
    def open(cls, files: OwnFiles, path: Path, name: str) -> NoteDraft:
        """Read a note from its file."""
        data = files.read(path)
        text = _editable(_told(lambda: note_text(data, name)))
        return cls(text, path.name, path, name, data, files)

    def check(self, text: str, _line: int) -> Checked:
        """Read the text as the note it is to become."""
        return check_note(text, self.path.parent, self.name)

    def save(self, text: str) -> None:
        """Write the note into its file; raises DeckFileError where that cannot be done safely."""
        refuse_problems(self.check(text, 1))
        self.files.write(
            self.path, self.data, _told(lambda: replace_note(self.data, self.name, text))
        )


@dataclass(frozen=True, slots=True)
class WordingDraft:
    """A note that ships with Gradus; saving keeps the person's wording beside it."""

    text: str
    place: str
    note: NotePlace
    folder: Path
    wordings: Wordings
    line: int = 1

    @classmethod
    def open(cls, wordings: Wordings, note: NotePlace, folder: Path) -> WordingDraft:
        """Take the person's wording, or the original where there is none."""
        text = note.wording if note.wording is not None else wordings.original(note)
        return cls(text, note.deck, note, (folder / note.path).parent, wordings)

    def check(self, text: str, _line: int) -> Checked:
        """Read the text as the note it is to become."""
        return check_note(text, self.folder, self.note.name)

    def save(self, text: str) -> None:
        """Keep this wording."""
        refuse_problems(self.check(text, 1))
        self.wordings.put(self.note, text)


@dataclass(frozen=True, slots=True)
class NewNoteDraft:
    """A note that is to stand at the end of an own deck; `taken` are the ids it cannot have."""

    text: str
    place: str
    path: Path
    taken: frozenset[str]
    files: OwnFiles
    line: int = 1

    def check(self, text: str, _line: int) -> Checked:
        """Read the text as a note whose id is not written yet."""
        return check_note(text, self.path.parent)

    def save(self, text: str) -> NewNoteDraft:
        """Write the note to the end of the deck, and return what the next one begins with."""
        refuse_problems(self.check(text, 1))
        data = self.files.read(self.path)
        named = note_with_id(text.strip(), self.taken)
        name = _name_of(named)
        if name in self.taken:
            raise DeckFileError(f"The id {name!r} is in use already.", "Choose another id.")
        self.files.write(self.path, data, _told(lambda: append_note(data, named)))
        return replace(self, taken=self.taken | {name})


@dataclass(frozen=True, slots=True)
class FileDraft:
    """A whole deck file; it may be saved with errors, which then are listed."""

    text: str
    place: str
    path: Path
    data: bytes
    files: OwnFiles
    topics: frozenset[str]
    line: int = 1

    @classmethod
    def open(cls, files: OwnFiles, path: Path, topics: frozenset[str], line: int = 1) -> FileDraft:
        """Read a deck file, to be shown at a line; `topics` are the keys of the road."""
        data = files.read(path)
        text = _editable(_told(lambda: file_text(data)))
        return cls(text, path.name, path, data, files, topics, line)

    def check(self, text: str, line: int) -> Checked:
        """Read the whole file, and show the note that the line belongs to."""
        return check_file(text, line, self.path, self.topics)

    def save(self, text: str) -> FileDraft:
        """Write the file and return the draft to go on with."""
        changed = replace_text(self.data, text)
        self.files.write(self.path, self.data, changed)
        return replace(self, text=text, data=changed)


def _editable(text: str) -> str:
    """Return the text; raises DeckFileError for the one sign that a text field cannot keep."""
    if "\u2029" in text:
        raise DeckFileError(
            "The text holds a paragraph separator (U+2029), which would be lost here.",
            "Edit the file in another program.",
        )
    return text


def _name_of(text: str) -> str:
    """Return the id of a note that is in order."""
    note = parse_note(text).note
    assert note is not None
    return note.id


def _told(change: Callable[[], T]) -> T:
    """Turn the domain's refusal into an error that a person is shown."""
    try:
        return change()
    except EditError as error:
        raise DeckFileError(str(error), error.remedy) from error
