"""What does not fit before the goal, and the ways out, each with its effect."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from tests.support.databases import memory_database
from tests.support.planning import Planned, store_road, topic

from gradus.domain.planning.free_time import FreeTime, Window
from gradus.domain.planning.planner import make_plan
from gradus.domain.planning.shortfall import Remedy
from gradus.domain.planning.work import PlanRules
from gradus.errors import CalendarError
from gradus.services.planning.goal import Goal
from gradus.services.planning.views import DaysView, WayOut

HOUR = FreeTime(weekly=((Window(1140, 1200),),) * 5 + ((), ()))
FRIDAY = date(2026, 1, 9)


@pytest.fixture
def planned() -> Iterator[Planned]:
    """An hour on each weekday; six hours to learn, and two more of an optional topic."""
    with memory_database() as database:
        store_road(database, topic("a", 3), topic("b", 3, ("a",)), topic("side", 2, core=False))
        with database.write() as connection:
            connection.exec_driver_sql("UPDATE topics SET chosen = 1 WHERE key = 'side'")
        person = Planned(database, make_plan)
        person.calendar.set_rules(PlanRules(weekly_review=0, pause=0, topic_cap=300))
        person.calendar.set_free_time(HOUR)
        yield person


def ways(view: DaysView) -> dict[Remedy, WayOut]:
    """Return the ways out by what they are."""
    assert view.shortfall is not None
    return {way.remedy: way for way in view.shortfall.ways}


def reach(planned: Planned, by: date) -> DaysView:
    planned.calendar.set_goal(Goal("", by))
    planned.calendar.prepare()
    return planned.calendar.days()


def test_a_goal_that_holds_leaves_nothing_short(planned: Planned) -> None:
    assert reach(planned, FRIDAY + timedelta(days=7)).shortfall is None


def test_what_does_not_fit_is_named_with_its_hours(planned: Planned) -> None:
    view = reach(planned, FRIDAY)
    assert view.shortfall is not None
    assert view.shortfall.hours == 3  # eight hours of work, five of free time
    assert set(view.shortfall.topics) <= {"A", "B", "Side"}


def test_a_later_date_is_taken_with_its_plan_and_taken_back(planned: Planned) -> None:
    later = ways(reach(planned, FRIDAY))[Remedy.LATER]
    assert (later.by, later.left) == (date(2026, 1, 14), 0)  # the third weekday after
    offer = planned.calendar.take_way_out(later.number)
    assert planned.calendar.goal() == Goal("", FRIDAY)
    view = planned.calendar.accept(offer)
    assert planned.calendar.goal() == Goal("", date(2026, 1, 14))
    planned.calendar.prepare()
    assert planned.calendar.days().shortfall is None
    planned.calendar.undo()
    assert planned.calendar.goal() == Goal("", FRIDAY)
    assert view.can_undo


def test_an_hour_more_is_free_time(planned: Planned) -> None:
    more = ways(reach(planned, FRIDAY))[Remedy.HOUR]
    before = planned.calendar.free_time()
    planned.calendar.accept(planned.calendar.take_way_out(more.number))
    after = planned.calendar.free_time()
    assert _minutes(after) == _minutes(before) + 60


def test_an_optional_topic_is_left_out(planned: Planned) -> None:
    drop = ways(reach(planned, FRIDAY + timedelta(days=3)))[Remedy.DROP]
    assert drop == WayOut(drop.number, Remedy.DROP, title="Side")
    planned.calendar.accept(planned.calendar.take_way_out(drop.number))
    subjects = {
        block.subject
        for n in range(3)
        for day in planned.calendar.week(FRIDAY.toordinal() + 7 * n).days
        for block in day.blocks
    }
    assert subjects == {"a", "b"}


def test_a_way_out_of_another_plan_is_refused(planned: Planned) -> None:
    way = ways(reach(planned, FRIDAY))[Remedy.LATER]
    planned.calendar.set_rules(PlanRules(block=30))
    with pytest.raises(CalendarError, match="changed"):
        planned.calendar.take_way_out(way.number)


def test_whoever_stops_the_search_finds_nothing(planned: Planned) -> None:
    planned.calendar.set_goal(Goal("", FRIDAY))
    assert not planned.calendar.prepare(lambda: False)
    view = planned.calendar.days()
    assert view.shortfall is not None
    assert view.shortfall.ways == ()
    assert not planned.calendar.is_prepared


def _minutes(free: FreeTime) -> int:
    return sum(window.end - window.start for day in free.weekly for window in day)
