"""Measures reading a large calendar and writing a year's plan.

usage: python -m tests.benchmarks.calendar_files_measured

It makes a calendar of 10,000 events of twelve years, 500 of which repeat twice a week, every third
of them without end, and a plan of 800 blocks, and prints lines of figures in ms.
"""

from __future__ import annotations

import random
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from tests.support.calendars import calendar, event
from tests.support.clock import FixedClock
from tests.support.databases import MIGRATIONS

from gradus.domain.planning.block import Block, BlockKind
from gradus.services.planning.files.busy_times import BusyTimes
from gradus.services.planning.files.exporting import PlanExport, TitledBlock
from gradus.services.settings import SettingsService
from gradus.store.schema import open_database

_EVENTS = 10_000
_BLOCKS = 800


def main() -> None:
    """Measure in a database of its own."""
    with tempfile.TemporaryDirectory() as name:
        folder, clock = Path(name), FixedClock()
        database = open_database(folder / "a.sqlite", MIGRATIONS, folder / "b", clock.now())
        large, plan = folder / "large.ics", folder / "plan.ics"
        large.write_bytes(_large())
        busy = BusyTimes(database, clock)
        _measure("read", lambda: busy.read(large).count)
        _measure("read again, unchanged", lambda: len(busy.read_changed()))
        _measure("let go", lambda: busy.forget(str(large)))
        blocks = [
            Block(str(n), BlockKind.LEARN, "svd", clock.now() + timedelta(hours=11 * n), 60)
            for n in range(_BLOCKS)
        ]
        titled = [TitledBlock(block, "Singular value decomposition") for block in blocks]
        settings = SettingsService(database, clock)
        export = PlanExport(database, clock, settings, lambda: titled)
        _measure("write the plan", lambda: export.write(plan, keep=True))
        _measure("write it again, unchanged", export.refresh)
        database.close()


def _large() -> bytes:
    chance = random.Random(1)
    lines: list[str] = []
    for number in range(_EVENTS):
        year, month, day = chance.randint(2016, 2027), chance.randint(1, 12), chance.randint(1, 28)
        start = f"{year}{month:02}{day:02}T{chance.randint(7, 20):02}0000"
        at = (f"DTSTART;TZID=Europe/Berlin:{start}", "DURATION:PT1H", f"SUMMARY:Event {number}")
        ends = ";COUNT=30" if number % 60 else ""
        rule = (f"RRULE:FREQ=WEEKLY;BYDAY=MO,WE{ends}",) if number % 20 == 0 else ()
        lines += event(*at, *rule, "DESCRIPTION:" + "words " * 20, uid=str(number))
    return calendar(*lines)


def _measure(what: str, work: Callable[[], object]) -> None:
    """Print how long it takes, and how long another thread had to wait for its turn meanwhile."""
    waits, over = [0.0], threading.Event()
    other = threading.Thread(target=_take_turns, args=(waits, over))
    other.start()
    begun = time.perf_counter()
    outcome = work()
    taken = time.perf_counter() - begun
    over.set()
    other.join()
    waited = max(waits) * 1000
    sys.stdout.write(f"{what}: {taken * 1000:.0f} ms, another waits {waited:.0f} ms: {outcome}\n")


def _take_turns(waits: list[float], over: threading.Event) -> None:
    while not over.is_set():
        before = time.perf_counter()
        time.sleep(0.001)
        waits.append(time.perf_counter() - before - 0.001)


if __name__ == "__main__":
    main()
