"""Days ahead that hold too much: told on Today, spread, and put back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from tests.support.app import Desk
from tests.support.databases import raw
from tests.support.decks import basic, write

from gradus.domain.planning.free_time import FreeTime, Window
from gradus.domain.scheduling.model import Rating
from gradus.services.cards.actions import CardActions
from gradus.services.study_settings import StudySettings
from gradus.services.today.spreading import Spread, SpreadService
from gradus.services.today.view import OverView
from gradus.store.planning import free_time

MONDAY = date(2026, 1, 5)


@pytest.fixture
def desk(desk: Desk) -> Desk:
    """Twelve cards learned by Easy, so that their memory follows from their events."""
    write(desk.folder, "a.md", [basic(f"a{n}") for n in range(12)], title="A")
    desk.sync()
    view = desk.study.start()
    while view.card is not None:
        view = desk.answer(view, Rating.EASY)
    desk.settings = StudySettings(minutes_per_day=2)
    return desk


def spreading(desk: Desk) -> SpreadService:
    return SpreadService(desk.database, desk.clock, lambda: desk.settings)


def crowd(desk: Desk, day: date) -> None:
    """Have every card due on one day, by an event as a person would."""
    ids = [one for (one,) in raw(desk.database).execute("SELECT id FROM cards WHERE state = 2")]
    actions = CardActions(desk.database, desk.clock, desk.settings)
    actions.reschedule(ids, (day - desk.today().view().day).days)


def due(desk: Desk) -> dict[date, int]:
    rows = raw(desk.database).execute(
        "SELECT due_day, count(*) FROM cards WHERE state = 2 GROUP BY due_day"
    )
    return {date.fromordinal(day): count for day, count in rows}


def test_the_first_day_that_holds_too_much_is_named_with_its_minutes(desk: Desk) -> None:
    thursday = MONDAY + timedelta(days=10)
    crowd(desk, thursday)
    view = desk.today().view()
    # The answers took five seconds each: (12 * 5 + 20 * 15) / 32 = 11.25 s, so with 1.2 answers
    # 13.5 s a review: 2.7 minutes for twelve, and eight in two minutes.
    assert view.load[10].minutes == pytest.approx(2.7)
    assert view.load[10].limit == 2
    assert view.over == OverView(thursday, 1, 2, off=False, days=1)


def test_spreading_leaves_no_more_than_the_limit_and_events_rebuild_every_card(desk: Desk) -> None:
    thursday = MONDAY + timedelta(days=10)
    crowd(desk, thursday)
    learned = sum(due(desk).values())
    assert learned == 12
    outcome = spreading(desk).spread()
    assert (outcome.moved, outcome.still) == (4, None)
    after = due(desk)
    assert after[thursday] == 8
    assert sum(after.values()) == learned
    assert desk.today().view().over is None
    assert all(stored == rebuilt for stored, rebuilt in desk.replayed().values())


def test_taking_it_back_puts_every_card_where_it_was(desk: Desk) -> None:
    crowd(desk, MONDAY + timedelta(days=10))
    before = due(desk)
    service = spreading(desk)
    outcome = service.spread()
    assert service.take_back(outcome.batch) == outcome.moved
    assert due(desk) == before
    assert service.take_back(outcome.batch) == 0
    assert all(stored == rebuilt for stored, rebuilt in desk.replayed().values())


def test_what_came_after_makes_it_final(desk: Desk) -> None:
    crowd(desk, MONDAY + timedelta(days=10))
    service = spreading(desk)
    outcome = service.spread()
    crowd(desk, MONDAY + timedelta(days=9))
    assert service.take_back(outcome.batch) == 0


def test_a_day_without_free_time_is_too_full_with_any_review(desk: Desk) -> None:
    friday = MONDAY + timedelta(days=11)
    evening = (Window(19 * 60, 20 * 60),)
    with desk.database.write() as connection:
        free_time.write(connection, FreeTime((evening,) * 4 + ((),) + (evening,) * 2))
    crowd(desk, friday)
    view = desk.today().view()
    assert view.over is not None
    assert (view.over.day, view.over.off, view.over.limit) == (friday, True, 0)
    assert view.days_off == (4,)
    spreading(desk).spread()
    assert due(desk).get(friday, 0) == 0


def test_with_nothing_too_full_nothing_moves(desk: Desk) -> None:
    before = due(desk)
    desk.settings = StudySettings(minutes_per_day=0)
    assert desk.today().view().over is None
    assert spreading(desk).spread() == Spread(0, None)
    assert due(desk) == before
