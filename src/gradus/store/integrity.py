"""SQLite's own checks of a database file."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from gradus.store.database import known_errors
from gradus.store.schema import read_only


def complaints(file: Path) -> list[str]:
    """Return what integrity_check and foreign_key_check find; nothing where all is well."""
    with known_errors(), closing(read_only(file)) as connection:
        verdicts = [row[0] for row in connection.execute("PRAGMA integrity_check")]
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    found = [verdict for verdict in verdicts if verdict != "ok"]
    return found + [f"{table} has a reference to nothing" for table, *_ in broken]
