"""A bad week: shift, shrink or drop, and nothing moves before it is accepted."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.support.databases import memory_database
from tests.support.planning import MONDAY, Planned, store_road, topic

from gradus.domain.planning.block import Block
from gradus.domain.planning.free_time import FreeTime, Window
from gradus.domain.planning.planner import make_plan
from gradus.domain.planning.work import PlanRules
from gradus.errors import CalendarError
from gradus.store.planning import blocks

HOUR = FreeTime(weekly=((Window(1140, 1200),),) * 5 + ((), ()))


@pytest.fixture
def planned() -> Iterator[Planned]:
    with memory_database() as database:
        store_road(database, topic("a", 5), topic("b", 5))
        person = Planned(database, make_plan)
        person.calendar.set_rules(PlanRules(weekly_review=0, interleaved=1))
        person.calendar.set_free_time(HOUR)
        yield person


def weeks(planned: Planned) -> list[tuple[str, list[int]]]:
    """Return topic and minutes of the blocks of each week with blocks."""
    found: dict[int, list[Block]] = {}
    with planned.database.read() as connection:
        for block in blocks.everything(connection):
            found.setdefault((block.start.toordinal() - MONDAY) // 7, []).append(block)
    return [
        ("".join(one.subject for one in week), [one.minutes for one in week])
        for _, week in sorted(found.items())
    ]


def test_before_anything_is_eased_two_weeks_are_full(planned: Planned) -> None:
    assert weeks(planned) == [("aaaaa", [60] * 5), ("bbbbb", [60] * 5)]


def test_shift_moves_this_week_and_what_builds_on_it(planned: Planned) -> None:
    offer = planned.calendar.ease("shift")
    assert weeks(planned)[0][0] == "aaaaa"
    planned.calendar.accept(offer)
    assert weeks(planned) == [("aaaaa", [60] * 5), ("bbbbb", [60] * 5)]
    first = planned.calendar.week(MONDAY)
    assert not any(day.blocks for day in first.days)
    assert any(day.blocks for day in planned.calendar.week(MONDAY + 7).days)


def test_shrink_halves_this_week_and_the_rest_comes_later(planned: Planned) -> None:
    planned.calendar.accept(planned.calendar.ease("shrink"))
    found = weeks(planned)
    assert found[0] == ("aaaaa", [30] * 5)
    assert sum(sum(minutes) for _, minutes in found) == 600


def test_drop_leaves_later_weeks_where_they_are(planned: Planned) -> None:
    before = {one.uid: one.start for one in _later(planned)}
    planned.calendar.accept(planned.calendar.ease("drop"))
    after = {one.uid: one.start for one in _later(planned)}
    assert before.items() <= after.items()
    assert not any(one.pinned for one in _later(planned))
    assert not any(day.blocks for day in planned.calendar.week(MONDAY).days)


def test_an_eased_week_stays_free_until_it_is_over(planned: Planned) -> None:
    planned.calendar.accept(planned.calendar.ease("shift"))
    assert planned.calendar.preview().changes == ()
    planned.calendar.undo()
    planned.calendar.undo()
    assert planned.calendar.free_time() == FreeTime()


def test_another_way_is_refused(planned: Planned) -> None:
    with pytest.raises(CalendarError, match="holiday"):
        planned.calendar.ease("holiday")


def _later(planned: Planned) -> list[Block]:
    with planned.database.read() as connection:
        found = blocks.everything(connection)
    return [one for one in found if one.start.toordinal() >= MONDAY + 7]
