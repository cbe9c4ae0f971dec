"""The calendar on a real database: first plan, moves, marks, undo."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest
from tests.support.databases import memory_database
from tests.support.planning import (
    EVENINGS,
    MONDAY,
    Planned,
    an_hour_a_window,
    store_road,
    topic,
)

from gradus.domain.planning.block import BlockKind, Status
from gradus.domain.planning.change import Why
from gradus.domain.planning.free_time import FreeTime, Window
from gradus.domain.planning.plan import Plan, PlanRequest, Waits
from gradus.domain.planning.planner import make_plan
from gradus.domain.planning.work import ReviewLoad
from gradus.errors import CalendarError
from gradus.services.planning.calendar.calendar import Calendar
from gradus.services.planning.views import BlockView, DaysView, NoPlan, ReasonView, WaitingView
from gradus.services.settings import SettingsService


@pytest.fixture
def planned() -> Iterator[Planned]:
    with memory_database() as database:
        store_road(
            database,
            topic("vectors", 2, learn=60),
            topic("matrices", 1, ("vectors",)),
            topic("side", 3, core=False),
        )
        yield Planned(database)


def blocks(view: DaysView) -> list[tuple[int, BlockView]]:
    """Return the blocks of a view with their weekday."""
    return [(day.day - view.days[0].day, block) for day in view.days for block in day.blocks]


def where(view: DaysView) -> list[tuple[int, str, BlockKind, int, int]]:
    return [(n, block.subject, block.kind, block.start, block.minutes) for n, block in blocks(view)]


def test_without_free_time_the_calendar_says_what_to_do(planned: Planned) -> None:
    view = planned.calendar.week(MONDAY)
    assert [day.day for day in view.days] == list(range(MONDAY, MONDAY + 7))
    assert where(view) == []
    assert view.explained is NoPlan.NO_FREE_TIME
    assert not view.can_undo


def test_a_crowded_plan_says_so_from_the_first_on_and_no_longer_once_it_is_taken_back() -> None:
    def crowded(request: PlanRequest) -> Plan:
        return replace(make_plan(request), crowded=True)

    with memory_database() as database:
        store_road(database, topic("vectors", 2))
        planned = Planned(database, crowded)
        assert not planned.calendar.days().crowded
        assert planned.calendar.set_free_time(EVENINGS).crowded
        assert not planned.calendar.undo().crowded


def test_the_first_free_time_makes_the_first_plan(planned: Planned) -> None:
    view = planned.calendar.set_free_time(EVENINGS)
    assert where(view) == [
        (0, "vectors", BlockKind.LEARN, 19 * 60, 60),
        (1, "vectors", BlockKind.EXERCISES, 19 * 60, 60),
        (2, "matrices", BlockKind.LEARN, 19 * 60, 60),
    ]
    assert (view.planned, view.free, view.explained) == (180, 600, None)
    assert blocks(view)[0][1].title == "Vectors"


def test_the_first_plan_is_taken_back_with_the_free_time(planned: Planned) -> None:
    planned.calendar.set_free_time(EVENINGS)
    view = planned.calendar.undo()
    assert where(view) == []
    assert planned.calendar.free_time() == FreeTime()
    assert view.can_redo
    assert len(where(planned.calendar.redo())) == 3


def test_a_move_is_kept_pinned_and_found_after_a_restart(planned: Planned) -> None:
    view = planned.calendar.set_free_time(EVENINGS)
    uid = blocks(view)[0][1].uid
    planned.calendar.move(uid, MONDAY + 3, 20 * 60)
    again = planned.restarted().week(MONDAY)
    ((day, block),) = [found for found in blocks(again) if found[1].uid == uid]
    assert (day, block.start, block.pinned) == (3, 20 * 60, True)


def test_nothing_moves_into_the_past(planned: Planned) -> None:
    uid = blocks(planned.calendar.set_free_time(EVENINGS))[0][1].uid
    with pytest.raises(CalendarError, match="passed"):
        planned.calendar.move(uid, MONDAY, 8 * 60)


def test_what_is_over_stays_where_it_was(planned: Planned) -> None:
    view = planned.calendar.set_free_time(EVENINGS)
    uid = blocks(view)[0][1].uid
    planned.calendar.mark(uid, Status.DONE)
    with pytest.raises(CalendarError, match="over"):
        planned.calendar.move(uid, MONDAY + 3, 600)


def test_a_block_done_counts_its_minutes_and_the_topic_is_learned(planned: Planned) -> None:
    view = planned.calendar.set_free_time(EVENINGS)
    uid = blocks(view)[0][1].uid
    assert learned(planned) == {}
    planned.calendar.mark(uid, Status.DONE, 60)
    assert learned(planned) == {"vectors": MONDAY}
    assert told(planned)[-1] == {"topic": "vectors", "day": MONDAY}
    planned.calendar.undo()
    assert learned(planned) == {}
    assert told(planned)[-1] == {"topic": "vectors", "day": None}


def test_less_than_the_whole_step_leaves_a_topic_unlearned(planned: Planned) -> None:
    uid = blocks(planned.calendar.set_free_time(EVENINGS))[0][1].uid
    planned.calendar.mark(uid, Status.DONE, 45)
    assert learned(planned) == {}
    planned.calendar.mark(uid, Status.DONE, 60)
    assert learned(planned) == {"vectors": MONDAY}
    planned.calendar.mark(uid, Status.PLANNED)
    assert learned(planned) == {}


def test_a_missed_block_is_offered_again_and_counts_as_missed_once_accepted(
    planned: Planned,
) -> None:
    planned.calendar.set_free_time(EVENINGS)
    planned.clock.forward(days=1)
    view = planned.calendar.week(MONDAY)
    assert view.offer is not None
    assert view.offer.why == (ReasonView(Why.MISSED, day=MONDAY),)
    after = planned.calendar.accept(view.offer)
    assert [(n, one.subject, one.status) for n, one in blocks(after)] == [
        (0, "vectors", Status.MISSED),
        (1, "vectors", Status.PLANNED),
        (2, "vectors", Status.PLANNED),
        (3, "matrices", Status.PLANNED),
    ]
    assert after.offer is None
    assert where(planned.calendar.undo()) == where(view)


def test_a_declined_offer_does_not_come_again_that_day(planned: Planned) -> None:
    planned.calendar.set_free_time(EVENINGS)
    planned.clock.forward(days=1)
    view = planned.calendar.week(MONDAY)
    assert view.offer is not None
    assert planned.calendar.decline(view.offer).offer is None
    assert planned.calendar.preview().changes
    planned.clock.forward(days=1)
    assert planned.calendar.week(MONDAY).offer is not None


def test_changed_free_time_is_a_reason_that_goes_with_its_undo(planned: Planned) -> None:
    planned.calendar.set_free_time(EVENINGS)
    mornings = FreeTime(weekly=((Window(8 * 60, 9 * 60),),) * 7)
    view = planned.calendar.set_free_time(mornings)
    assert view.offer is not None
    assert view.offer.why == (ReasonView(Why.FREE_TIME),)
    assert planned.calendar.undo().offer is None


def test_a_change_that_is_left_out_pins_the_block_where_it_was(planned: Planned) -> None:
    planned.calendar.set_free_time(EVENINGS)
    later = FreeTime(weekly=((Window(20 * 60, 21 * 60),),) * 7)
    view = planned.calendar.set_free_time(later)
    assert view.offer is not None
    assert len(view.offer.changes) == 3
    after = planned.calendar.accept(view.offer, frozenset({1}))
    assert [(n, one.start, one.pinned) for n, one in blocks(after)] == [
        (0, 20 * 60, False),
        (1, 19 * 60, True),
        (2, 20 * 60, False),
    ]


def test_an_offer_of_another_plan_is_refused(planned: Planned) -> None:
    planned.calendar.set_free_time(EVENINGS)
    view = planned.calendar.set_free_time(FreeTime(weekly=((Window(1200, 1260),),) * 7))
    assert view.offer is not None
    planned.calendar.remove(blocks(view)[0][1].uid)
    with pytest.raises(CalendarError, match="changed"):
        planned.calendar.accept(view.offer)


def test_what_was_prepared_beside_the_window_is_shown_and_previewed_at_once(
    planned: Planned,
) -> None:
    made: list[PlanRequest] = []

    def planner(request: PlanRequest) -> Plan:
        made.append(request)
        return an_hour_a_window(request)

    settings = SettingsService(planned.database, planned.clock)
    calendar = Calendar(
        planned.database, planned.clock, settings, planner, lambda: planned.load, eager=False
    )
    calendar.set_free_time(EVENINGS)
    view = calendar.set_free_time(FreeTime(weekly=((Window(1200, 1260),),) * 7))
    assert (view.offer, calendar.is_prepared, len(made)) == (None, False, 1)
    assert calendar.prepare()
    offer = calendar.days().offer
    assert offer is not None
    assert (calendar.is_prepared, calendar.preview(), len(made)) == (True, offer, 2)
    planned.clock.forward(minutes=15)
    calendar.days()
    assert not calendar.is_prepared


def test_a_state_is_planned_once_for_its_offer_its_preview_and_its_ways_out(
    planned: Planned,
) -> None:
    made: list[PlanRequest] = []

    def planner(request: PlanRequest) -> Plan:
        made.append(request)
        return make_plan(request)

    planned.planner, planned.load = planner, ReviewLoad(MONDAY, (8.0,) * 28)
    calendar = planned.restarted()
    calendar.set_free_time(EVENINGS)
    planned.load = ReviewLoad(MONDAY, (25.0,) * 28)
    made.clear()
    assert calendar.prepare()
    assert calendar.preview().changes
    assert len(made) == 1


def test_nothing_is_offered_by_itself_twice_a_day_but_what_the_person_causes(
    planned: Planned,
) -> None:
    planned.calendar.set_free_time(EVENINGS)
    planned.clock.forward(days=1)
    offer = planned.calendar.week(MONDAY).offer
    assert offer is not None
    after = planned.calendar.accept(offer)
    planned.clock.forward(hours=11)  # another block passes unsaid
    assert planned.calendar.week(MONDAY).offer is None
    removed = planned.calendar.remove(blocks(after)[-1][1].uid)
    assert removed.offer is not None
    assert removed.offer.why == (
        ReasonView(Why.MISSED, day=MONDAY + 1),
        ReasonView(Why.ASKED),
    )


def test_a_topic_that_takes_longer_or_less_long_is_named(planned: Planned) -> None:
    uid = blocks(planned.calendar.set_free_time(EVENINGS))[0][1].uid
    slower = planned.calendar.mark(uid, Status.DONE, 30).offer
    assert slower is not None
    assert slower.why == (ReasonView(Why.SLOWER, "Vectors"),)
    faster = planned.calendar.mark(uid, Status.PLANNED)
    assert faster.offer is None
    early = blocks(faster)[1][1].uid
    planned.calendar.mark(early, Status.DONE, 60)
    assert planned.calendar.days().offer is None


def test_the_week_is_looked_back_on_with_at_most_three_changes(planned: Planned) -> None:
    view = planned.calendar.set_free_time(EVENINGS)
    (_, done), (_, missed), _ = blocks(view)
    planned.calendar.mark(done.uid, Status.DONE, 50)
    planned.clock.forward(days=5)
    found = planned.calendar.week_review(MONDAY)
    assert [one.uid for one in found.done] == [done.uid]
    assert [one.uid for one in found.missed] == [missed.uid, blocks(view)[2][1].uid]
    assert (found.minutes_planned, found.minutes_done) == (180, 50)
    assert found.offer is not None
    assert 1 <= len(found.offer.changes) <= 3


def test_reviews_that_turn_out_to_take_much_longer_are_a_reason(planned: Planned) -> None:
    planned.planner = make_plan
    planned.load = ReviewLoad(MONDAY, (8.0,) * 28)
    calendar = planned.restarted()
    calendar.set_free_time(EVENINGS)
    planned.load = ReviewLoad(MONDAY, (9.0,) * 28)
    assert calendar.week(MONDAY).offer is None
    planned.load = ReviewLoad(MONDAY, (25.0,) * 28)
    offer = calendar.week(MONDAY).offer
    assert offer is not None
    assert offer.why == (ReasonView(Why.REVIEWS),)
    assert calendar.accept(offer).reviews > 5 * 25


def test_what_waits_says_why(planned: Planned) -> None:
    only_monday = FreeTime(weekly=((Window(19 * 60, 20 * 60),), *[()] * 6))
    view = planned.calendar.set_free_time(only_monday)
    assert view.waiting == (WaitingView("Matrices", Waits.PREREQUISITE, "Vectors"),)


def learned(planned: Planned) -> dict[str, int]:
    with planned.database.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT key, learned_day FROM topics WHERE learned_day IS NOT NULL"
        )
        return {str(row[0]): int(row[1]) for row in rows}


def told(planned: Planned) -> list[dict[str, object]]:
    with planned.database.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT payload FROM card_events WHERE kind = 'topic learned' ORDER BY logical_time"
        )
        return [json.loads(payload) for (payload,) in rows]
