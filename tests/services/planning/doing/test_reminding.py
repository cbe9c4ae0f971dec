"""Reminders on a real database: what the settings say, each told once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

import pytest
from tests.support.clock import BERLIN
from tests.support.databases import memory_database
from tests.support.planning import EVENINGS, MONDAY, Planned, store_road, topic

from gradus.domain import settings
from gradus.domain.planning.block import Status
from gradus.domain.planning.reminding import Matter
from gradus.services.planning.doing.reminding import ReminderService, ReminderView
from gradus.services.settings import SettingsService


@dataclass
class Desk:
    planned: Planned
    waiting: int = 12
    counted: int = 0
    chosen: SettingsService = field(init=False)
    service: ReminderService = field(init=False)

    def __post_init__(self) -> None:
        planned = self.planned
        planned.calendar.set_free_time(EVENINGS)
        self.chosen = SettingsService(planned.database, planned.clock)
        self.service = ReminderService(planned.database, planned.clock, self.chosen, self.due)

    def due(self) -> int:
        self.counted += 1
        return self.waiting

    def uid(self) -> str:
        return self.planned.calendar.week(MONDAY).days[0].blocks[0].uid

    def told_at(self, hour: int, minute: int = 0, running: str = "") -> list[ReminderView]:
        """Look three times a minute until that time in Berlin; return what is told."""
        clock = self.planned.clock
        told: list[ReminderView] = []
        until = datetime(2026, 1, 5, hour, minute, tzinfo=BERLIN)
        while clock.now() < until:
            clock.forward(seconds=20)
            told += self.service.look(running)
        return told


@pytest.fixture
def desk() -> Iterator[Desk]:
    with memory_database() as database:
        store_road(database, topic("vectors", 2, learn=60))
        yield Desk(Planned(database))


def test_a_block_is_told_of_once_when_it_begins(desk: Desk) -> None:
    uid = desk.uid()
    assert desk.told_at(18, 59) == []
    assert desk.told_at(19, 5) == [ReminderView(Matter.BEGINS, uid, "Vectors", 0, 60)]


def test_a_block_is_told_of_ahead_as_well(desk: Desk) -> None:
    desk.chosen.change(settings.REMIND_BEFORE, 10)
    told = desk.told_at(19, 5)
    assert [(one.matter, one.minutes) for one in told] == [(Matter.SOON, 10), (Matter.BEGINS, 0)]


def test_a_block_that_is_worked_on_is_not_told_of(desk: Desk) -> None:
    assert desk.told_at(19, 5, running=desk.uid()) == []


def test_a_block_that_was_done_early_is_not_told_of(desk: Desk) -> None:
    desk.planned.calendar.mark(desk.uid(), Status.DONE, 40)
    assert desk.told_at(19, 5) == []


def test_the_switch_silences_blocks(desk: Desk) -> None:
    desk.chosen.change(settings.REMINDERS, "off")
    assert desk.told_at(19, 5) == []


def test_reviews_are_told_of_where_that_is_wanted_and_counted_only_then(desk: Desk) -> None:
    assert desk.told_at(12) == []
    desk.chosen.change(settings.REMIND_OF_REVIEWS, "on")
    assert desk.told_at(17, 59) == []
    assert desk.counted == 0
    assert desk.told_at(18, 5) == [ReminderView(Matter.REVIEWS, reviews=12)]
    assert desk.counted == 1


def test_nothing_is_told_where_no_review_waits(desk: Desk) -> None:
    desk.chosen.change(settings.REMIND_OF_REVIEWS, "on")
    desk.waiting = 0
    assert desk.told_at(18, 5) == []


def test_quiet_hours_are_those_of_the_settings(desk: Desk) -> None:
    desk.chosen.change(settings.QUIET_FROM, 19)
    assert desk.told_at(19, 5) == []
