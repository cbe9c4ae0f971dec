"""Measures exporting 10,000 notes with 100,000 reviews in each format, and Anki taking the package.

usage: python -m tests.benchmarks.export_measured
"""

from __future__ import annotations

import json
import random
import resource
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

from tests.benchmarks import card_data
from tests.support.clock import FixedClock

from gradus.services.exporting.scope import EVERYTHING, Format
from gradus.services.exporting.service import ExportService
from gradus.services.study_settings import StudySettings
from gradus.store.database import Database
from gradus.store.engine import open_engine

NOTES, REVIEWS = 10_000, 10


def main() -> None:
    """Measure on a database of its own."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        file = home / "gradus.sqlite"
        card_data.make(file, NOTES)
        _add_reviews(file)
        database = Database(open_engine(file))
        for form, name in (
            (Format.ANKI, "all.apkg"),
            (Format.CSV, "all.csv"),
            (Format.MARKDOWN, "all"),
        ):
            _measure(database, home / name, form)
        database.close()
        _take(home / "all.apkg", home / "anki")


def _measure(database: Database, target: Path, form: Format) -> None:
    service = ExportService(
        database,
        FixedClock(card_data.NOW),
        StudySettings,
        lambda _query: (),
        dict,
        target.parent,
    )
    steps: list[float] = [time.perf_counter()]

    def progress(_done: int, _total: int) -> bool:
        steps.append(time.perf_counter())
        return True

    began = time.thread_time()
    report = service.export(target, EVERYTHING, form, progress)
    used = time.thread_time() - began
    assert report is not None
    longest = max(b - a for a, b in pairwise(steps))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    _say(
        f"{form}: {report.notes} notes, {report.cards} cards, {report.reviews} reviews: "
        f"{used:.2f} s of processor, {steps[-1] - steps[0]:.2f} s in all, "
        f"{longest * 1000:.0f} ms between two chances to stop, peak memory {peak:.0f} MB"
    )


def _take(package: Path, folder: Path) -> None:
    """Let Anki import the package."""
    try:
        from tests.support.anki import collection, take
    except ImportError:
        return
    with collection(folder) as opened:
        began = time.perf_counter()
        take(opened, package)
        told = opened.db.first("SELECT (SELECT count() FROM notes), (SELECT count() FROM revlog)")
        took = time.perf_counter() - began
        _say(f"Anki takes {told[0]} notes and {told[1]} reviews in {took:.2f} s")


def _add_reviews(file: Path) -> None:
    chance = random.Random(3)
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("DELETE FROM card_events")
        (device,) = connection.execute("SELECT id FROM devices").fetchone() or ("",)
        keys = [key for (key,) in connection.execute("SELECT key FROM cards ORDER BY id")]
        rows = _events(chance, device, keys)
        connection.executemany("INSERT INTO card_events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)


def _events(chance: random.Random, device: str, keys: list[str]) -> Iterator[tuple[Any, ...]]:
    number = 0
    for place, key in enumerate(keys):
        at = card_data.NOW - timedelta(days=400, milliseconds=-place)
        for turn in range(REVIEWS):
            number += 1
            payload: dict[str, int | None] = {
                "rating": chance.choice((1, 2, 3, 3, 3, 4)),
                "duration_ms": 7000,
                "seed": 1,
            }
            payload |= {"before": 2 if turn else 0, "state": 2, "step": None, "parameters": 0}
            day = card_data.TODAY - 400 + turn * 30
            payload |= {"due_day": day + 30, "due_at": None}
            wall = round((at + timedelta(days=turn * 30)).timestamp() * 1000)
            order = wall << 16
            yield (
                f"e{number}",
                device,
                number,
                order,
                wall,
                day,
                "answered",
                key,
                json.dumps(payload),
            )


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")


if __name__ == "__main__":
    main()
