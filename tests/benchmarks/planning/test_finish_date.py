"""How long a finish date takes: 60 topics, over a year of weeks; run with --benchmark-only."""

from __future__ import annotations

from typing import cast

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from gradus.domain.planning.finish.finish import RUNS, day_by, finish_range, simulate
from gradus.domain.planning.finish.request import FinishRequest, Piece
from gradus.domain.planning.work import ReviewLoad
from gradus.services.planning.finish.finishing import simulate_beside

TODAY = 739_621
CARD = (0.64, *(0.6 / (day + 2) for day in range(1, 364)))
REQUEST = FinishRequest(
    TODAY,
    tuple(Piece(350.0, 31.0) for _ in range(60)),
    ((60.0,) * 5 + (120.0, 60.0),) * 52,
    (60.0,) * 5 + (120.0, 60.0),
    ReviewLoad(TODAY, (5.0,) * 364, CARD),
)


@pytest.fixture(autouse=True)
def _takes_over_a_year() -> None:
    assert day_by(simulate(REQUEST, 0, 20), 0.5) > TODAY + 7 * 52


def test_500_futures(benchmark: BenchmarkFixture) -> None:
    found = benchmark.pedantic(simulate, (REQUEST, 0, RUNS), rounds=5)  # type: ignore[no-untyped-call]
    assert len(cast("list[object]", found)) == 500


def test_a_range_with_and_without_an_hour_more(benchmark: BenchmarkFixture) -> None:
    benchmark.pedantic(finish_range, (REQUEST, TODAY + 500), rounds=5)  # type: ignore[no-untyped-call]


def test_a_range_in_a_process_of_its_own(benchmark: BenchmarkFixture) -> None:
    arguments = (REQUEST, TODAY + 500, lambda: True)
    benchmark.pedantic(simulate_beside, arguments, rounds=5)  # type: ignore[no-untyped-call]
