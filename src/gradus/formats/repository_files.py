"""Writing a file of a repository: whole or not at all, and never through a link."""

from __future__ import annotations

import hashlib
from pathlib import Path

from gradus.errors import RepositoryError
from gradus.formats.in_place import put_in_place

LARGEST = 5_000_000
_AGAIN = "Look at the difference again; nothing was written."


def read_file(folder: Path, name: str) -> bytes | None:
    """Return the content of a file below a folder, None where there is none.

    Raises RepositoryError where a link stands in its way, it is no file, or over 5 MB.
    """
    path = _plain(folder, name)
    try:
        if path.stat().st_size > LARGEST:
            raise RepositoryError(f"{name} is larger than 5 MB.", "Make it smaller first.")
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _cannot(name, "read", error) from error


def save_file(folder: Path, name: str, data: bytes, expected: bytes | None) -> None:
    """Put a content where `expected` still stands, or None for no file yet.

    A reader sees the old content or the new; permissions stay. Raises RepositoryError where the
    file has changed since, a link stands in its way, or it cannot be written.
    """
    path = _plain(folder, name)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        put_in_place(path, data, lambda: _refuse_changed(folder, name, expected))
    except OSError as error:
        raise _cannot(name, "written", error) from error


def remove_file(folder: Path, name: str, expected: bytes) -> None:
    """Take a file away that still holds `expected`; raises RepositoryError as `save_file` does."""
    path = _plain(folder, name)
    _refuse_changed(folder, name, expected)
    try:
        path.unlink()
    except OSError as error:
        raise _cannot(name, "removed", error) from error


def checksum(data: bytes) -> str:
    """Return the SHA-256 of a content in hex."""
    return hashlib.sha256(data).hexdigest()


def _plain(folder: Path, name: str) -> Path:
    """Return the path; raises RepositoryError where a part of it is a link or leads out."""
    path = folder
    for part in Path(name).parts:
        path = path / part
        if part == ".." or path.is_symlink():
            raise RepositoryError(
                f"{name} is a link or lies behind one, which Gradus does not follow.",
                "Replace the link with a file, or choose the repository it leads to.",
            )
    if path.exists() and not path.is_file():
        raise RepositoryError(f"{name} is no file.", "Move it away first.")
    return path


def _refuse_changed(folder: Path, name: str, expected: bytes | None) -> None:
    if read_file(folder, name) != expected:
        raise RepositoryError(f"{name} was changed by another program since it was read.", _AGAIN)


def _cannot(name: str, what: str, error: OSError) -> RepositoryError:
    reason = error.strerror or "unknown reason"
    return RepositoryError(
        f"{name} cannot be {what}: {reason}.",
        "Check that it is there and that you may write to it. Nothing has changed.",
    )
