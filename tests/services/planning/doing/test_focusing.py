"""The focus timer on a real database: minutes reach the plan, and a crash takes hardly any."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from tests.support.databases import memory_database
from tests.support.planning import EVENINGS, MONDAY, Planned, store_road, topic

from gradus.domain.planning.block import Status
from gradus.domain.planning.focus import Lengths, Stage
from gradus.errors import CalendarError
from gradus.services.planning.doing.focus_view import FocusView, Recorded, Turn
from gradus.services.planning.doing.focusing import FocusService
from gradus.services.planning.views import BlockView

SHORT = Lengths(work=10, pause=2, long_pause=4, rounds=2)


@dataclass
class Desk:
    planned: Planned
    service: FocusService = field(init=False)

    def __post_init__(self) -> None:
        self.planned.calendar.set_free_time(EVENINGS)
        self.service = self.restarted()

    def restarted(self) -> FocusService:
        """Return a service that knows nothing but the database, as after a crash."""
        planned = self.planned
        mark = planned.calendar.mark
        return FocusService(planned.database, planned.clock, lambda: SHORT, mark)

    def blocks(self) -> list[BlockView]:
        return [one for day in self.planned.calendar.week(MONDAY).days for one in day.blocks]

    def begin(self, place: int = 0) -> FocusView:
        return self.service.begin(self.blocks()[place].uid)

    def work(self, minutes: float) -> list[FocusView]:
        """Let time pass, looking every ten seconds; return the views in which something turned."""
        turns = []
        for _ in range(round(minutes * 6)):
            self.planned.clock.forward(seconds=10)
            view = self.service.look()
            assert view is not None
            if view.turn is not None:
                turns.append(view)
        return turns


@pytest.fixture
def desk() -> Iterator[Desk]:
    with memory_database() as database:
        store_road(database, topic("vectors", 2, learn=60), topic("matrices", 1, phase=2))
        yield Desk(Planned(database))


def test_a_timer_shows_what_it_is_about(desk: Desk) -> None:
    view = desk.begin()
    assert (view.title, view.phase, view.planned) == ("Vectors", 1, 60)
    assert (view.stage, view.running, view.left, view.minutes) == (
        Stage.WORK,
        True,
        timedelta(minutes=10),
        0,
    )


def test_its_end_writes_the_minutes_into_the_block(desk: Desk) -> None:
    desk.begin()
    desk.work(7)
    assert desk.service.stop() == Recorded("Vectors", 7)
    done = desk.blocks()[0]
    assert (done.status, done.minutes_done) == (Status.DONE, 7)
    assert desk.service.look() is None
    assert desk.service.recall() is None


def test_what_lasted_less_than_half_a_minute_leaves_the_block_planned(desk: Desk) -> None:
    desk.begin()
    desk.work(1 / 3)
    assert desk.service.stop() == Recorded("Vectors", 0)
    assert desk.blocks()[0].status is Status.PLANNED
    assert desk.restarted().recall() is None


def test_breaks_come_by_themselves_and_are_not_counted(desk: Desk) -> None:
    desk.begin()
    turns = desk.work(13)
    assert [view.turn for view in turns] == [Turn.BREAK, Turn.BREAK_OVER]
    assert (turns[1].waits, turns[1].minutes) == (True, 10)


def test_the_planned_time_is_told_once_and_the_timer_goes_on(desk: Desk) -> None:
    desk.begin()
    told = []
    for _ in range(7):
        told += [view.turn for view in desk.work(10)]
        desk.service.skip()  # the break
    assert told.count(Turn.FULL) == 1
    view = desk.service.look()
    assert view is not None
    assert (view.minutes, view.running) == (70, True)


def test_a_pause_stands_still_until_it_is_ended(desk: Desk) -> None:
    desk.begin()
    desk.work(2)
    paused = desk.service.turn()
    desk.work(5)
    going = desk.service.turn()
    assert paused is not None
    assert going is not None
    assert (paused.running, going.running, going.minutes) == (False, True, 2)


def test_a_crash_takes_at_most_a_minute(desk: Desk) -> None:
    desk.begin()
    desk.work(7.5)
    desk.planned.clock.forward(minutes=90)
    found = desk.restarted().recall()
    assert isinstance(found, FocusView)
    assert found.turn is Turn.FOUND_AFTER_CRASH
    assert (found.running, found.minutes) == (False, 7)


def test_a_timer_that_was_found_goes_on(desk: Desk) -> None:
    desk.begin()
    desk.work(5)
    desk.service = desk.restarted()
    desk.service.recall()
    desk.service.turn()
    desk.work(2)
    assert desk.service.stop() == Recorded("Vectors", 7)


def test_closing_keeps_every_second_and_is_no_crash(desk: Desk) -> None:
    desk.begin()
    desk.work(7.5)
    desk.service.close()
    found = desk.restarted().recall()
    assert isinstance(found, FocusView)
    assert (found.turn, found.left) == (Turn.FOUND, timedelta(minutes=2.5))


def test_a_timer_of_another_day_is_written_into_the_plan(desk: Desk) -> None:
    desk.begin()
    desk.work(8)
    desk.planned.clock.forward(days=1)
    assert desk.restarted().recall() == Recorded("Vectors", 8)
    assert desk.blocks()[0].minutes_done == 8
    assert desk.restarted().recall() is None


def test_work_stands_still_while_the_computer_sleeps(desk: Desk) -> None:
    desk.begin()
    desk.work(3)
    desk.planned.clock.forward(hours=1)
    view = desk.service.look()
    assert view is not None
    assert (view.turn, view.minutes) == (Turn.SLEPT, 3)


def test_another_block_ends_the_timer_before_it(desk: Desk) -> None:
    desk.begin(0)
    desk.work(4)
    view = desk.begin(1)
    assert view.minutes == 0
    assert desk.blocks()[0].minutes_done == 4


def test_the_same_block_goes_on(desk: Desk) -> None:
    desk.begin(0)
    desk.work(4)
    assert desk.begin(0).minutes == 4


def test_a_block_that_was_done_before_gets_more_minutes(desk: Desk) -> None:
    uid = desk.blocks()[0].uid
    desk.planned.calendar.mark(uid, Status.DONE, 30)
    desk.service.begin(uid)
    desk.work(5)
    desk.service.stop()
    assert desk.blocks()[0].minutes_done == 35


def test_a_block_that_is_gone_says_so_and_ends_the_timer(desk: Desk) -> None:
    desk.begin()
    desk.work(5)
    desk.planned.calendar.remove(desk.blocks()[0].uid)
    with pytest.raises(CalendarError, match="5 minutes of work could not be written"):
        desk.service.stop()
    assert desk.service.look() is None
    with pytest.raises(CalendarError, match="no longer in the plan"):
        desk.service.begin("nothing")


def test_a_record_that_is_nonsense_is_no_timer(desk: Desk) -> None:
    desk.begin()
    database = desk.planned.database
    from gradus.store import settings as stored

    for value in ("text", {"uid": 3}, {"uid": "a", "lengths": 3, "closed": True}):
        with database.write() as connection:
            stored.put(connection, "focus", value)
        assert desk.restarted().recall() is None
