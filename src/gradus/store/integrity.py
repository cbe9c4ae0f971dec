"""SQLite's own checks of a database file."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from gradus.store.database import Remedy, known_errors
from gradus.store.schema import read_only


def damage(file: Path, restore: Remedy | None = None) -> list[str]:
    """Return what integrity_check finds in a database; nothing where all is well.

    Raises DataFolderError, with the remedy that `restore` tells, where it cannot be read at all.
    """
    with known_errors(restore), closing(read_only(file)) as connection:
        verdicts = [str(row[0]) for row in connection.execute("PRAGMA integrity_check")]
    return [verdict for verdict in verdicts if verdict != "ok"]


def complaints(file: Path, restore: Remedy | None = None) -> list[str]:
    """Return what `damage` does, and what foreign_key_check finds."""
    found = damage(file, restore)
    with known_errors(restore), closing(read_only(file)) as connection:
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    return found + [f"{table} has a reference to nothing" for table, *_ in broken]


def was_cut_short(file: Path) -> bool:
    """Whether whoever wrote a database last did not close it, or still has it open."""
    beside = (file.with_name(f"{file.name}{ending}") for ending in ("-wal", "-journal"))
    return any(one.exists() and one.stat().st_size > 0 for one in beside)
