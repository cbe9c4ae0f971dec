"""The plan in a calendar file, followed through changes as a subscriber would."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.calendars import CALENDARS
from tests.support.clock import FixedClock
from tests.support.databases import memory_database
from tests.support.laws import taking

from gradus.domain.planning.block import Block, BlockKind, Status
from gradus.domain.settings import PLAN_ALARM
from gradus.errors import CalendarFileError
from gradus.services.planning.files.busy_times import BusyTimes
from gradus.services.planning.files.exporting import PlanExport, TitledBlock
from gradus.services.planning.files.reports import WrittenReport
from gradus.services.settings import SettingsService

_MONDAY = datetime(2026, 1, 5, 18, tzinfo=UTC)


def _block(uid: str, days: int = 1, minutes: int = 45) -> Block:
    return Block(uid, BlockKind.LEARN, "svd", _MONDAY + timedelta(days=days), minutes)


@dataclass
class Plan:
    """A plan that a test changes, and its export into a file."""

    clock: FixedClock
    choices: SettingsService
    export: PlanExport
    busy: BusyTimes
    file: Path
    blocks: dict[str, Block] = field(default_factory=dict)

    def put(self, *blocks: Block) -> None:
        self.blocks.update({block.uid: block for block in blocks})

    def problem(self) -> str | None:
        return None if self.export.problem is None else str(self.export.problem)

    def written(self) -> dict[str, Any]:
        """Write the plan and read it back by another program: events by uid."""
        self.clock.forward(minutes=1)
        self.export.write(self.file, keep=False)
        return self.read()

    def read(self) -> dict[str, Any]:
        events = icalendar.Calendar.from_ical(self.file.read_bytes()).events
        assert len({str(event["UID"]) for event in events}) == len(events)
        return {str(event["UID"]).removesuffix("@gradus"): event for event in events}


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[Plan]:
    with memory_database() as database:
        clock, blocks = FixedClock(), dict[str, Block]()

        def titled() -> list[TitledBlock]:
            return [TitledBlock(block, f"Title of {block.uid}") for block in blocks.values()]

        choices = SettingsService(database, clock)
        export = PlanExport(database, clock, choices, titled)
        busy = BusyTimes(database, clock)
        yield Plan(clock, choices, export, busy, tmp_path / "plan.ics", blocks)


def test_a_plan_is_written_once_and_its_blocks_are_counted(plan: Plan) -> None:
    plan.put(_block("a"), _block("b", 2))
    assert plan.export.write(plan.file, keep=False) == WrittenReport("plan.ics", 2)
    assert set(plan.read()) == {"a", "b"}
    assert plan.export.kept_file() is None


def test_nothing_is_written_anew_when_nothing_changed(plan: Plan) -> None:
    plan.put(_block("a"))
    plan.written()
    before = plan.file.read_bytes(), plan.file.stat().st_ino
    plan.written()
    assert (plan.file.read_bytes(), plan.file.stat().st_ino) == before


def test_a_block_that_changes_gets_a_new_version_and_no_other_does(plan: Plan) -> None:
    plan.put(_block("a"), _block("b", 2))
    first = plan.written()
    plan.put(replace(plan.blocks["a"], start=_MONDAY + timedelta(days=3)))
    second = plan.written()
    assert (second["a"]["SEQUENCE"], second["b"]["SEQUENCE"]) == (1, 0)
    assert second["a"]["DTSTAMP"].dt - first["a"]["DTSTAMP"].dt == timedelta(minutes=1)
    assert second["b"]["DTSTAMP"].dt == first["b"]["DTSTAMP"].dt
    plan.put(_block("a"))
    assert plan.written()["a"]["SEQUENCE"] == 2


def test_a_block_that_leaves_the_plan_is_cancelled_and_may_come_back(plan: Plan) -> None:
    plan.put(_block("a"), _block("b", 2))
    plan.written()
    gone = plan.blocks.pop("a")
    second = plan.written()
    assert (second["a"]["STATUS"], second["a"]["SEQUENCE"]) == ("CANCELLED", 1)
    assert second["a"]["DTSTART"].dt == gone.start
    assert (second["b"]["STATUS"], second["b"]["SEQUENCE"]) == ("CONFIRMED", 0)
    plan.put(gone)
    third = plan.written()
    assert (third["a"]["STATUS"], third["a"]["SEQUENCE"]) == ("CONFIRMED", 2)


def test_a_cancelled_block_is_dropped_when_everybody_has_heard(plan: Plan) -> None:
    plan.put(_block("a", 300), _block("b", 301))
    plan.written()
    del plan.blocks["a"]
    plan.written()
    plan.clock.forward(days=59)
    assert set(plan.written()) == {"a", "b"}
    plan.clock.forward(days=2)
    assert set(plan.written()) == {"b"}


def test_a_block_that_is_over_stays_as_it_was_for_a_year(plan: Plan) -> None:
    plan.put(_block("a"))
    plan.written()
    plan.clock.forward(days=10)
    plan.blocks.clear()
    assert plan.written()["a"]["STATUS"] == "CONFIRMED"
    plan.put(_block("a"))
    plan.clock.forward(days=360)
    assert plan.written() == {}


def test_what_became_of_a_block_stands_in_it_and_it_rings_no_more(plan: Plan) -> None:
    done = replace(_block("a"), status=Status.DONE, minutes_done=50)
    missed = replace(_block("b", 2), status=Status.MISSED)
    plan.put(done, missed, _block("c", 3))
    events = plan.written()
    assert events["a"]["DESCRIPTION"] == "Done in 50 min."
    assert events["b"]["DESCRIPTION"] == "Missed."
    rings = {uid: len(event.alarms.times) for uid, event in events.items()}
    assert rings == {"a": 0, "b": 0, "c": 1}


def test_a_block_says_what_kind_it_is_and_its_title(plan: Plan) -> None:
    plan.put(*(replace(_block(kind.value), kind=kind) for kind in BlockKind))
    events = plan.written()
    assert {str(event["CATEGORIES"].cats[0]) for event in events.values()} == {
        *("Reviews", "Learn", "Exercises", "Project", "Weekly review", "Habit")
    }
    assert events["reviews"]["SUMMARY"] == "Title of reviews"


@pytest.mark.parametrize(
    ("choice", "before"), [("at_start", [0]), ("5_minutes", [5]), ("15_minutes", [15]), ("off", [])]
)
def test_alarms_ring_when_the_person_wants(plan: Plan, choice: str, before: list[int]) -> None:
    plan.put(_block("a"))
    plan.choices.change(PLAN_ALARM, choice)
    alarms = plan.written()["a"].alarms.times
    start = plan.blocks["a"].start
    assert [alarm.trigger for alarm in alarms] == [start - timedelta(minutes=n) for n in before]


def test_another_choice_of_alarms_reaches_who_knows_the_block(plan: Plan) -> None:
    plan.put(_block("a"))
    plan.written()
    plan.choices.change(PLAN_ALARM, "off")
    assert plan.written()["a"]["SEQUENCE"] == 1


def test_a_kept_file_follows_every_change_until_it_is_let_go(plan: Plan) -> None:
    plan.put(_block("a"))
    assert plan.export.write(plan.file, keep=True) == WrittenReport("plan.ics", 1, kept=True)
    assert plan.export.kept_file() == plan.file
    plan.put(_block("b", 2))
    assert plan.export.refresh()
    assert set(plan.read()) == {"a", "b"}
    plan.export.stop_keeping()
    plan.put(_block("c", 3))
    assert plan.export.refresh()
    assert set(plan.read()) == {"a", "b"}


def test_a_file_that_cannot_be_written_says_so_and_is_tried_again(plan: Plan) -> None:
    plan.file = plan.file.parent / "stick" / "plan.ics"
    plan.file.parent.mkdir()
    plan.put(_block("a"))
    plan.export.write(plan.file, keep=True)
    plan.file.unlink()
    plan.file.parent.rmdir()
    plan.put(_block("b", 2))
    assert not plan.export.refresh()
    assert plan.problem() == (
        "plan.ics cannot be written: No such file or directory. Check that its folder is there and"
        " that you may write to it, or choose another. It is tried again with the next change."
    )
    plan.file.parent.mkdir()
    assert plan.export.refresh()
    assert plan.problem() is None
    assert set(plan.read()) == {"a", "b"}


def test_where_a_first_writing_fails_no_file_is_kept(plan: Plan) -> None:
    with pytest.raises(CalendarFileError, match="cannot be written"):
        plan.export.write(plan.file.parent / "gone" / "plan.ics", keep=True)
    assert plan.export.kept_file() is None


def test_a_calendar_whose_busy_times_are_read_is_never_written(plan: Plan, tmp_path: Path) -> None:
    work = tmp_path / "work.ics"
    work.write_bytes((CALENDARS / "google.ics").read_bytes())
    plan.busy.read(work)
    with pytest.raises(CalendarFileError, match="busy times are read"):
        plan.export.write(work, keep=True)
    assert work.read_bytes() == (CALENDARS / "google.ics").read_bytes()


def test_the_plans_own_file_makes_nobody_busy(plan: Plan) -> None:
    plan.put(_block("a"))
    plan.written()
    assert plan.busy.read(plan.file).count == 0


_DEEDS = st.lists(
    st.tuples(st.sampled_from("abc"), st.integers(0, 3), st.sampled_from([0, 45, 60])), max_size=12
)


@taking(12)
@given(deeds=_DEEDS)
def test_who_follows_the_file_always_knows_the_plan(deeds: list[tuple[str, int, int]]) -> None:
    """A subscriber takes an event over only if its SEQUENCE is higher, as RFC 5546 says."""
    with memory_database() as database:
        clock, blocks = FixedClock(), dict[str, Block]()
        export = PlanExport(
            database,
            clock,
            SettingsService(database, clock),
            lambda: [TitledBlock(block, block.uid) for block in blocks.values()],
        )
        known: dict[str, tuple[int, bool, datetime, datetime]] = {}
        for uid, days, minutes in deeds:
            if minutes:
                blocks[uid] = _block(uid, days, minutes)
            else:
                blocks.pop(uid, None)
            clock.forward(minutes=1)
            for event in export.revised():
                seen = (event.sequence, event.cancelled, event.start, event.end)
                if event.uid not in known or event.sequence > known[event.uid][0]:
                    known[event.uid] = seen
                assert known[event.uid] == seen
        shown = {uid: (start, end) for uid, (_, gone, start, end) in known.items() if not gone}
        assert shown == {uid: (block.start, block.end) for uid, block in blocks.items()}
