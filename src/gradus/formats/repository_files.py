"""Writing a file of a repository: whole or not at all, and never through a link."""

from __future__ import annotations

import hashlib
import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path

from gradus.errors import RepositoryError

LARGEST = 5_000_000
_USUAL_MODE = 0o644
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
    new = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write_hidden(new, data, _mode(path))
        _refuse_changed(folder, name, expected)
        new.replace(path)
    except OSError as error:
        raise _cannot(name, "written", error) from error
    finally:
        with suppress(OSError):
            new.unlink()


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


def _mode(path: Path) -> int:
    try:
        return stat.S_IMODE(path.stat().st_mode)
    except OSError:
        return _USUAL_MODE


def _write_hidden(new: Path, data: bytes, mode: int) -> None:
    """Write beside the old file, so that taking its place is one step."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    handle = os.open(new, flags, mode)
    with os.fdopen(handle, "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
    with suppress(OSError):  # some drives know no modes
        new.chmod(mode)


def _cannot(name: str, what: str, error: OSError) -> RepositoryError:
    reason = error.strerror or "unknown reason"
    return RepositoryError(
        f"{name} cannot be {what}: {reason}.",
        "Check that it is there and that you may write to it. Nothing has changed.",
    )
