"""The first plan is one that the calendar has nothing to say against."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.support.clock import FixedClock
from tests.support.databases import MIGRATIONS

from gradus.domain.planning.free_time import FreeTime, Window
from gradus.paths import bundled
from gradus.services.decks.sync import DeckSource, DeckSyncService
from gradus.services.first_run.first_plan import FirstPlan
from gradus.services.planning.calendar.opening import open_calendar
from gradus.services.settings import SettingsService
from gradus.store.database import Database
from gradus.store.schema import open_database

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
EVENINGS = FreeTime(((Window(1140, 1200),),) * 7)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """The road, with the cards of its mathematics."""
    decks = tmp_path / "decks"
    shutil.copytree(bundled("decks", "mathematics"), decks / "mathematics")
    shutil.copy(bundled("decks", "roadmap.yaml"), decks)
    database = open_database(tmp_path / "gradus.sqlite", MIGRATIONS, tmp_path, NOW)
    DeckSyncService(database, (DeckSource("bundled", decks),)).sync()
    yield database
    database.close()


def test_the_calendar_offers_nothing_else_once_it_has_forecast_the_reviews(
    database: Database, tmp_path: Path
) -> None:
    clock = FixedClock(NOW)
    settings = SettingsService(database, clock)
    first = FirstPlan(database, clock, settings, tmp_path)
    first.keep_free_time(EVENINGS)
    assert any(day.blocks for day in first.plan())

    calendar, load = open_calendar(database, clock, settings, tmp_path, eager=False)
    load.compute()
    assert calendar.preview().changes == ()
