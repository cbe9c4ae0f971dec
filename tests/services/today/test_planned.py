"""Planned blocks of a study day, and that they are remembered for the next start."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from tests.support.databases import memory_database
from tests.support.planning import EVENINGS, MONDAY, Planned, store_road, topic

from gradus.domain.planning.block import BlockKind, Status
from gradus.services.today.remembered_days import RememberedDays
from gradus.services.today.report import as_json
from gradus.services.today.service import TodayService


@pytest.fixture
def planned() -> Iterator[Planned]:
    with memory_database() as database:
        store_road(database, topic("vectors", 2, learn=60), topic("matrices", 1))
        planned = Planned(database)
        planned.calendar.set_free_time(EVENINGS)
        yield planned


def service(planned: Planned) -> TodayService:
    return TodayService(planned.database, planned.clock)


def test_the_day_holds_its_blocks_at_local_times(planned: Planned) -> None:
    (block,) = service(planned).view().planned
    assert (block.kind, block.title, block.note, block.phase, block.start, block.minutes) == (
        BlockKind.LEARN,
        "Vectors",
        "all of it",
        1,
        19 * 60,
        60,
    )


def test_what_became_of_a_block_is_shown(planned: Planned) -> None:
    planned.calendar.mark(service(planned).view().planned[0].uid, Status.DONE, 45)
    (block,) = service(planned).view().planned
    assert (block.status, block.minutes_done) == (Status.DONE, 45)


def test_a_block_after_midnight_belongs_to_the_evening_before(planned: Planned) -> None:
    planned.calendar.add("matrices", MONDAY + 1, 60, 30)
    assert [block.start for block in service(planned).view().planned] == [19 * 60, 60]
    tomorrow = service(planned).view(planned.clock.now() + timedelta(days=1))
    assert [block.start for block in tomorrow.planned] == [19 * 60]


def test_blocks_are_remembered_for_the_next_start(planned: Planned, tmp_path: Path) -> None:
    view = service(planned).view()
    days = RememberedDays(tmp_path / "days.json", tmp_path / "gradus.sqlite")
    days.remember([view], 4, days.stamp())
    recalled = days.recall(planned.clock.now(), planned.clock.zone())
    assert recalled == view
    assert recalled is not None
    assert isinstance(recalled.planned[0].kind, BlockKind)


def test_the_report_names_them(planned: Planned) -> None:
    assert '"start": "19:00"' in as_json(service(planned).view())
