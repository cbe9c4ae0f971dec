"""The review load: what is due at first, computed beside, kept for the next start."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from tests.support.app import Desk
from tests.support.databases import memory_database
from tests.support.decks import basic, write

from gradus.domain.scheduling.forecast.forecaster import Forecaster
from gradus.domain.scheduling.memory import SchedulerSettings
from gradus.domain.scheduling.model import Rating
from gradus.domain.settings import (
    LEARNING_STEPS,
    LONGEST_INTERVAL,
    RELEARNING_STEPS,
    Setting,
)
from gradus.services.planning.making import review_load
from gradus.services.planning.making.review_load import KnownLoad
from gradus.services.planning.making.usual_load import stretched, usual_card
from gradus.services.settings import SettingsService


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    folder = tmp_path / "decks"
    folder.mkdir()
    write(folder, "a.md", [basic(f"n{n}", "It is.") for n in range(6)])
    with memory_database() as database:
        person = Desk(database, folder)
        person.sync()
        view = person.study.start()
        while view.card is not None:
            view = person.study.answer(view.card.card_id, Rating.EASY, timedelta(seconds=9))
        yield person


@pytest.fixture(autouse=True)
def _short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(review_load, "_COMPUTED", 20)


def known(desk: Desk, file: Path) -> KnownLoad:
    return KnownLoad(desk.database, desk.clock, SettingsService(desk.database, desk.clock), file)


def test_before_it_is_computed_it_is_what_is_due(desk: Desk, tmp_path: Path) -> None:
    load = known(desk, tmp_path / "load.json").load()
    with desk.database.read() as connection:
        rows = connection.exec_driver_sql("SELECT due_day, 1 FROM cards WHERE due_day IS NOT NULL")
        due = {day for day, _ in rows}
    days = {load.start + n for n, minutes in enumerate(load.known) if minutes}
    assert days == due
    assert len(load.per_card) == 364


def test_what_was_computed_is_known_at_the_next_start(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "load.json"
    first = known(desk, file)
    assert first.is_due()
    assert first.compute()
    assert not first.is_due()
    again = known(desk, file)
    assert not again.is_due()
    assert again.load().known == pytest.approx(first.load().known, abs=1e-3)
    desk.clock.forward(days=1)
    assert again.is_due()
    assert again.load().start == first.load().start


@pytest.mark.parametrize(
    ("setting", "value"),
    [(LEARNING_STEPS, "5 30"), (RELEARNING_STEPS, "20"), (LONGEST_INTERVAL, 90)],
)
def test_it_is_due_again_with_other_steps_or_another_longest_interval(
    desk: Desk, tmp_path: Path, setting: Setting[object], value: object
) -> None:
    settings = SettingsService(desk.database, desk.clock)
    load = KnownLoad(desk.database, desk.clock, settings, tmp_path / "load.json")
    assert load.compute()
    assert not load.is_due()
    settings.change(setting, value)
    assert load.is_due()


def test_whoever_stops_it_keeps_what_was_known(desk: Desk, tmp_path: Path) -> None:
    load = known(desk, tmp_path / "load.json")
    before = load.load()
    assert not load.compute(lambda: False)
    assert load.load() == before
    assert not (tmp_path / "load.json").exists()


@pytest.mark.parametrize("text", ["", "[]", '{"start": "soon"}', '{"start": 1, "known": [1]}'])
def test_a_damaged_file_is_as_good_as_none(desk: Desk, tmp_path: Path, text: str) -> None:
    file = tmp_path / "load.json"
    file.write_text(text, encoding="utf-8")
    load = known(desk, file)
    assert load.is_due()
    assert len(load.load().per_card) == 364


def test_nothing_of_what_was_answered_stands_in_the_file(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "load.json"
    known(desk, file).compute()
    assert set(json.loads(file.read_text())) == {"stamp", "start", "known", "per_card"}


def test_the_usual_card_is_what_the_forecast_says_of_nobody_in_particular() -> None:
    forecaster = Forecaster(SchedulerSettings())
    days = forecaster.plan({1: 1.0}, 1, 25).loads(forecaster.habits.seconds)
    assert usual_card(25) == pytest.approx([day.minutes for day in days], abs=0.0006)


def test_what_comes_after_the_known_days_falls_like_the_inverse_of_the_time() -> None:
    whole = stretched([1 / n for n in range(1, 121)], 364)
    assert len(whole) == 364
    assert sum(whole) == pytest.approx(sum(1 / n for n in range(1, 365)), rel=0.01)
    assert stretched([], 3) == (0.0, 0.0, 0.0)
