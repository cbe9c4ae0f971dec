"""Made tests/data/schema_0001.sqlite: a small real database of the first schema.

It was run once, with the code of that schema; later migrations are tested on what it made.
From the repository's root: python tests/data/make_schema_0001.py
"""

from __future__ import annotations

import random
import sqlite3
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from tests.support.clock import FixedClock  # noqa: E402

from gradus.domain.scheduling.model import Rating  # noqa: E402
from gradus.services.decks.sync import DeckSource, DeckSyncService  # noqa: E402
from gradus.services.quiz.presenter import Presenter  # noqa: E402
from gradus.services.quiz.study import StudyService  # noqa: E402
from gradus.store.schema import open_database  # noqa: E402

FILE = ROOT / "tests" / "data" / "schema_0001.sqlite"
ANSWERS_A_DAY = 22
DAYS = 6


def main() -> None:
    """Sync the bundled decks, then study for some days, taking back an answer now and then."""
    FILE.unlink(missing_ok=True)
    clock = FixedClock(datetime(2026, 1, 5, 9, tzinfo=UTC))
    database = open_database(FILE, ROOT / "migrations", FILE.parent, clock.now())
    decks = ROOT / "decks"
    DeckSyncService(database, (DeckSource("bundled", decks),)).sync()
    study = StudyService(database, clock, Presenter({"bundled": decks}))
    chance = random.Random(1)
    for _ in range(DAYS):
        _study(study, clock, chance)
        clock.forward(days=1, hours=-1)
    database.close()
    with closing(sqlite3.connect(FILE)) as connection:
        connection.execute("UPDATE devices SET name = 'made by make_schema_0001.py'")
        connection.commit()
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("VACUUM")


def _study(study: StudyService, clock: FixedClock, chance: random.Random) -> None:
    view = study.start()
    for number in range(ANSWERS_A_DAY):
        if view.card is None:
            view = study.show_waiting()
        if view.card is None:
            return
        seconds = chance.uniform(3, 30)
        clock.forward(seconds=seconds)
        (rating,) = chance.choices(list(Rating), [2, 2, 9, 1])
        view = study.answer(view.card.card_id, rating, timedelta(seconds=seconds))
        if number % 10 == 7:
            view = study.undo()


if __name__ == "__main__":
    main()
