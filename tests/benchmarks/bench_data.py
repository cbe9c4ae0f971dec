"""Makes a data folder for measuring Gradus from outside: bench decks, with reviews due today.

usage: python -m tests.benchmarks.bench_data DECKS DATA

DECKS is a folder written by gradus_decks.py. The cards that ship with Gradus are suspended, so that
every key meets a bench card. Run it again before measuring on another day.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import text

from gradus.clock import SystemClock
from gradus.domain.scheduling.study_day import ROLLOVER_HOUR, study_day
from gradus.paths import DataFolders, bundled
from gradus.services.decks.sync import DeckSource, DeckSyncService
from gradus.services.first_run.step import Step
from gradus.services.first_run.steps import FirstRun
from gradus.store.database import Database
from gradus.store.schema import open_database

DUE = 1_000
_REVIEWS = """
    UPDATE cards SET state = 2, step = NULL, stability = 10, difficulty = 5, due_day = :day,
        due_at = NULL, first_day = :day - 12, last_day = :day - 10, reviews = 2, lapses = 0
    WHERE id IN (SELECT id FROM cards WHERE key LIKE 'own:%' ORDER BY id LIMIT :due)
"""


def fill(database: Database, decks: Path) -> int:
    """Read the decks, set today's cards, and return how many there are in all."""
    FirstRun(database).go(Step.DONE)
    sources = DeckSource("bundled", bundled("decks")), DeckSource("own", decks)
    DeckSyncService(database, sources).sync()
    clock = SystemClock()
    today = study_day(clock.now(), clock.zone(), ROLLOVER_HOUR)
    with database.write() as connection:
        connection.execute(text("UPDATE cards SET suspended = 1 WHERE key LIKE 'bundled:%'"))
        connection.execute(text(_REVIEWS), {"day": today, "due": DUE})
        return int(connection.execute(text("SELECT count(*) FROM cards")).scalar_one())


def main() -> None:
    decks, data = map(Path, sys.argv[1:])
    folders = DataFolders.inside(data)
    folders.create()
    database = open_database(
        folders.database, bundled("migrations"), folders.backups, datetime.now(UTC)
    )
    try:
        sys.stdout.write(f"{fill(database, decks)} cards, {DUE} due today\n")
    finally:
        database.close()


if __name__ == "__main__":
    main()
