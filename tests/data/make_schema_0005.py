"""Made tests/data/schema_0005.sqlite: a small real database of the fifth schema.

It was run once, with the code of that schema; later migrations are tested on what it made.
From the repository's root: python tests/data/make_schema_0005.py
"""

from __future__ import annotations

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

from gradus.domain.planning.free_time import FreeTime, Window  # noqa: E402
from gradus.domain.portfolio.projects.editing import ItemText  # noqa: E402
from gradus.domain.portfolio.projects.project import Link  # noqa: E402
from gradus.domain.portfolio.projects.stage import Stage  # noqa: E402
from gradus.domain.scheduling.model import Rating  # noqa: E402
from gradus.services.decks.sync import DeckSource, DeckSyncService  # noqa: E402
from gradus.services.planning.calendar.opening import open_calendar  # noqa: E402
from gradus.services.portfolio.checking import check_folder  # noqa: E402
from gradus.services.portfolio.projects.service import ProjectsService  # noqa: E402
from gradus.services.quiz.presenter import Presenter  # noqa: E402
from gradus.services.quiz.study import StudyService  # noqa: E402
from gradus.services.settings import SettingsService  # noqa: E402
from gradus.store.database import Database  # noqa: E402
from gradus.store.schema import open_database  # noqa: E402

FILE = ROOT / "tests" / "data" / "schema_0005.sqlite"
DECK = "projects"
DAYS = 4
ANSWERS_A_DAY = 20


def main() -> None:
    """Read the road and one subject's decks, study, begin projects, have one checked, and plan."""
    FILE.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(ROOT / "decks" / "roadmap.yaml", folder)
        shutil.copytree(ROOT / "decks" / DECK, Path(folder, DECK))
        _fill(Path(folder))
        here = str(Path(folder).absolute())
    with closing(sqlite3.connect(FILE)) as connection:
        connection.execute("UPDATE devices SET name = 'made by make_schema_0005.py'")
        for table, column in (("projects", "folder"), ("project_changes", "edits")):
            moved = f"UPDATE {table} SET {column} = replace({column}, ?, '/code/fraud')"
            connection.execute(moved, [here])
        connection.commit()
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("VACUUM")


def _fill(decks: Path) -> None:
    clock = FixedClock(datetime(2026, 2, 2, 9, tzinfo=UTC))
    database = open_database(FILE, ROOT / "migrations", FILE.parent, clock.now())
    DeckSyncService(database, (DeckSource("bundled", decks),), clock).sync()
    study = StudyService(database, clock, Presenter({"bundled": decks}))
    for _ in range(DAYS):
        _study(study, clock)
        clock.forward(days=1)
    _projects(ProjectsService(database, clock), clock, decks)
    _plan(database, clock)
    database.close()


def _study(study: StudyService, clock: FixedClock) -> None:
    view = study.start()
    for number in range(ANSWERS_A_DAY):
        if view.card is None:
            return
        clock.forward(seconds=10)
        view = study.answer(
            view.card.card_id, Rating.GOOD if number % 4 else Rating.AGAIN, timedelta(seconds=8)
        )


def _projects(projects: ProjectsService, clock: FixedClock, folder: Path) -> None:
    fraud = projects.new("fraud-detection")
    projects.choose_folder(fraud, folder)
    projects.set_links(fraud, [Link("Data", "https://www.openml.org/d/1597")])
    projects.set_dates(fraud, date(2026, 2, 2), date(2026, 6, 1))
    checked = check_folder(folder, clock.now())
    assert checked is not None
    projects.checks.take_over(fraud, checked)
    projects.checks.add_mends(fraud, {"readme-present"})
    own = projects.new(title="A game of Go")
    item = projects.items.add(own, Stage.FRAME, ItemText("Write down the rules", hours=0.5))
    projects.items.tick(own, item, done=True)
    projects.archive(projects.new("kaggle"))
    projects.undo()


def _plan(database: Database, clock: FixedClock) -> None:
    with tempfile.TemporaryDirectory() as cache:
        settings = SettingsService(database, clock)
        calendar, load = open_calendar(database, clock, settings, Path(cache))
        load.load()
        calendar.set_free_time(FreeTime(((Window(1140, 1260),),) * 7))


if __name__ == "__main__":
    main()
