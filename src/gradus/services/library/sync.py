"""Bringing the catalogue that ships with Gradus into the database, when it has changed."""

from __future__ import annotations

import hashlib
from pathlib import Path

from gradus.domain.decks.model import Problem
from gradus.errors import LibraryError
from gradus.store import catalogue_mark
from gradus.store.database import Database

_FORM = b"1"
"""Changed whenever entries are stored in another way, so that every catalogue is read again."""


def sync_catalogue(database: Database, path: Path) -> tuple[bool, list[Problem]]:
    """Store the catalogue if it is another than the last; say whether it was, and what is wrong.

    A catalogue with any problem is not taken. One without changes is not even read as YAML.
    """
    try:
        sha256 = hashlib.sha256(_FORM + path.read_bytes()).hexdigest()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return False, [_problem(path, f"The file cannot be read: {reason}.")]
    with database.read() as connection:
        if catalogue_mark.checksum(connection) == sha256:
            return False, []
    return _read(database, path, sha256)


def _read(database: Database, path: Path, sha256: str) -> tuple[bool, list[Problem]]:
    # Only a change needs what an entry is.
    from gradus.services.library.files import read_file  # noqa: PLC0415
    from gradus.store import library  # noqa: PLC0415

    try:
        given, problems = read_file(path, own=False)
    except LibraryError as error:
        return False, [_problem(path, error.message)]
    if problems:
        return False, list(problems)
    with database.write() as connection:
        library.store_catalogue(connection, given, sha256)
    return True, []


def _problem(path: Path, message: str) -> Problem:
    return Problem(path.name, 1, message, "Install Gradus again.")
