"""Deck files in a folder: which there are, what they hold, and whether their pictures exist."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from gradus.domain.decks.blocks import images, visible
from gradus.domain.decks.model import Deck, Note, ParsedDeck, Problem
from gradus.domain.decks.parser import MAX_BYTES, parse_deck
from gradus.domain.decks.rules import is_inside

_NO_DECK = "README.md"


@dataclass(frozen=True, slots=True)
class DeckFile:
    """One file as it was read; `path` is relative to its folder, with forward slashes.

    A file that is too large is cut off just past the limit, which the parser then reports.
    """

    path: str
    data: bytes
    checksum: str


def deck_paths(folder: Path) -> list[Path]:
    """Return the deck files of a folder and its subfolders in a fixed order.

    Hidden files and folders and README.md are no decks.
    """
    found = (path for path in folder.rglob("*.md") if path.is_file() and path.name != _NO_DECK)
    return sorted(path for path in found if not _hidden(path.relative_to(folder)))


def read_deck_file(path: Path, folder: Path) -> DeckFile:
    """Read a deck file; raises OSError where it cannot be read."""
    with path.open("rb") as stream:
        data = stream.read(MAX_BYTES + 1)
    relative = path.relative_to(folder).as_posix()
    return DeckFile(relative, data, hashlib.sha256(data).hexdigest())


def parse_deck_file(file: DeckFile, folder: Path) -> ParsedDeck:
    """Parse a deck file and report the pictures it names that are not there."""
    parsed = parse_deck(file.path, file.data)
    if parsed.deck is None:
        return parsed
    missing = _missing_images(parsed.deck, (folder / file.path).parent)
    return replace(parsed, problems=tuple(sorted((*parsed.problems, *missing))))


def unreadable(path: Path, folder: Path, error: OSError) -> Problem:
    """Put a file that cannot be read into words."""
    reason = error.strerror or "unknown reason"
    relative = path.relative_to(folder).as_posix()
    return Problem(relative, 1, f"The file cannot be read: {reason}.", "Check its permissions.")


def _hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def _missing_images(deck: Deck, folder: Path) -> Iterator[Problem]:
    for note in deck.notes:
        for image in images(visible(note.body)):
            if is_inside(image.source) and not (folder / image.source).is_file():
                yield _missing(deck, note, image.source)


def _missing(deck: Deck, note: Note, source: str) -> Problem:
    message = f"The picture {source!r} does not exist."
    return Problem(
        deck.path, note.line, message, "Correct its path, which is relative to the deck."
    )
