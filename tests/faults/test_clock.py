"""Clocks set back and forth and journeys round the world, in the middle of sessions."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from tests.faults.person import Person
from tests.faults.programs import LATER, answering
from tests.faults.storm import Storm
from tests.support.app import Desk
from tests.support.clock import FixedClock
from tests.support.databases import memory_database, raw
from tests.support.decks import basic, write

from gradus.domain.scheduling.model import Rating
from gradus.domain.scheduling.study_day import study_day
from gradus.paths import DataFolders
from gradus.services.backups.service import BackupService
from gradus.services.quiz.session_view import SessionView

NOTES = 60
ACTS = 60
ZONES = [ZoneInfo(name) for name in ("Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kolkata")]
ZONES += [ZoneInfo(name) for name in ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe")]
YEAR = 365
NOW = FixedClock().now() + LATER
Fault = Callable[[Desk, random.Random], None]


def set_clock(desk: Desk, chance: random.Random) -> None:
    days = chance.choice((-YEAR, YEAR, -1, 1, chance.uniform(-YEAR, YEAR)))
    desk.clock.forward(days=days, hours=chance.uniform(-3, 3))


def travel(desk: Desk, chance: random.Random) -> None:
    desk.clock.place = chance.choice(ZONES)


@pytest.mark.parametrize("fault", [set_clock, travel])
def test_in_the_middle_of_a_session(storm: Storm, tmp_path: Path, fault: Fault) -> None:
    write(tmp_path, "deck.md", (basic(f"note-{n}") for n in range(NOTES)))
    for chance in storm.rounds():
        with memory_database() as database:
            desk = Desk(database, tmp_path)
            desk.sync()
            view = desk.study.start()
            for _ in range(ACTS):
                if chance.random() < 0.15:
                    fault(desk, chance)
                    storm.seen["set or travelled"] += 1
                before = _cards(raw(database))
                desk.clock.forward(seconds=chance.uniform(1, 900))
                view = act(desk, view, chance)
                check_cards(before, _cards(raw(database)))
            check_log(raw(database))
            rows = desk.replayed()
            assert all(stored == rebuilt for stored, rebuilt in rows.values())
            check_today(desk)
            storm.seen["events"] += len(_events(raw(database)))


def act(desk: Desk, view: SessionView, chance: random.Random) -> SessionView:
    if view.can_undo and chance.random() < 0.1:
        return desk.study.undo()
    if view.card is None:
        desk.clock.forward(hours=chance.choice((1, 24)))
        return desk.study.refresh()
    return desk.answer(view, Rating(chance.choice((1, 3, 3, 4))))


def check_cards(before: dict[str, tuple[int, int]], after: dict[str, tuple[int, int]]) -> None:
    """No answer lies before the one it follows, and none is due before it was answered."""
    for key, (reviews, last) in after.items():
        earlier = before.get(key, (0, 0))
        assert reviews < earlier[0] or last >= earlier[1], key


def check_log(connection: sqlite3.Connection) -> None:
    """The order of events is that in which they happened, whatever the clock said."""
    times = [time for time, _ in _events(connection)]
    assert all(earlier < later for earlier, later in pairwise(times))
    assert len({name for _, name in _events(connection)}) == len(times)


def check_today(desk: Desk) -> None:
    today = desk.today().view()
    ordinal = study_day(desk.clock.now(), desk.clock.zone())
    assert today.day == date.fromordinal(ordinal)
    assert today.cards >= today.new >= 0
    assert sum(one.today for one in today.week) == 1
    assert all(one.today == (one.day == today.day) for one in today.week)
    assert today.weeks.kept >= 0


def _cards(connection: sqlite3.Connection) -> dict[str, tuple[int, int]]:
    query = "SELECT key, reviews, last_day, due_day FROM cards WHERE reviews > 0"
    rows = connection.execute(query).fetchall()
    assert all(due is None or due > last for _, _, last, due in rows)
    return {key: (reviews, last) for key, reviews, last, _ in rows}


def _events(connection: sqlite3.Connection) -> list[tuple[int, str]]:
    return connection.execute(
        "SELECT logical_time, id FROM card_events ORDER BY sequence"
    ).fetchall()


def test_a_clock_that_was_ahead_keeps_no_day_from_its_backup(person: Person) -> None:
    clock, chance = FixedClock(NOW + timedelta(days=YEAR)), random.Random(1)
    backup = BackupService(DataFolders.inside(person.data), clock)
    assert backup.daily() is not None
    assert backup.daily() is None
    clock.forward(days=-YEAR)
    with person.opened(clock.now()) as database:
        next(answering(person.study(database, clock), clock, chance))
    made = backup.daily()
    assert made is not None
    assert made.exists()
    assert backup.daily() is None
