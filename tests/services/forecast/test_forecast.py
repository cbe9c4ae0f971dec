"""The forecast from a real database, and what a desired retention costs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.support.app import Desk
from tests.support.databases import memory_database, raw
from tests.support.decks import basic, write
from tests.support.foreseen import foresee, wape
from tests.support.learners import answers_of_somebody

from gradus.domain.scheduling.forecast.model import Habits
from gradus.domain.scheduling.model import Rating, State
from gradus.services.forecast.retention_cost import retention_costs
from gradus.services.forecast.service import ForecastService
from gradus.services.settings import SettingsService


def service(desk: Desk) -> ForecastService:
    return ForecastService(desk.database, desk.clock, SettingsService(desk.database, desk.clock))


@pytest.fixture
def learned(tmp_path: Path) -> Iterator[Desk]:
    """Somebody who studied for 30 days until yesterday."""
    with memory_database(answers_of_somebody(30, forgetful=False)) as database:
        raw(database).execute("UPDATE cards SET retired = 0")
        yield Desk(database, tmp_path)


def test_a_database_without_cards_asks_nothing(desk: Desk) -> None:
    assert [day.minutes for day in service(desk).ahead(10)] == [0.0] * 10
    assert service(desk).outlook().habits == Habits()


def test_new_cards_are_planned_as_many_a_day_as_are_chosen_while_they_last(desk: Desk) -> None:
    write(desk.folder, "a.md", [basic(f"n{n}") for n in range(45)])
    desk.sync()
    days = service(desk).ahead(4)
    assert [day.answers[State.NEW] for day in days] == [20.0, 20.0, 5.0, 0.0]
    assert days[0].day == desk.clock.now().date().toordinal()


def test_suspended_and_retired_cards_are_left_out(learned: Desk) -> None:
    everything = service(learned).outlook().cards
    raw(learned.database).execute("UPDATE cards SET suspended = 1 WHERE id % 2")
    raw(learned.database).execute("UPDATE cards SET retired = 1 WHERE id % 4 = 0")
    assert len(service(learned).outlook().cards) == len(everything) // 4


def test_habits_are_those_of_the_answers_that_count(desk: Desk) -> None:
    write(desk.folder, "a.md", [basic("one")])
    desk.sync()
    desk.answer(desk.study.start(), Rating.EASY)
    desk.clock.forward(days=1)
    after = service(desk).outlook().habits
    assert after.first.easy == pytest.approx((1 + 20 * 0.17) / 21)
    assert after.seconds[State.NEW] == pytest.approx((5 + 20 * 15) / 21)


def test_an_undone_answer_is_no_habit(desk: Desk) -> None:
    write(desk.folder, "a.md", [basic("one")])
    desk.sync()
    desk.answer(desk.study.start(), Rating.EASY)
    desk.study.undo()
    desk.clock.forward(days=1)
    assert service(desk).outlook().habits == Habits()


def test_a_higher_retention_costs_more_minutes(learned: Desk) -> None:
    outlook = replace(service(learned).outlook(), new_cards=0)
    told: list[tuple[int, int]] = []

    def tell(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    costs = retention_costs(outlook, (0.85, 0.95), tell)
    assert [cost.retention for cost in costs] == [0.85, 0.95]
    assert costs[1].minutes > 1.3 * costs[0].minutes > 0
    assert list(dict.fromkeys(told)) == [(0, 2), (1, 2), (2, 2)]


def test_the_costs_of_retention_can_be_stopped(learned: Desk) -> None:
    outlook = service(learned).outlook()
    assert retention_costs(outlook, (0.85, 0.95), lambda _done, _total: False) == ()


def test_the_costs_of_retention_can_be_stopped_within_one(learned: Desk) -> None:
    asked = iter([True] * 30)
    found = retention_costs(service(learned).outlook(), (0.85,), lambda _d, _t: next(asked, False))
    assert found == ()
    assert next(asked, None) is None


def test_a_forecast_is_far_nearer_to_what_comes_than_due_dates_are() -> None:
    """One learner of the fifty of the benchmark; its figures are in docs/performance.md."""
    found = foresee(1, history_days=25, new_a_day=5)
    said, total = wape(found.minutes, found.actual_minutes, 7)
    due, _ = wape(found.due_minutes, found.actual_minutes, 7)
    assert said < 0.2 * total
    assert due > 3 * said
