"""Past answers kept between runs, in a small SQLite file that may be lost at any time."""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from gradus.domain.statistics.past import PastAnswer
from gradus.private_files import private
from gradus.store.packed_answers import packed, unpacked
from gradus.store.past_events import Mark

KeptCard = tuple[Mark, tuple[PastAnswer, ...]]
"""The answers of a card, and the mark of the events they come from."""

_SETUP = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = NORMAL",
    "CREATE TABLE IF NOT EXISTS stamp (value TEXT NOT NULL)",
    """
    CREATE TABLE IF NOT EXISTS answers (
        card TEXT PRIMARY KEY,
        events INTEGER NOT NULL,
        latest INTEGER NOT NULL,
        total INTEGER NOT NULL,
        content BLOB NOT NULL
    )
    """,
)
_BUSY_SECONDS = 0.2
_UNREADABLE = (sqlite3.Error, struct.error, KeyError, TypeError, ValueError, OverflowError, OSError)
"""What a file that is no such cache may raise."""


class KeptAnswers:
    """Keeps answers by card in `answers.sqlite`; never raises, since all in it can be made again.

    The file is open only while it is read or written. One that cannot be read is deleted.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "answers.sqlite"

    def read(self, stamp: str) -> dict[str, KeptCard]:
        """Return what was written under that stamp, nothing under another."""
        if not self._path.is_file():
            return {}
        try:
            with self._opened() as connection:
                same = connection.execute("SELECT value FROM stamp").fetchall() == [(stamp,)]
                return dict(_cards(connection)) if same else {}
        except _UNREADABLE as error:
            if not isinstance(error, sqlite3.OperationalError):  # in use, or of other tables
                self._remove()
            return {}

    def write(self, stamp: str, cards: Mapping[str, KeptCard]) -> None:
        """Keep the answers of some cards, all or none, and drop what bears another stamp."""
        rows = [(key, *mark, packed(answers)) for key, (mark, answers) in cards.items()]
        with suppress(*_UNREADABLE), self._opened() as connection:
            connection.execute("BEGIN IMMEDIATE")
            if connection.execute("SELECT value FROM stamp").fetchall() != [(stamp,)]:
                connection.execute("DELETE FROM stamp")
                connection.execute("DELETE FROM answers")
                connection.execute("INSERT INTO stamp VALUES (?)", (stamp,))
            connection.executemany("INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?, ?)", rows)
            connection.execute("COMMIT")

    @contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        opened = sqlite3.connect(private(self._path), timeout=_BUSY_SECONDS, isolation_level=None)
        with closing(opened) as connection:
            for statement in _SETUP:
                connection.execute(statement)
            yield connection

    def _remove(self) -> None:
        """Remove the file and its log, which must not be read into another."""
        for end in ("", "-wal", "-shm"):
            with suppress(OSError):
                self._path.with_name(self._path.name + end).unlink(missing_ok=True)


def _cards(connection: sqlite3.Connection) -> Iterator[tuple[str, KeptCard]]:
    for card, events, latest, total, content in connection.execute("SELECT * FROM answers"):
        yield card, ((events, latest, total), unpacked(content))
