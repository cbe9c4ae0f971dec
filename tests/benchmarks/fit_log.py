"""Imports a review log through the store into a new database, fits, and prints what came of it.

usage: python -m tests.benchmarks.fit_log LOG.csv
"""

from __future__ import annotations

import sys
import tempfile
import time
from datetime import UTC, datetime, tzinfo
from pathlib import Path

from gradus.paths import bundled
from gradus.services.fitting.report import as_text
from gradus.services.fitting.review_import import ReviewImportService
from gradus.services.fitting.service import FittingService
from gradus.services.settings import SettingsService
from gradus.store.schema import open_database


class InGreenwich:
    """The system's time in UTC, so that study days do not depend on where this runs."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def zone(self) -> tzinfo:
        return UTC


def main() -> None:
    log, clock = Path(sys.argv[1]), InGreenwich()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        database = open_database(
            folder / "gradus.sqlite", bundled("migrations"), folder, clock.now()
        )
        settings = SettingsService(database, clock)
        began = time.perf_counter()
        report = ReviewImportService(database, clock, settings.study()).import_log(log)
        seconds = time.perf_counter() - began
        sys.stdout.write(f"{report.added} reviews of {report.cards} cards in {seconds:.1f} s\n")
        sys.stdout.write(as_text(FittingService(database, clock, settings).fit()) + "\n")
        database.close()


if __name__ == "__main__":
    main()
