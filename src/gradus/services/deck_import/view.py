"""What a file would bring in, before it does, and what it brought."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from gradus.domain.decks.model import Problem


@dataclass(frozen=True, slots=True)
class NewFile:
    """A file of a deck folder as it is to be; `before` is what it holds now, None where it is new.

    `path` is relative to the folder.
    """

    path: str
    data: bytes
    before: bytes | None = None


@dataclass(frozen=True, slots=True)
class DeckPreview:
    """What a file would bring into a folder of decks.

    `notes` and `cards` are new, `known` are notes that are there already, `repeated` rows whose
    front stood in an earlier row. With any problem nothing can be taken.
    """

    file: Path
    folder: Path
    files: tuple[NewFile, ...] = ()
    notes: int = 0
    cards: int = 0
    known: int = 0
    repeated: int = 0
    problems: tuple[Problem, ...] = ()

    @property
    def can_be_taken(self) -> bool:
        """Whether there is anything to take and nothing wrong."""
        return not self.problems and self.notes > 0

    def as_data(self) -> dict[str, object]:
        """Return it as JSON values."""
        return {
            "file": str(self.file),
            "folder": str(self.folder),
            "files": [one.path for one in self.files],
            "notes": self.notes,
            "cards": self.cards,
            "known": self.known,
            "repeated": self.repeated,
            "problems": [str(one) for one in self.problems],
        }
