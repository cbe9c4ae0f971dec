"""Files that the app keeps for itself: only their owner may read them, whatever the umask says."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import IO

_MODE = 0o600


def write_private(file: Path, content: str | bytes) -> None:
    """Write a file that its owner alone may read; text is UTF-8. Raises OSError."""
    data = content.encode() if isinstance(content, str) else content
    with open_private(file) as stream:
        stream.write(data)


def replace_private(file: Path, content: str | bytes) -> None:
    """Write such a file beside the old one, and then put it in its place. Raises OSError.

    A crash of the program leaves the old content or the new.
    """
    fresh = file.with_suffix(".new")
    write_private(fresh, content)
    fresh.replace(file)


def open_private(file: Path) -> IO[bytes]:
    """Open a file, which is empty then, for writing what its owner alone may read."""
    stream = os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | _BINARY, _MODE), "wb")
    restrict(file)  # before there is anything to read
    stream.truncate()
    return stream


def private(file: Path) -> Path:
    """Make a file that is missing, and take from others what they may do with one that is there.

    For files that libraries write, before they do: those keep a mode. Returns the file; what cannot
    be done is left for the library to meet.
    """
    with suppress(OSError):
        os.close(os.open(file, os.O_WRONLY | os.O_CREAT, _MODE))
        restrict(file)
    return file


_BINARY = getattr(os, "O_BINARY", 0)


def restrict(file: Path) -> None:
    """Take from all but its owner what they may do with a file."""
    with suppress(OSError):  # some drives know no modes
        mode = file.stat().st_mode
        if mode & 0o077:
            file.chmod(mode & 0o700)
