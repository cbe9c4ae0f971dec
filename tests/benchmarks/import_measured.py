"""Measures the import of a package with 10,000 notes, with and without 50,000 reviews.

usage: python -m tests.benchmarks.import_measured [--profile]

Each package is made anew, imported into an empty database in a temporary folder, and imported once
more. Times are of the processor (user and system) and by the clock, for the whole call.
"""

from __future__ import annotations

import cProfile
import pstats
import random
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from tests.support.clock import FixedClock
from tests.support.databases import MIGRATIONS
from tests.support.packages import CREATED, Collection

from gradus.services.importing.service import ImportService
from gradus.services.study_settings import StudySettings
from gradus.store.schema import open_database

NOTES = 10_000
REVIEWS_EACH = 5
_NOW = datetime(2026, 1, 5, 12, tzinfo=UTC)
_WORDS = [
    "gradient",
    "loss",
    "tensor",
    "matrix",
    "kernel",
    "bias",
    "layer",
    "sample",
    "epoch",
    "norm",
    "rank",
    "vector",
]
_DAY_MS = 86_400_000


def collection(*, reviews: bool) -> Collection:
    """Return 10,000 notes of two fields: one in five with maths, one in ten with a picture."""
    chance = random.Random(1)
    made = Collection(media={f"picture {n}.png": bytes([n % 256]) * 2_000 for n in range(100)})
    for number in range(NOTES):
        front, back = f"What is the {_some(chance, 6)} of {number}?", _some(chance, 25)
        if number % 5 == 0:
            back += r" \(x_i &lt; \frac{1}{n}\)"
        if number % 10 == 0:
            back += f'<br><img src="picture {number // 10 % 100}.png">'
        made.note(
            f"guid{number:06}", front, back, tags=" maths::part ", cards=[_card(number, reviews)]
        )
        if reviews:
            _review(made, number, chance)
    return made


def _some(chance: random.Random, count: int) -> str:
    return " ".join(chance.choices(_WORDS, k=count))


def _card(number: int, reviews: bool) -> dict[str, object]:
    if not reviews:
        return {"due": number}
    return {
        "type": 2,
        "queue": 2,
        "due": 2300 + number % 300,
        "ivl": 30,
        "factor": 2500,
        "reps": REVIEWS_EACH,
    }


def _review(made: Collection, number: int, chance: random.Random) -> None:
    at = round(_NOW.timestamp() * 1000) - 200 * _DAY_MS + number * 1000
    for turn in range(REVIEWS_EACH):
        row = {"id": at, "cid": CREATED * 1000 + number, "ease": chance.choice((1, 3, 3, 3, 4))}
        made.reviews.append({**row, "ivl": 1 + 6 * turn, "type": min(turn, 1)})
        at += chance.randint(1, 30) * _DAY_MS


def main() -> None:
    """Print a line of figures for each package."""
    for reviews in (False, True):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "large.apkg")
            file.write_bytes(collection(reviews=reviews).package())
            _measure(Path(folder), file, reviews=reviews)


def _measure(folder: Path, file: Path, *, reviews: bool) -> None:
    database = open_database(folder / "g.sqlite", MIGRATIONS, folder / "backups", _NOW)
    clock = FixedClock(_NOW, UTC)
    service = ImportService(database, clock, StudySettings(), folder / "media")
    title = f"{NOTES} notes, {NOTES * REVIEWS_EACH if reviews else 0} reviews"
    for turn in ("first", "again"):
        profile = cProfile.Profile()
        if "--profile" in sys.argv and turn == "first":
            profile.enable()
        wall, processor = time.perf_counter(), time.process_time()
        report = service.import_package(file)
        wall, processor = time.perf_counter() - wall, time.process_time() - processor
        profile.disable()
        sys.stdout.write(
            f"{title}, {turn}: {processor:.2f} s of processor, {wall:.2f} s, {report.notes} new\n"
        )
        if "--profile" in sys.argv and turn == "first":
            pstats.Stats(profile).sort_stats("tottime").print_stats(22)
    database.close()


if __name__ == "__main__":
    main()
