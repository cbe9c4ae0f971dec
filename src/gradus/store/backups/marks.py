"""What a restored database says of its restoring, so that it can be taken back."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path

from gradus.store.schema import read_only

_NAME = "restored"


@dataclass(frozen=True, slots=True)
class Mark:
    """One restoring: its name, when it was (ISO 8601), from which file, and what was before.

    `before` is the path of the backup made before it, empty where there was nothing to back up.
    """

    id: str
    at: str
    source: str
    before: str


def set_mark(connection: sqlite3.Connection, mark: Mark) -> None:
    """Write it into a database that is about to be restored."""
    value = json.dumps({"value": asdict(mark)})
    connection.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (_NAME, value))


def mark_of(file: Path) -> Mark | None:
    """Return what a database says, None where it was never restored or cannot be read."""
    query = "SELECT value FROM settings WHERE name = ?"
    try:
        with closing(read_only(file)) as connection:
            row = connection.execute(query, (_NAME,)).fetchone()
        return None if row is None else Mark(**json.loads(row[0])["value"])
    except (sqlite3.Error, ValueError, KeyError, TypeError):
        return None
