"""A weekly hour for a habit in the plan: where it goes, that it stays, and taking it out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from tests.support.databases import memory_database, snapshot
from tests.support.planning import EVENINGS, MONDAY, Planned, store_road, topic

from gradus.domain.next_actions.habit import Habit
from gradus.domain.planning.block import Block, BlockKind, Status
from gradus.domain.planning.planner import make_plan
from gradus.errors import NextActionError
from gradus.services.next_actions.hour import WEEKS, WeeklyHours
from gradus.services.settings import SettingsService
from gradus.services.today.service import TodayService
from gradus.store.planning import blocks


@pytest.fixture
def planned() -> Iterator[Planned]:
    with memory_database() as database:
        store_road(database, topic("vectors", 2, learn=60), topic("matrices", 1))
        yield Planned(database)


def hours(planned: Planned) -> WeeklyHours:
    return WeeklyHours(
        planned.database, planned.clock, SettingsService(planned.database, planned.clock)
    )


def habits(planned: Planned) -> list[Block]:
    with planned.database.read() as connection:
        every = blocks.everything(connection)
    return [one for one in every if one.kind is BlockKind.HABIT]


def test_without_free_time_nothing_is_planned_and_it_says_what_to_do(planned: Planned) -> None:
    with pytest.raises(NextActionError, match="Open the calendar"):
        hours(planned).plan(Habit.WRITE)
    assert habits(planned) == []


def test_an_hour_a_week_is_pinned_on_the_least_busy_evening(planned: Planned) -> None:
    planned.calendar.set_free_time(EVENINGS)
    with planned.database.read() as connection:
        taken = {one.start.weekday() for one in blocks.everything(connection)}
    found = hours(planned).plan(Habit.STAY_UPDATED)
    free = min(set(range(5)) - taken)
    assert (found.day, found.start, found.minutes) == (
        date.fromordinal(MONDAY + free),
        20 * 60,
        60,
    )
    mine = habits(planned)
    assert (len(mine), found.blocks, found.new) == (WEEKS, WEEKS, True)
    assert {one.subject for one in mine} == {"stay updated"}
    assert all(one.pinned for one in mine)
    gaps = {after.start - before.start for before, after in pairwise(mine)}
    assert gaps == {timedelta(days=7)}


def test_a_second_time_the_first_is_named_and_nothing_added(planned: Planned) -> None:
    planned.calendar.set_free_time(EVENINGS)
    first = hours(planned).plan(Habit.WRITE)
    again = hours(planned).plan(Habit.WRITE)
    assert (again.day, again.start, again.new) == (first.day, first.start, False)
    assert len(habits(planned)) == WEEKS
    other = hours(planned).plan(Habit.NETWORK)
    assert other.day != first.day


def test_a_new_plan_leaves_the_hours_where_they_are(planned: Planned) -> None:
    planned = Planned(planned.database, make_plan)
    planned.calendar.set_free_time(EVENINGS)
    hours(planned).plan(Habit.WRITE)
    before = habits(planned)
    planned.calendar.pin(before[0].uid, pinned=False)
    planned.calendar.accept(planned.calendar.preview())
    assert [(one.uid, one.start) for one in habits(planned)] == [
        (one.uid, one.start) for one in before
    ]


def test_taking_it_back_leaves_the_calendar_as_it_was(planned: Planned) -> None:
    planned.calendar.set_free_time(EVENINGS)
    with planned.database.read() as connection:
        before = blocks.everything(connection)
    found = hours(planned).plan(Habit.WRITE)
    assert hours(planned).take_back(found)
    with planned.database.read() as connection:
        assert blocks.everything(connection) == before
    again = hours(planned).plan(Habit.WRITE)
    planned.calendar.mark(habits(planned)[0].uid, Status.DONE)
    state = snapshot(planned.database)
    assert not hours(planned).take_back(again)
    assert snapshot(planned.database) == state


def test_today_names_the_hour_that_is_planned_on_it(planned: Planned) -> None:
    planned.calendar.set_free_time(EVENINGS)
    found = hours(planned).plan(Habit.NETWORK)
    noon = datetime.combine(found.day, datetime.min.time(), planned.clock.zone())
    view = TodayService(planned.database, planned.clock).view(noon + timedelta(hours=12))
    block = next(one for one in view.planned if one.kind is BlockKind.HABIT)
    assert (block.title, block.start) == ("Talk to others in the field", 20 * 60)
