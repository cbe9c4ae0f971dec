"""Made tests/data/schema_0004.sqlite: a small real database of the fourth schema.

It was run once, with the code of that schema; later migrations are tested on what it made.
From the repository's root: python tests/data/make_schema_0004.py
"""

from __future__ import annotations

import random
import shutil
import sqlite3
import sys
import tempfile
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from tests.support.clock import FixedClock  # noqa: E402

from gradus.domain.planning.block import Status  # noqa: E402
from gradus.domain.planning.free_time import FreeTime, Window  # noqa: E402
from gradus.domain.scheduling.model import Rating  # noqa: E402
from gradus.services.cards.actions import CardActions  # noqa: E402
from gradus.services.cards.service import CardsService  # noqa: E402
from gradus.services.decks.sync import DeckSource, DeckSyncService  # noqa: E402
from gradus.services.planning.calendar.opening import open_calendar  # noqa: E402
from gradus.services.planning.goal import Goal  # noqa: E402
from gradus.services.quiz.presenter import Presenter  # noqa: E402
from gradus.services.quiz.study import StudyService  # noqa: E402
from gradus.services.settings import SettingsService  # noqa: E402
from gradus.store.database import Database  # noqa: E402
from gradus.store.schema import open_database  # noqa: E402

FILE = ROOT / "tests" / "data" / "schema_0004.sqlite"
SUBJECT = "projects"
DAYS = 5
ANSWERS_A_DAY = 20


def main() -> None:
    """Read the road and one subject's decks, study, act on cards, and plan."""
    FILE.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(ROOT / "decks" / "roadmap.yaml", folder)
        shutil.copytree(ROOT / "decks" / SUBJECT, Path(folder, SUBJECT))
        _fill(Path(folder))
    with closing(sqlite3.connect(FILE)) as connection:
        connection.execute("UPDATE devices SET name = 'made by make_schema_0004.py'")
        connection.commit()
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("VACUUM")


def _fill(decks: Path) -> None:
    clock = FixedClock(datetime(2026, 2, 2, 9, tzinfo=UTC))
    database = open_database(FILE, ROOT / "migrations", FILE.parent, clock.now())
    DeckSyncService(database, (DeckSource("bundled", decks),), clock).sync()
    presenter = Presenter({"bundled": decks})
    study = StudyService(database, clock, presenter)
    chance = random.Random(1)
    for _ in range(DAYS):
        _study(study, clock, chance)
        clock.forward(days=1)
    _act(database, clock, presenter)
    _plan(database, clock, Path(tempfile.gettempdir(), "gradus-plan.ics"))
    database.close()


def _study(study: StudyService, clock: FixedClock, chance: random.Random) -> None:
    view = study.start()
    for _ in range(ANSWERS_A_DAY):
        if view.card is None:
            return
        clock.forward(seconds=10)
        (rating,) = chance.choices(list(Rating), [2, 2, 9, 1])
        view = study.answer(view.card.card_id, rating, timedelta(seconds=8))


def _act(database: Database, clock: FixedClock, presenter: Presenter) -> None:
    find = CardsService(database, clock, presenter).find
    actions = CardActions(database, clock)
    actions.suspend(find("is:new data"), on=True)
    actions.flag(find("rated:9:1"), 1)
    actions.reschedule(find("is:review", limit=5), 3)
    actions.reset(find("is:review", limit=2))
    actions.undo()


def _plan(database: Database, clock: FixedClock, file: Path) -> None:
    calendar, _ = open_calendar(database, clock, SettingsService(database, clock), file.parent)
    evening = (Window(1140, 1260),)
    calendar.set_free_time(FreeTime((evening,) * 7, {clock.now().toordinal() + 3: ()}))
    calendar.set_goal(Goal("", date(2027, 6, 1)))
    week = calendar.week(clock.now().toordinal())
    first, second, *_ = [block for day in week.days for block in day.blocks if not block.fixed]
    calendar.mark(first.uid, Status.DONE, 25)
    calendar.pin(second.uid, pinned=True)
    calendar.undo()
    calendar.write_plan(file, keep=False)
    file.unlink()


if __name__ == "__main__":
    main()
