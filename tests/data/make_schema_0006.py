"""Made tests/data/schema_0006.sqlite: a small real database of the sixth schema.

It was run once, with the code of that schema; later migrations are tested on what it made.
From the repository's root: python tests/data/make_schema_0006.py
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

from gradus.domain.library.kinds import Use  # noqa: E402
from gradus.domain.next_actions.action import Action  # noqa: E402
from gradus.domain.planning.free_time import FreeTime, Window  # noqa: E402
from gradus.domain.scheduling.model import Rating  # noqa: E402
from gradus.services.decks.sync import DeckSource, DeckSyncService  # noqa: E402
from gradus.services.library.service import LibraryService  # noqa: E402
from gradus.services.library.sync import sync_catalogue  # noqa: E402
from gradus.services.next_actions.service import NextActionsService  # noqa: E402
from gradus.services.planning.calendar.opening import open_calendar  # noqa: E402
from gradus.services.portfolio.checking import check_folder  # noqa: E402
from gradus.services.portfolio.projects.service import ProjectsService  # noqa: E402
from gradus.services.quiz.presenter import Presenter  # noqa: E402
from gradus.services.quiz.study import StudyService  # noqa: E402
from gradus.services.settings import SettingsService  # noqa: E402
from gradus.store.database import Database  # noqa: E402
from gradus.store.schema import open_database  # noqa: E402
from gradus.store.topics import own  # noqa: E402

FILE = ROOT / "tests" / "data" / "schema_0006.sqlite"
DECK = "projects"
DAYS = 4
ANSWERS_A_DAY = 20


def main() -> None:
    """Read the road and one subject's decks, study, use the library, and and plan."""
    FILE.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(ROOT / "decks" / "roadmap.yaml", folder)
        shutil.copytree(ROOT / "decks" / DECK, Path(folder, DECK))
        _fill(Path(folder))
        here = str(Path(folder).absolute())
    with closing(sqlite3.connect(FILE)) as connection:
        connection.execute("UPDATE devices SET name = 'made by make_schema_0006.py'")
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
    sync_catalogue(database, ROOT / "resources" / "catalogue.yaml")
    library = LibraryService(database, clock)
    key = library.view().entries[0].entry.key
    library.mark(key, Use.DONE)
    library.certify(key, "/papers/certificate.pdf", date(2026, 2, 5))
    actions = NextActionsService(database, clock, lambda: 4)
    actions.subscribe("https://news.example")
    actions.tick(Action.COMMUNITY, done=True)
    with database.write() as connection:
        own.write_notes(connection, "svd", "Mind the signs.")
    _project(ProjectsService(database, clock), clock, decks)
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


def _project(projects: ProjectsService, clock: FixedClock, folder: Path) -> None:
    fraud = projects.new("fraud-detection")
    projects.choose_folder(fraud, folder)
    checked = check_folder(folder, clock.now())
    assert checked is not None
    projects.checks.take_over(fraud, checked)


def _plan(database: Database, clock: FixedClock) -> None:
    with tempfile.TemporaryDirectory() as cache:
        settings = SettingsService(database, clock)
        calendar, load = open_calendar(database, clock, settings, Path(cache))
        load.load()
        calendar.set_free_time(FreeTime(((Window(1140, 1260),),) * 7))


if __name__ == "__main__":
    main()
