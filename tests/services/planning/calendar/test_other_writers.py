"""The calendar keeps in memory what it has read, and still shows what anybody else has written."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.support.databases import memory_database
from tests.support.planning import EVENINGS, MONDAY, Planned, store_road, topic

from gradus.domain.planning.planner import make_plan
from gradus.services.planning.views import DaysView

_WRITTEN = (
    "UPDATE topics SET title = 'Another title' WHERE key = 'a'",
    "UPDATE topics SET chosen = 1, hours = 9 WHERE key = 'c'",
    "UPDATE topics SET retired = 1 WHERE key = 'b'",
    "UPDATE availability SET end_minute = 1380",
    "INSERT INTO busy_times VALUES (1, 'work.ics', 'u', 'Meeting', 1767639600000, 1767643200000)",
    (
        "INSERT INTO settings VALUES ('calendar_goal',"
        """ '{"value":{"subject":"c","by":"2026-01-09"}}')"""
    ),
    "UPDATE study_blocks SET status = 'done', minutes_done = 7 WHERE id = 1",
)


def _without_numbers(view: DaysView) -> DaysView:
    """Return days whose offer has no number: each calendar counts its own."""
    offer = view.offer
    return replace(view, offer=None if offer is None else replace(offer, number=0))


@pytest.mark.parametrize("sentence", _WRITTEN)
def test_what_another_program_writes_shows_at_once(sentence: str) -> None:
    with memory_database() as database:
        roads = topic("a", 3, learn=60), topic("b", 2, ("a",)), topic("c", 1.5, core=False)
        store_road(database, *roads)
        planned = Planned(database, make_plan)
        planned.calendar.set_free_time(EVENINGS)
        before = _without_numbers(planned.calendar.week(MONDAY))
        with database.write() as connection:
            connection.exec_driver_sql(sentence)
        after = _without_numbers(planned.calendar.week(MONDAY))
        assert after == _without_numbers(planned.restarted().week(MONDAY))
        assert after != before
