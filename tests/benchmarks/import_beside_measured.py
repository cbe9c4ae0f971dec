"""Measures what a person feels while 10,000 notes with 50,000 reviews come in beside the window.

usage: python -m tests.benchmarks.import_beside_measured

The main thread stands for the window's: it looks every 5 ms whether it is late, and every 100 ms
answers a card, as the quiz does, in a hurry and again where the database was busy.
"""

from __future__ import annotations

import sys
import tempfile
import threading
import time
from datetime import timedelta
from pathlib import Path

from tests.benchmarks.import_measured import collection
from tests.support.databases import MIGRATIONS
from tests.support.packages import Collection

from gradus.clock import SystemClock
from gradus.domain.scheduling.model import Rating
from gradus.errors import DatabaseBusyError
from gradus.launch import _TURN_S
from gradus.paths import DataFolders
from gradus.services.importing.beside import ImportBeside, ImportPlace
from gradus.services.importing.service import ImportService
from gradus.services.quiz.presenter import Presenter
from gradus.services.quiz.study import StudyService
from gradus.services.study_settings import StudySettings
from gradus.store.database import Database
from gradus.store.schema import open_database

_TICK_S = 0.005
_ANSWER_EVERY = 20


def main() -> None:
    """Print how late the main thread was, and how long answers took."""
    sys.setswitchinterval(_TURN_S)
    with tempfile.TemporaryDirectory() as folder:
        folders = DataFolders.inside(Path(folder, "data"))
        folders.create()
        large = Path(folder, "large.apkg")
        large.write_bytes(collection(reviews=True).package())
        clock = SystemClock()
        now = clock.now()
        database = open_database(folders.database, MIGRATIONS, folders.backups, now)
        settings = StudySettings(new_per_day=300)
        _begin(database, folders, Path(folder, "few.apkg"))
        beside = ImportBeside(database, clock, ImportPlace(folders))
        task = threading.Thread(target=beside.import_package, args=(large,))
        study = StudyService(database, clock, Presenter({}), settings)
        database.hurry()
        _live(task, study)
        database.close()


def _begin(database: Database, folders: DataFolders, file: Path) -> None:
    few = Collection()
    for number in range(300):
        few.note(f"few {number}", f"Q{number}", "A")
    file.write_bytes(few.package())
    ImportService(database, SystemClock(), StudySettings(), folders.media).import_package(file)


def _live(task: threading.Thread, study: StudyService) -> None:
    view, late, took, waited, busy = study.start(), [0.0], [0.0], [0.0], 0
    task.start()
    began, due, ticks, asked_at = time.perf_counter(), time.perf_counter() + _TICK_S, 0, 0.0
    while task.is_alive():
        time.sleep(max(0.0, due - time.perf_counter()))
        late.append(time.perf_counter() - due)
        due, ticks = time.perf_counter() + _TICK_S, ticks + 1
        if view.card is not None and (asked_at or ticks % _ANSWER_EVERY == 0):
            at = time.perf_counter()
            asked_at = asked_at or at
            try:
                view = study.answer(view.card.card_id, Rating.EASY, timedelta(seconds=1))
                waited.append(time.perf_counter() - asked_at)
                asked_at = 0.0
            except DatabaseBusyError:
                busy += 1
            took.append(time.perf_counter() - at)
            due = time.perf_counter() + _TICK_S
    sys.stdout.write(
        f"{time.perf_counter() - began:.1f} s beside {len(waited) - 1} answers;"
        f" late at most {max(late) * 1000:.0f} ms, an answer's call {_last(took)},"
        f" until it was saved {_last(waited)}, busy {busy} times\n"
    )


def _last(values: list[float]) -> str:
    """Return the median, the 99th of a hundred, and the most, in ms."""
    ordered = sorted(values)
    some = (ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.99)], ordered[-1])
    return " / ".join(f"{one * 1000:.0f}" for one in some) + " ms"


if __name__ == "__main__":
    main()
