"""Writing a deck file: whole or not at all, and never over what somebody else wrote."""

from __future__ import annotations

from pathlib import Path

from gradus.domain.decks.editing.patch import checksum
from gradus.errors import DeckFileError
from gradus.formats.in_place import put_in_place

_KEEP = "Copy your text, close the editor and open it again."


def save_deck_file(path: Path, data: bytes, expected: str) -> None:
    """Put other content into a file that still has the checksum it was read with.

    A reader sees the old content or the new. Raises DeckFileError where the file has changed since,
    is gone or cannot be written; it is then as it was.
    """
    real = path.resolve()
    try:
        _check(real, expected)
        put_in_place(real, data, lambda: _check(real, expected))
    except OSError as error:
        raise _cannot(path, error) from error


def make_deck_file(path: Path, data: bytes) -> None:
    """Write a file that must not be there yet; raises DeckFileError where it is or cannot be."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(exist_ok=False)
        _fill(path, data)
    except FileExistsError as error:
        message = f"There is a file {path.name} already."
        raise DeckFileError(message, "Choose another name for the file.") from error
    except OSError as error:
        raise _cannot(path, error) from error


def _fill(path: Path, data: bytes) -> None:
    """Write what belongs into a file that was just made, or take that away again."""
    try:
        put_in_place(path, data)
    except OSError:
        path.unlink(missing_ok=True)
        raise


def _check(path: Path, expected: str) -> None:
    if checksum(path.read_bytes()) != expected:
        raise DeckFileError(
            f"{path.name} was changed by another program since you opened it, "
            "so your text was not saved.",
            _KEEP,
        )


def _cannot(path: Path, error: OSError) -> DeckFileError:
    reason = error.strerror or "unknown reason"
    return DeckFileError(
        f"{path.name} cannot be written: {reason}.",
        "Check that it is there and that you may write to it. Nothing has changed.",
    )
