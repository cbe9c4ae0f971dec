"""How long the statistics take with 100,000 answers, on a real file; run with --benchmark-only."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from tests.support.app import Desk
from tests.support.databases import MIGRATIONS
from tests.support.decks import basic, write
from tests.support.year import Learner

from gradus.domain.statistics.period import Period
from gradus.services.forecast.service import ForecastService, Outlook
from gradus.services.past.history import History
from gradus.services.settings import SettingsService
from gradus.services.statistics.service import StatisticsService
from gradus.services.statistics.view import Statistics
from gradus.store.kept_answers import KeptAnswers
from gradus.store.schema import open_database

_NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
_TODAY = 739_621
_CARDS = 7_300


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Somebody who met twenty new cards on each day of a year."""
    folder: Path = tmp_path_factory.mktemp("year")
    for first in range(0, _CARDS, 100):
        notes = [basic(f"n{first + n}") for n in range(100)]
        write(folder / "decks", f"d{first:05}.md", notes)
    database = open_database(folder / "gradus.sqlite", MIGRATIONS, folder / "backups", _NOW)
    desk = Desk(database, folder / "decks")
    desk.sync()
    Learner(_TODAY, new_a_day=22).study(database)
    yield desk
    database.close()


def _view(service: StatisticsService, period: Period) -> Statistics:
    found = service.view(period)
    assert found is not None
    return found


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


def _opened(desk: Desk, cache: Path | None) -> StatisticsService:
    """Return the statistics of a program that has just been started."""
    history = History(desk.database, None if cache is None else KeptAnswers(cache))
    return StatisticsService(desk.database, desk.clock, lambda: desk.settings, None, history)


def test_the_first_look(desk: Desk, benchmark: BenchmarkFixture) -> None:
    """Replays every card; the forecast has figures of its own."""

    def look() -> Statistics:
        return _view(_opened(desk, None), Period.YEAR)

    found = cast("Statistics", benchmark.pedantic(look, rounds=2))  # type: ignore[no-untyped-call]
    assert found.answers >= 95_000


def test_the_first_look_of_a_later_start(
    desk: Desk, cache: Path, benchmark: BenchmarkFixture
) -> None:
    """Reads what an earlier start has kept, and replays nothing."""
    before = _view(_opened(desk, cache), Period.YEAR)

    def look() -> Statistics:
        return _view(_opened(desk, cache), Period.YEAR)

    found = cast("Statistics", benchmark.pedantic(look, rounds=3))  # type: ignore[no-untyped-call]
    assert found == before


def test_what_a_forecast_starts_from(desk: Desk, cache: Path, benchmark: BenchmarkFixture) -> None:
    """Habits are learned from what the statistics have kept."""
    _view(_opened(desk, cache), Period.YEAR)
    settings = SettingsService(desk.database, desk.clock)

    def look() -> Outlook:
        history = History(desk.database, KeptAnswers(cache))
        return ForecastService(desk.database, desk.clock, settings, history).outlook()

    found = cast("Outlook", benchmark.pedantic(look, rounds=3))  # type: ignore[no-untyped-call]
    assert len(found.cards) > 7_000


def test_another_period(desk: Desk, benchmark: BenchmarkFixture) -> None:
    service = StatisticsService(desk.database, desk.clock, lambda: desk.settings)
    _view(service, Period.YEAR)
    benchmark.pedantic(lambda: _view(service, Period.ALL), rounds=5)  # type: ignore[no-untyped-call]
