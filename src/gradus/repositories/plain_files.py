"""Reading single files of a stranger's folder: no links, no devices, never more than asked for."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path


def is_folder(path: Path) -> bool:
    """Say whether a path is a folder itself, and no link to one."""
    return _is(path, stat.S_ISDIR)


def is_file(path: Path) -> bool:
    """Say whether a path is a regular file itself, and no link to one."""
    return _is(path, stat.S_ISREG)


def read(path: Path, limit: int) -> bytes | None:
    """Return the content of a regular file of at most `limit` bytes, or None.

    None stands for a file that is absent, a link, a device, larger, or not to be read.
    """
    if not is_file(path):
        return None
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError:
        return None
    return data if len(data) <= limit else None


def names(folder: Path) -> list[str]:
    """Return the names in a folder in order, none where it is a link or cannot be read."""
    if not is_folder(folder):
        return []
    try:
        return sorted(entry.name for entry in folder.iterdir())
    except OSError:
        return []


def _is(path: Path, kind: Callable[[int], bool]) -> bool:
    try:
        return kind(path.lstat().st_mode)
    except (OSError, ValueError):
        return False
