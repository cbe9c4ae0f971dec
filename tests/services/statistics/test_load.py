"""The load ahead as the page tells it: real cards, the new ones to come, days and weeks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import pytest
from tests.support.app import Desk
from tests.support.databases import raw
from tests.support.decks import basic, deck

from gradus.domain.scheduling.forecast.forecaster import Forecaster
from gradus.domain.scheduling.forecast.model import DayLoad, Habits
from gradus.domain.scheduling.model import Rating
from gradus.domain.statistics.period import Period, Span
from gradus.services.statistics.load import LoadForecast, in_stretches, plain_habits
from gradus.services.statistics.view import LoadAhead
from gradus.services.study_settings import StudySettings

_TODAY = 739_621  # Monday 5 January 2026
NONE_NEW = StudySettings(new_per_day=0)


def _set(desk: Desk, key: str, *, due: int, stability: float = 10.0) -> None:
    raw(desk.database).execute(
        "UPDATE cards SET state = 2, stability = ?, difficulty = 5.0, due_day = ?, first_day = 1,"
        " last_day = ?, reviews = 1 WHERE key = ?",
        [stability, _TODAY + due, _TODAY, f"own:{key}:0"],
    )


def _ahead(desk: Desk, settings: StudySettings, period: Period) -> Sequence[LoadAhead]:
    forecast = LoadForecast(lambda _connection: Habits())
    with desk.database.read() as connection:
        return forecast.ahead(connection, settings, _TODAY, period)


def test_a_card_is_expected_on_the_day_it_is_due_and_not_before(road: Desk) -> None:
    _set(road, "a0", due=6)
    found = _ahead(road, NONE_NEW, Period.MONTH)
    assert [one.first - _TODAY for one in found] == list(range(30))
    assert [one.reviews for one in found[:7]] == [pytest.approx(n) for n in (0, 0, 0, 0, 0, 0, 1)]
    # One answer of 15 seconds and, where it was forgotten, those of its relearning step.
    assert 0.25 <= found[6].minutes <= 0.35


def test_new_cards_come_until_none_is_left(road: Desk) -> None:
    _set(road, "a0", due=29)
    without = _ahead(road, NONE_NEW, Period.MONTH)
    found = _ahead(road, StudySettings(new_per_day=3), Period.MONTH)
    # Seven cards are new: 3, 3 and 1. None can be reviewed on the day on which it is met.
    assert found[0].reviews == 0
    first, second, third = (found[n].minutes for n in range(3))
    assert first > 3 * 0.25
    assert second > first  # as many new ones, and the first to come back
    assert found[29].minutes > without[29].minutes
    all_at_once = _ahead(road, StudySettings(new_per_day=7), Period.MONTH)
    assert all_at_once[0].minutes == pytest.approx(first * 7 / 3)
    assert third < second + 1


def test_weeks_are_the_sums_of_their_days() -> None:
    thursday = _TODAY + 3
    days = [DayLoad(thursday + n, (1.0, 0.0, 2.0 + n, 0.5), 10.0 * n) for n in range(12)]
    assert list(in_stretches(days, Span.WEEK, thursday)) == [
        LoadAhead(thursday, 4, 2 + 3 + 4 + 5, 60.0),
        LoadAhead(thursday + 4, 7, 6 + 7 + 8 + 9 + 10 + 11 + 12, 490.0),
        LoadAhead(thursday + 11, 1, 13.0, 110.0),
    ]


def test_nothing_learned_is_no_forecast(road: Desk) -> None:
    assert _ahead(road, NONE_NEW, Period.YEAR) == ()


def test_looking_again_computes_nothing_until_a_card_changes(
    road: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    _set(road, "a0", due=6)
    forecast = LoadForecast(lambda _connection: Habits())
    with road.database.read() as connection:
        first = forecast.ahead(connection, NONE_NEW, _TODAY, Period.MONTH)
        with monkeypatch.context() as patch:
            patch.delattr(Forecaster, "forecast")
            assert forecast.ahead(connection, NONE_NEW, _TODAY, Period.MONTH) is first
    _set(road, "a0", due=7)
    with road.database.read() as connection:
        assert forecast.ahead(connection, NONE_NEW, _TODAY, Period.MONTH)[6].reviews == 0


def test_the_time_of_an_answer_is_the_persons_own(desk: Desk) -> None:
    (desk.folder / "a.md").write_text(deck([basic("one")]), "utf-8")
    desk.sync()
    view = desk.study.start()
    assert view.card is not None
    desk.study.answer(view.card.card_id, Rating.EASY, timedelta(seconds=57))
    with desk.database.read() as connection:
        found = plain_habits(connection)
    # Twenty assumed answers of 15 seconds and one of 57.
    assert list(found.seconds) == pytest.approx([17.0] * 4)
