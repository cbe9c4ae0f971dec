"""The finish date of a stored road."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

import pytest
from tests.support.databases import memory_database
from tests.support.planning import EVENINGS, MONDAY, Planned, store_road, topic

from gradus.domain.planning.block import BlockKind, Status
from gradus.domain.planning.finish.finish import FinishRange, finish_range
from gradus.domain.planning.finish.request import FinishRequest
from gradus.services.planning.finish.finisher import RoadFinisher
from gradus.services.planning.finish.finishing import GoOn
from gradus.services.planning.goal import Goal
from gradus.services.settings import SettingsService


@dataclass
class Asked:
    """Simulates a few futures, and keeps what it was asked."""

    requests: list[FinishRequest] = field(default_factory=list)

    def __call__(self, request: FinishRequest, goal: int | None, go_on: GoOn) -> FinishRange:
        self.requests.append(request)
        return finish_range(request, goal, runs=10, go_on=go_on)

    @property
    def minutes(self) -> list[float]:
        return [piece.minutes for piece in self.requests[-1].pieces]


@pytest.fixture
def planned() -> Iterator[Planned]:
    with memory_database() as database:
        store_road(
            database,
            topic("vectors", 2, learn=60),
            topic("matrices", 1, ("vectors",)),
            topic("side", 3, core=False),
            topic("loops", 4, phase=2),
        )
        yield Planned(database)


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def finisher(planned: Planned, asked: Asked) -> RoadFinisher:
    settings = SettingsService(planned.database, planned.clock)
    return RoadFinisher(
        planned.database, planned.clock, settings, lambda: planned.load, simulate=asked
    )


def test_without_free_time_there_is_no_date(finisher: RoadFinisher) -> None:
    assert finisher.finish() is None


def test_the_core_road_has_a_range(planned: Planned, finisher: RoadFinisher, asked: Asked) -> None:
    planned.calendar.set_free_time(EVENINGS)
    view = finisher.finish()
    assert view is not None
    assert date(2026, 1, 5) <= view.even <= view.likely
    assert (view.goal, view.chance, view.hour_more) == (None, None, None)
    assert sorted(asked.minutes) == [60, 60, 60, 240]


def test_the_goal_that_is_kept_is_the_one_that_counts(
    planned: Planned, finisher: RoadFinisher
) -> None:
    planned.calendar.set_free_time(EVENINGS)
    planned.calendar.set_goal(Goal("", date(2030, 1, 1)))
    kept, other = finisher.finish(), finisher.finish(Goal("", date(2026, 1, 5)))
    assert kept is not None
    assert (kept.goal, kept.chance) == (date(2030, 1, 1), 1.0)
    assert other is not None
    assert (other.goal, other.chance) == (date(2026, 1, 5), 0.0)


def test_a_phase_or_a_topic_ends_before_the_road(
    planned: Planned, finisher: RoadFinisher, asked: Asked
) -> None:
    planned.calendar.set_free_time(EVENINGS)
    finisher.finish(Goal("vectors", date(2026, 2, 1)))
    assert sum(asked.minutes) < 420
    finisher.finish(Goal("side", date(2026, 2, 1)))
    assert 180 in asked.minutes


def test_what_was_done_is_done_and_what_was_kept_is_learned_from(
    planned: Planned, finisher: RoadFinisher, asked: Asked
) -> None:
    view = planned.calendar.set_free_time(EVENINGS)
    first = view.days[0].blocks[0]
    assert (first.subject, first.kind, first.minutes) == ("vectors", BlockKind.LEARN, 60)
    planned.clock.forward(days=1)
    planned.calendar.mark(first.uid, Status.DONE, 45)
    finisher.finish()
    (request,) = asked.requests
    assert sum(asked.minutes) + request.done == 420
    assert request.today == MONDAY + 1
    assert request.habits.adherence.length < 1.0


def test_a_topic_that_is_finished_tells_the_pace(
    planned: Planned, finisher: RoadFinisher, asked: Asked
) -> None:
    view = planned.calendar.set_free_time(EVENINGS)
    blocks = {block.subject: block for day in view.days for block in day.blocks}
    matrices = blocks["matrices"]
    planned.clock.forward(days=7)
    finisher.finish()
    planned.calendar.mark(matrices.uid, Status.DONE, 180)
    finisher.finish()
    before, after = asked.requests
    assert after.habits.pace.median > before.habits.pace.median


def test_nobody_has_to_wait(planned: Planned, finisher: RoadFinisher) -> None:
    planned.calendar.set_free_time(EVENINGS)
    assert finisher.finish(go_on=lambda: False) is None
