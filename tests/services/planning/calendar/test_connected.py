"""Other calendars, the file that is written, and the finish date."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from tests.support.databases import memory_database
from tests.support.planning import EVENINGS, MONDAY, Planned, store_road, topic

from gradus.domain.planning.change import Why
from gradus.domain.planning.finish.finish import FinishRange
from gradus.domain.planning.planner import make_plan
from gradus.services.planning.calendar.connected import ConnectedCalendar
from gradus.services.planning.finish import finishing
from gradus.services.planning.goal import Goal
from gradus.services.planning.views import ReasonView
from gradus.services.settings import SettingsService

_DENTIST = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//test//test//EN
BEGIN:VEVENT
UID:dentist@example.org
DTSTAMP:20260101T000000Z
DTSTART;TZID=Europe/Berlin:20260105T190000
DTEND;TZID=Europe/Berlin:20260105T203000
SUMMARY:Dentist
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def calendar() -> Iterator[ConnectedCalendar]:
    with memory_database() as database:
        store_road(database, topic("a", 6), topic("b", 6, ("a",)))
        person = Planned(database, make_plan)
        settings = SettingsService(database, person.clock)
        found = ConnectedCalendar(database, person.clock, settings, make_plan, lambda: person.load)
        found.set_free_time(EVENINGS)
        yield found


def test_a_busy_evening_is_shown_and_a_reason_to_plan_anew(
    calendar: ConnectedCalendar, tmp_path: Path
) -> None:
    file = tmp_path / "own.ics"
    file.write_text(_DENTIST, encoding="utf-8")
    assert calendar.read_busy(file).name == "own.ics"
    view = calendar.week(MONDAY)
    assert [(one.title, one.start, one.minutes) for one in view.days[0].busy] == [
        ("Dentist", 1140, 90)
    ]
    assert view.free == 600 - 90
    assert view.offer is not None
    assert view.offer.why == (ReasonView(Why.BUSY),)
    after = calendar.accept(view.offer)
    assert all(block.start >= 1230 for block in after.days[0].blocks)
    assert calendar.busy_sources() == ((str(file), 1),)
    calendar.forget_busy(str(file))
    assert calendar.days().days[0].busy == ()


def test_reading_the_same_file_again_is_no_reason(
    calendar: ConnectedCalendar, tmp_path: Path
) -> None:
    file = tmp_path / "own.ics"
    file.write_text(_DENTIST, encoding="utf-8")
    calendar.read_busy(file)
    offer = calendar.week(MONDAY).offer
    assert offer is not None
    calendar.accept(offer)
    calendar.read_busy(file)
    assert not calendar.read_changed_busy()
    assert calendar.week(MONDAY).offer is None


def test_a_note_of_busy_times_leaves_the_last_change_to_be_taken_back(
    calendar: ConnectedCalendar, tmp_path: Path
) -> None:
    file = tmp_path / "own.ics"
    file.write_text(_DENTIST, encoding="utf-8")
    calendar.read_busy(file)
    assert calendar.week(MONDAY).can_undo
    calendar.undo()
    assert calendar.free_time().weekly == ((),) * 7


def test_every_change_is_told_once_it_is_on_disk(
    calendar: ConnectedCalendar, tmp_path: Path
) -> None:
    file = tmp_path / "plan.ics"
    calendar.write_plan(file, keep=True)
    calendar.tell(lambda: told.append(calendar.export.refresh()))
    told: list[bool] = []
    block = calendar.week(MONDAY).days[0].blocks[0]
    calendar.move(block.uid, MONDAY + 1, 600)
    assert told == [True]
    assert "DTSTART:20260106T090000Z" in file.read_text(encoding="utf-8")
    calendar.undo()
    assert told == [True, True]


def test_the_finish_is_a_range_after_the_last_block(
    calendar: ConnectedCalendar, monkeypatch: pytest.MonkeyPatch
) -> None:
    def here(
        go_on: Callable[[], bool], call: Callable[..., FinishRange], *arguments: object
    ) -> FinishRange:
        assert go_on()
        return call(*arguments)

    monkeypatch.setattr(finishing, "call_beside", here)
    found = calendar.finish(Goal("a", date(2026, 1, 20)))
    assert found is not None
    assert date(2026, 1, 7) <= found.even <= found.likely
    assert found.goal == date(2026, 1, 20)
    whole = calendar.finish()
    assert whole is not None
    assert whole.even > found.even
    assert whole.chance is None
