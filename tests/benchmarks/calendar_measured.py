"""Measures the calendar with 60 topics over 52 weeks, and 10,000 cards.

usage: python -m tests.benchmarks.calendar_measured

It prints the median and the slowest of each action in ms of the processor; offers are made
beside the window and measured apart.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from tests.support.clock import FixedClock
from tests.support.decks import basic, write
from tests.support.planning import MONDAY, store_road, topic

from gradus.domain.planning.block import Block, Status
from gradus.domain.planning.free_time import FreeTime, Window
from gradus.domain.planning.planner import make_plan
from gradus.domain.planning.work import ReviewLoad
from gradus.domain.roadmap.model import Topic
from gradus.services.decks.sync import DeckSource, DeckSyncService
from gradus.services.planning.calendar.calendar import Calendar
from gradus.services.planning.goal import Goal
from gradus.services.planning.making.usual_load import usual_card
from gradus.services.settings import SettingsService
from gradus.store.database import Database
from gradus.store.planning import blocks
from gradus.store.schema import open_database

_TOPICS = 60
_CARDS = 10_000
_ROUNDS = 15
_EVENINGS = FreeTime(
    weekly=((Window(19 * 60, 21 * 60),),) * 4 + ((), (Window(540, 750),), (Window(900, 1080),))
)


def main() -> None:
    """Fill a database, plan, and measure."""
    with tempfile.TemporaryDirectory() as folder:
        database, clock = _filled(Path(folder)), FixedClock()
        settings = SettingsService(database, clock)
        load = ReviewLoad(MONDAY, tuple(8.0 for _ in range(364)), usual_card(364))
        calendar = Calendar(database, clock, settings, make_plan, lambda: load, eager=False)
        _measure(calendar, database, clock)
        database.close()


def _measure(calendar: Calendar, database: Database, clock: FixedClock) -> None:
    _timed("first plan", lambda: calendar.set_free_time(_EVENINGS), rounds=1)
    count = len(_planned(database))
    sys.stdout.write(f"{count} blocks over {_TOPICS} topics\n")
    chance = random.Random(1)
    _timed("week, again", lambda: calendar.week(MONDAY + 7 * chance.randrange(40)))
    _timed("month, again", lambda: calendar.month(MONDAY + 30 * chance.randrange(10)))
    first = [one.uid for one in _planned(database)[:60] if one.subject]
    uids = iter(chance.sample(first, len(first)) * 3)
    _timed("move", lambda: calendar.move(next(uids), MONDAY + 3, 600))
    _timed("offer after it", lambda: _prepare(calendar, next(uids)))
    _timed("resize", lambda: calendar.resize(next(uids), 45))
    _timed("undo", calendar.undo)
    _timed("mark as done", lambda: calendar.mark(next(uids), Status.DONE))
    _timed("preview", calendar.preview)
    _timed("preview and accept", lambda: calendar.accept(calendar.preview()))
    _timed(
        "set a goal", lambda: calendar.set_goal(Goal("", date(2026, 6 + chance.randrange(6), 1)))
    )
    clock.forward(days=3)
    _timed("week after missed blocks", lambda: calendar.week(MONDAY), rounds=1)
    _timed("ease", lambda: calendar.ease("shift"))


def _prepare(calendar: Calendar, uid: str) -> None:
    calendar.pin(uid, pinned=True)
    calendar.prepare()


def _planned(database: Database) -> list[Block]:
    with database.read() as connection:
        found = blocks.everything(connection)
    return [one for one in found if one.status is Status.PLANNED]


def _timed(name: str, act: Callable[[], object], rounds: int = _ROUNDS) -> None:
    taken = []
    for _ in range(rounds):
        start = time.process_time()
        act()
        taken.append((time.process_time() - start) * 1000)
    sys.stdout.write(f"{name:28} {statistics.median(taken):7.1f} {max(taken):7.1f}\n")


def _filled(folder: Path) -> Database:
    decks = folder / "decks"
    decks.mkdir()
    each = _CARDS // _TOPICS
    for n in range(_TOPICS):
        notes = [basic(f"t{n}-{m}", "It is.") for m in range(each)]
        write(decks, f"t{n}.md", notes, topic=f"t{n}")
    clock = FixedClock()
    file = folder / "gradus.sqlite"
    root = Path(__file__).parents[2]
    database = open_database(file, root / "migrations", folder / "backups", clock.now())
    store_road(database, *map(_topic, range(_TOPICS)))
    DeckSyncService(database, (DeckSource("own", decks, has_road=False),), clock).sync()
    return database


def _topic(n: int) -> Topic:
    chance = random.Random(n)
    requires = tuple({f"t{chance.randrange(n)}" for _ in range(2)}) if n else ()
    return topic(f"t{n}", 3 + n % 6, requires, learn=120, phase=1 + n * 7 // _TOPICS)


if __name__ == "__main__":
    main()
