"""Reviews: done by themselves once the day's cards are, and kept off days without free time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from functools import cached_property
from pathlib import Path

import pytest
from tests.support.app import Desk
from tests.support.databases import memory_database
from tests.support.decks import basic, write
from tests.support.planning import MONDAY

from gradus.domain.planning.block import Block, BlockKind, Status
from gradus.domain.planning.free_time import FreeTime, Window
from gradus.domain.planning.planner import make_plan
from gradus.domain.planning.work import ReviewLoad
from gradus.domain.scheduling.model import Rating
from gradus.services.planning.calendar.calendar import Calendar
from gradus.services.planning.wall_clock import instant
from gradus.services.settings import SettingsService
from gradus.store.planning import blocks, free_time, revisions


class PlannedDesk(Desk):
    """A desk with a calendar that stays open."""

    @cached_property
    def calendar(self) -> Calendar:
        settings = SettingsService(self.database, self.clock)
        load = ReviewLoad(MONDAY)
        return Calendar(self.database, self.clock, settings, make_plan, lambda: load, eager=False)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[PlannedDesk]:
    write(tmp_path, "a.md", [basic(f"n{n}", "It is.") for n in range(3)])
    with memory_database() as database:
        person = PlannedDesk(database, tmp_path)
        person.sync()
        plan_reviews(person, MONDAY)
        yield person


def plan_reviews(desk: PlannedDesk, day: int) -> None:
    start = instant(day, 19 * 60, desk.clock.zone())
    with desk.database.write() as connection:
        number = revisions.begin(connection, desk.clock.now(), "plan", {})
        blocks.add(connection, number, [Block(f"r{day}", BlockKind.REVIEWS, "", start, 10)])


def settled(desk: PlannedDesk) -> list[tuple[Status, int]]:
    desk.calendar.days()
    with desk.database.read() as connection:
        return [(one.status, one.minutes_done) for one in blocks.everything(connection)]


def test_reviews_are_done_once_every_due_card_is(desk: PlannedDesk) -> None:
    assert settled(desk) == [(Status.PLANNED, 0)]
    view = desk.study.start()
    view = desk.study.answer(view.card.card_id, Rating.EASY, timedelta(minutes=3))  # type: ignore[union-attr]
    view = desk.study.answer(view.card.card_id, Rating.GOOD, timedelta(minutes=2))  # type: ignore[union-attr]
    assert settled(desk) == [(Status.PLANNED, 0)]  # a card waits inside a step
    while view.card is not None:
        view = desk.study.answer(view.card.card_id, Rating.EASY, timedelta(minutes=1))
    desk.clock.forward(minutes=20)
    view = desk.study.start()
    while view.card is not None:
        view = desk.study.answer(view.card.card_id, Rating.EASY, timedelta(minutes=1))
    assert settled(desk) == [(Status.DONE, 7)]


def test_a_day_without_answers_is_not_done(desk: PlannedDesk) -> None:
    desk.clock.forward(days=1)
    assert settled(desk) == [(Status.PLANNED, 0)]


def test_no_review_falls_on_a_day_without_free_time_where_another_will_do(
    desk: PlannedDesk,
) -> None:
    """Good and Easy of a card that was met today leave a choice of days from the third on."""
    view = desk.study.start()
    assert view.card is not None
    easy = view.card.choices[Rating.EASY - 1].interval.days
    assert easy > 4
    with desk.database.write() as connection:
        weekly = tuple(
            () if (MONDAY + easy - 1) % 7 == n else (Window(600, 660),) for n in range(7)
        )
        free_time.write(connection, FreeTime(weekly))
    view = desk.restarted().start()
    assert view.card is not None
    other = view.card.choices[Rating.EASY - 1].interval.days
    assert other != easy
    assert abs(other - easy) <= 3


def test_without_any_free_time_entered_intervals_are_what_they_were(desk: PlannedDesk) -> None:
    before = desk.study.start()
    with desk.database.write() as connection:
        free_time.write(connection, FreeTime())
    assert desk.restarted().start().card == before.card
