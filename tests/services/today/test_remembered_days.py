"""Days kept for the next start: exactly what would be counted, or nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.app import Desk
from tests.support.clock import FixedClock
from tests.support.databases import raw
from tests.support.decks import basic, write

from gradus.domain.decks.model import Problem
from gradus.domain.scheduling.model import Rating
from gradus.services.today.remembered_days import RememberedDays
from gradus.services.today.view import LoadDay, TodayView
from gradus.store.schema import open_database

MIGRATIONS = Path(__file__).parents[3] / "migrations"
DAY = timedelta(days=1)
FINITE = st.floats(allow_nan=False, allow_infinity=False)
VIEWS = st.builds(
    TodayView,
    load=st.lists(st.builds(LoadDay, minutes=FINITE), max_size=8).map(tuple),
    recalled=st.none() | FINITE,
    next_at=st.none(),
    problems=st.just(()),
    phases=st.just(()),
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk over a real file, a few answers in."""
    folder = tmp_path / "decks"
    folder.mkdir()
    clock = FixedClock()
    database = open_database(
        tmp_path / "gradus.sqlite", MIGRATIONS, tmp_path / "backups", clock.now()
    )
    desk = Desk(database, folder, clock)
    write(folder, "a.md", [basic(f"a{n}") for n in range(30)], title="A")
    desk.sync()
    view = desk.study.start()
    for rating in (Rating.EASY, Rating.EASY, Rating.GOOD, Rating.EASY):
        view = desk.answer(view, rating)
    yield desk
    database.close()


@pytest.fixture
def days(tmp_path: Path) -> RememberedDays:
    return RememberedDays(tmp_path / "days.json", tmp_path / "gradus.sqlite")


def _remember(desk: Desk, days: RememberedDays, count: int = 3) -> list[TodayView]:
    views = [desk.today().view(desk.clock.now() + n * DAY) for n in range(count)]
    days.remember(views, 4, days.stamp())
    return views


def _recall(desk: Desk, days: RememberedDays) -> TodayView | None:
    return days.recall(desk.clock.now(), desk.clock.zone())


def test_each_day_is_recalled_as_it_would_be_counted(desk: Desk, days: RememberedDays) -> None:
    _remember(desk, days)
    seen = []
    for _ in range(3):
        recalled = _recall(desk, days)
        assert recalled == desk.today().view()
        seen.append(recalled)
        desk.clock.forward(days=1)
    assert len(set(seen)) == 3
    assert _recall(desk, days) is None


def test_any_write_to_the_database_makes_the_days_worthless(
    desk: Desk, days: RememberedDays
) -> None:
    _remember(desk, days)
    assert _recall(desk, days) is not None
    raw(desk.database).execute("UPDATE settings SET value = value")
    raw(desk.database).execute("INSERT INTO settings VALUES ('any', '1')")
    assert _recall(desk, days) is None


def test_a_waited_for_step_is_not_kept(desk: Desk, days: RememberedDays) -> None:
    view = desk.today().view()
    days.remember([replace(view, next_at=desk.clock.now())], 4, days.stamp())
    assert _recall(desk, days) is None


def test_errors_in_decks_are_left_to_the_next_reading(desk: Desk, days: RememberedDays) -> None:
    view = replace(desk.today().view(), problems=(Problem("a.md", 1, "Bad.", "Mend it."),))
    days.remember([view], 4, days.stamp())
    assert _recall(desk, days) == replace(view, problems=())


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"stamp": 1}', "\x00\x01"])
def test_a_broken_file_counts_as_none(desk: Desk, days: RememberedDays, text: str) -> None:
    days.file.write_text(text, encoding="utf-8")
    assert _recall(desk, days) is None


def test_days_of_another_shape_count_as_none(desk: Desk, days: RememberedDays) -> None:
    _remember(desk, days)
    kept = json.loads(days.file.read_text(encoding="utf-8"))
    for day in kept["days"]:
        day["of_a_later_version"] = 1
    days.file.write_text(json.dumps(kept), encoding="utf-8")
    assert _recall(desk, days) is None


def test_a_cache_that_cannot_be_written_does_no_harm(desk: Desk, tmp_path: Path) -> None:
    days = RememberedDays(tmp_path / "missing" / "days.json", tmp_path / "gradus.sqlite")
    _remember(desk, days)
    assert _recall(desk, days) is None


@given(view=VIEWS)
def test_every_view_comes_back_as_it_was(
    view: TodayView, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("kept")
    days = RememberedDays(folder / "days.json", folder / "gradus.sqlite")
    days.remember([view], 4, days.stamp())
    clock = FixedClock()
    moment = clock.now().replace(year=view.day.year, month=view.day.month, day=view.day.day)
    assert days.recall(moment, clock.zone()) == view
