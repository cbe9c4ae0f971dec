"""Deck files in a folder: which there are, what they hold, and whether their pictures exist."""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from gradus.domain.decks.blocks import images, visible
from gradus.domain.decks.model import Deck, Note, ParsedDeck, Problem
from gradus.domain.decks.parser import MAX_BYTES, parse_deck
from gradus.domain.decks.rules import is_inside

ROADMAP_FILE = "roadmap.yaml"
"""The road that lies beside the decks of a folder."""

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

    Hidden files and folders and README.md are no decks. Raises OSError where the folder or one in
    it cannot be read, so that decks out of reach are not taken for decks that are gone.
    """
    found: list[Path] = []
    for place, subfolders, names in os.walk(folder, onerror=_fail):
        subfolders[:] = [name for name in subfolders if not name.startswith(".")]
        found += (Path(place, name) for name in names if _is_deck(name))
    return sorted(path for path in found if path.is_file())


def watched_paths(folder: Path) -> list[str]:
    """Return a folder, the folders in it, and its deck files; of what is out of reach, nothing."""
    found: list[str] = []
    for place, subfolders, names in os.walk(folder):
        subfolders[:] = sorted(name for name in subfolders if not name.startswith("."))
        found.append(place)
        found += (str(Path(place, name)) for name in sorted(names) if _is_deck(name))
    return found


def read_deck_file(path: Path, folder: Path) -> DeckFile:
    """Read a deck file; raises OSError where it cannot be read or its name is no Unicode."""
    with path.open("rb") as stream:
        data = stream.read(MAX_BYTES + 1)
    relative = path.relative_to(folder).as_posix()
    if _readable(relative) != relative:
        raise OSError(errno.EILSEQ, "its name is not UTF-8", str(path))
    return DeckFile(relative, data, hashlib.sha256(data).hexdigest())


def parse_deck_file(file: DeckFile, folder: Path) -> ParsedDeck:
    """Parse a deck file and report the pictures it names that are not there."""
    parsed = parse_deck(file.path, file.data)
    if parsed.deck is None:
        return parsed
    missing = missing_pictures(parsed.deck, (folder / file.path).parent)
    return replace(parsed, problems=tuple(sorted((*parsed.problems, *missing))))


def missing_pictures(deck: Deck, folder: Path) -> Iterator[Problem]:
    """Yield the pictures that a deck names and that are not in its folder."""
    for note in deck.notes:
        for image in images(visible(note.body)):
            if is_inside(image.source) and not os.path.isfile(folder / image.source):  # noqa: PTH113
                yield _missing(deck, note, image.source)


def unreadable(path: Path, folder: Path, error: OSError) -> Problem:
    """Put a file that cannot be read into words."""
    relative = _readable(path.relative_to(folder).as_posix())
    message = f"The file cannot be read: {_reason(error)}."
    return Problem(relative, 1, message, "Check its name and its permissions.")


def unreadable_folder(folder: Path, error: OSError) -> Problem:
    """Put a folder of decks that cannot be read as a whole into words."""
    place = _readable(str(error.filename or folder))
    message = f"The folder cannot be read: {_reason(error)}."
    return Problem(place, 1, message, "Check that it exists and that you may read it.")


def _fail(error: OSError) -> None:
    raise error


def _is_deck(name: str) -> bool:
    return name.endswith(".md") and not name.startswith(".") and name != _NO_DECK


def _reason(error: OSError) -> str:
    return error.strerror or "unknown reason"


def _readable(path: str) -> str:
    """Replace the bytes of a file name that are no Unicode."""
    return path.encode("utf-8", "replace").decode()


def _missing(deck: Deck, note: Note, source: str) -> Problem:
    message = f"The picture {source!r} does not exist."
    return Problem(
        deck.path, note.line, message, "Correct its path, which is relative to the deck."
    )
