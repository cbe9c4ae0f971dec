"""The finish date on Today: worked out from the plan, kept in a file, and due with each change."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from tests.support.clock import FixedClock
from tests.support.planning import EVENINGS, MONDAY, Planned, store_road, topic

from gradus.domain import settings
from gradus.domain.planning.planner import make_plan
from gradus.services.planning.goal import Goal
from gradus.services.settings import SettingsService
from gradus.services.today.foreseeing import PlanFiles, SetClock, finish_of, finish_stamp
from gradus.services.today.kept_finish import KeptFinish
from gradus.services.today.view import FinishLine
from gradus.store.schema import open_database

MIGRATIONS = Path(__file__).parents[3] / "migrations"
LINE = FinishLine(date(2028, 5, 1), date(2028, 6, 1), date(2028, 4, 1), 0.38)


@pytest.mark.parametrize("line", [LINE, FinishLine(LINE.even, LINE.likely), FinishLine()])
def test_what_was_worked_out_is_there_at_the_next_start(tmp_path: Path, line: FinishLine) -> None:
    file = tmp_path / "finish.json"
    kept = KeptFinish(file)
    assert kept.finish() is None
    assert kept.is_due([MONDAY, 1])
    kept.keep([MONDAY, 1], line)
    for one in (kept, KeptFinish(file)):
        assert one.finish() == line
        assert not one.is_due([MONDAY, 1])
        assert one.is_due([MONDAY, 2])
        assert one.is_due([MONDAY + 1, 1])


@pytest.mark.parametrize("text", ["", "{", "[]", '{"stamp": 1}', '{"stamp": [], "finish": {}}'])
def test_a_broken_file_counts_as_none(tmp_path: Path, text: str) -> None:
    file = tmp_path / "finish.json"
    file.write_text(text, encoding="utf-8")
    assert KeptFinish(file).finish() is None
    assert KeptFinish(file).is_due([MONDAY, 1])


def test_a_folder_that_cannot_be_written_does_no_harm(tmp_path: Path) -> None:
    kept = KeptFinish(tmp_path / "missing" / "finish.json")
    kept.keep([MONDAY, 1], LINE)
    assert kept.finish() == LINE


def test_the_finish_is_due_again_once_reviews_take_another_time(tmp_path: Path) -> None:
    clock = FixedClock()
    database = open_database(
        tmp_path / "gradus.sqlite", MIGRATIONS, tmp_path / "backups", clock.now()
    )
    store_road(database, topic("vectors", 6, learn=240))
    Planned(database, make_plan, clock).calendar.set_free_time(EVENINGS)
    chosen = SettingsService(database, clock)
    before = finish_stamp(database, MONDAY)
    chosen.change(settings.COLOUR_SCHEME, "dark")
    assert finish_stamp(database, MONDAY) == before
    chosen.change(settings.DESIRED_RETENTION, 0.8)
    assert finish_stamp(database, MONDAY) != before
    database.close()


def test_the_finish_follows_from_the_stored_plan_and_its_goal(tmp_path: Path) -> None:
    file, clock = tmp_path / "gradus.sqlite", FixedClock()
    database = open_database(file, MIGRATIONS, tmp_path / "backups", clock.now())
    store_road(database, topic("vectors", 6, learn=240), topic("matrices", 4))
    planned = Planned(database, make_plan, clock)
    assert finish_stamp(database, MONDAY) is None
    planned.calendar.set_free_time(EVENINGS)
    first = finish_stamp(database, MONDAY)
    goal = date.fromordinal(MONDAY) + timedelta(days=60)
    planned.calendar.set_goal(Goal("", goal))
    assert first is not None
    assert finish_stamp(database, MONDAY) not in (None, first)
    files = PlanFiles(file, tmp_path / "review_load.json")
    found = finish_of(files, SetClock(clock.now(), clock.zone()))
    database.close()
    assert found.even is not None
    assert found.likely is not None
    # Ten hours of work in ten free hours a week: within weeks, and with this goal all but sure.
    assert date.fromordinal(MONDAY) < found.even <= found.likely < goal
    assert found.goal == goal
    assert found.chance is not None
    assert found.chance > 0.9
