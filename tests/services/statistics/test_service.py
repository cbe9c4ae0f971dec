"""The figures of a person who answered a few cards, counted by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.support.app import Desk
from tests.support.year import Learner

from gradus.domain.scheduling.memory import SchedulerSettings
from gradus.domain.scheduling.model import Rating
from gradus.domain.statistics.period import Period
from gradus.domain.statistics.share import Share
from gradus.services.statistics.service import StatisticsService
from gradus.services.statistics.view import Statistics
from gradus.services.study_settings import StudySettings

_TODAY = 739_621  # Monday 5 January 2026


def _view(statistics: StatisticsService, period: Period = Period.YEAR) -> Statistics:
    found = statistics.view(period)
    assert found is not None
    return found


def _two_days(desk: Desk) -> None:
    """Three new cards are Easy; ten days later one is recalled, one forgotten, one undone."""
    _new_a_day(desk, 3)
    view = desk.study.start()
    for _ in range(3):
        view = desk.answer(view, Rating.EASY)
    desk.clock.forward(days=10)
    _new_a_day(desk, 0)
    view = desk.study.start()
    view = desk.answer(view, Rating.GOOD)
    view = desk.answer(view, Rating.AGAIN)
    desk.answer(view, Rating.GOOD)
    desk.study.undo()


def _new_a_day(desk: Desk, count: int) -> None:
    desk.settings = StudySettings(new_per_day=count)
    desk.study = desk.restarted()


def test_without_an_answer_there_is_nothing_and_it_says_so(statistics: StatisticsService) -> None:
    found = _view(statistics)
    assert (found.answers, found.reviews, found.enough, found.topics) == (0, 0, False, ())
    assert found.first_day == found.day == date(2026, 1, 5)
    assert found.calibration.bands == ()


def test_what_was_taken_back_is_not_counted(road: Desk, statistics: StatisticsService) -> None:
    _two_days(road)
    found = _view(statistics)
    assert (found.answers, found.reviews) == (5, 2)
    assert found.first_day == date(2026, 1, 5)
    assert found.calibration.recalled == Share(2, 1)
    # Easy gives 8.2956 days, so FSRS-6 promises (1 + 0.98035 · 10 / 8.2956) ** -0.1542.
    assert found.calibration.predicted == pytest.approx(0.88666, abs=1e-5)
    (month,) = found.retention
    assert (month.young, month.mature) == (Share(2, 1), Share(0, 0))
    days = [one for one in found.year if one.answers]
    assert [(one.first, one.answers) for one in days] == [(_TODAY, 3), (_TODAY + 10, 2)]
    assert [one.minutes for one in days] == pytest.approx([0.25, 10 / 60])
    assert {one.hour: one.answers for one in found.hours if one.answers} == {10: 5}
    assert sum(one.cards for one in found.stability.bins) == 3


def test_topics_with_an_answer_are_listed_along_the_road(
    road: Desk, statistics: StatisticsService
) -> None:
    _two_days(road)
    (topic,) = _view(statistics).topics
    # Of four cards one was recalled today and one forgotten today, which both start at 100 %; the
    # third is at 89 %, the fourth was never answered.
    assert (topic.title, topic.cards, topic.begun, topic.mastery) == ("Algebra", 4, 3, 0.75)
    assert _view(statistics).topics_in_all == 2


def test_a_period_counts_only_its_days(road: Desk, statistics: StatisticsService) -> None:
    _two_days(road)
    road.clock.forward(days=25)  # the first day is 35 days ago
    month = _view(statistics, Period.MONTH)
    assert (month.answers, sum(one.answers for one in month.studied)) == (5, 2)
    assert sum(one.answers for one in _view(statistics, Period.ALL).studied) == 5
    assert len(month.studied) == 30


def test_later_answers_and_undos_are_found_without_a_new_start(
    road: Desk, statistics: StatisticsService
) -> None:
    _two_days(road)
    _view(statistics)
    road.answer(road.study.start(), Rating.HARD)
    assert _view(statistics).answers == 6
    road.study.undo()
    fresh = StatisticsService(road.database, road.clock, lambda: road.settings)
    assert _view(statistics) == _view(fresh)
    assert _view(statistics).answers == 5


def test_other_parameters_predict_anew(road: Desk, statistics: StatisticsService) -> None:
    _two_days(road)
    before = _view(statistics).calibration.predicted
    first = SchedulerSettings().parameters
    doubled = (*first[:3], first[3] * 2, *first[4:])
    road.settings = replace(StudySettings(), scheduler=SchedulerSettings(parameters=doubled))
    after = _view(statistics).calibration.predicted
    assert before is not None
    assert after is not None
    assert after > before + 0.02


def test_counting_can_be_stopped_and_goes_on_later(
    road: Desk, statistics: StatisticsService
) -> None:
    _two_days(road)
    assert statistics.view(Period.YEAR, lambda _done, _total: False) is None
    seen: list[tuple[int, int]] = []

    def watch(done: int, total: int) -> bool:
        seen.append((done, total))
        return True

    assert statistics.view(Period.YEAR, watch) is not None
    assert seen[0] == (0, 3)
    assert len({total for _, total in seen[1:]}) == 1
    assert statistics.view(Period.YEAR, watch) is not None
    assert seen.count((0, 3)) == 1  # nothing is replayed twice


def test_a_simulated_learner_who_forgets_faster_is_found_out(
    road: Desk, statistics: StatisticsService
) -> None:
    Learner(_TODAY, days=700, new_a_day=1, seed=3).study(road.database)
    found = _view(statistics, Period.ALL)
    assert found.calibration.predicted is not None
    assert found.calibration.recalled.value is not None
    assert found.calibration.predicted > found.calibration.recalled.value
    assert found.reviews == sum(one.both.count for one in found.retention)


def test_the_load_is_told_what_it_depends_on(road: Desk) -> None:
    asked: list[object] = []

    def load(_period: Period, stamp: object, _go_on: object) -> tuple[()]:
        asked.append(stamp)
        return ()

    one = StatisticsService(road.database, road.clock, lambda: road.settings, load)
    _view(one, Period.MONTH)
    _view(one, Period.QUARTER)
    assert asked[0] == asked[1]
    road.answer(road.study.start())
    _view(one)
    road.settings = StudySettings(new_per_day=1)
    _view(one)
    assert len({repr(stamp) for stamp in asked}) == 3
