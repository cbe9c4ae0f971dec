from __future__ import annotations

import math
import random
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gradus.domain.scheduling.answers import Answer
from gradus.domain.scheduling.forecast.grid import memory_at, nodes_of, rounded_days
from gradus.domain.scheduling.forecast.learning import learn
from gradus.domain.scheduling.forecast.model import ForecastCard, Habits
from gradus.domain.scheduling.forecast.shifting import shift_and_trend
from gradus.domain.scheduling.forecast.spreading import spread_out
from gradus.domain.scheduling.forecast.watching import SeenAnswer, watch
from gradus.domain.scheduling.memory import MemoryModel, SchedulerSettings
from gradus.domain.scheduling.model import Due, Memory, Rating, State

TODAY = 739_621  # a Monday


def seen(day: int, rating: Rating, recall: float = 0.9, seconds: float = 8.0) -> SeenAnswer:
    return SeenAnswer(day, State.REVIEW, rating, seconds, recall, 10.0)


def test_without_answers_the_habits_are_the_usual_ones() -> None:
    assert learn((), (), TODAY) == Habits()


def test_seconds_are_a_mean_in_which_the_usual_weighs_twenty_answers() -> None:
    answers = [seen(TODAY - 1, Rating.GOOD, seconds=6.0)] * 40
    habits = learn(answers, (), TODAY)
    assert habits.seconds[State.REVIEW] == pytest.approx((40 * 6 + 20 * 15) / 60)
    assert habits.seconds[State.NEW] == 15.0


def test_shares_of_ratings_near_those_that_were_given() -> None:
    answers = [SeenAnswer(TODAY - 1, State.NEW, Rating.EASY, 5.0)] * 180
    habits = learn(answers, (), TODAY)
    assert habits.first.easy == pytest.approx((180 + 20 * 0.17) / 200)
    assert sum(habits.first.each()) == pytest.approx(1.0)


def test_what_was_long_ago_and_what_is_of_today_does_not_count() -> None:
    answers = [seen(TODAY - 61, Rating.AGAIN), seen(TODAY, Rating.AGAIN)] * 50
    assert learn(answers, (), TODAY) == Habits()


def test_who_recalls_as_expected_is_no_surprise() -> None:
    answers = [
        seen(TODAY - 1 - n // 10 % 50, Rating.AGAIN if n % 10 == 0 else Rating.GOOD)
        for n in range(2000)
    ]
    assert learn(answers, (), TODAY).surprise == pytest.approx((0.0,) * 5, abs=0.1)


def test_who_recalls_less_is_expected_to_recall_less() -> None:
    """Seven of ten instead of nine of ten: log(7/3) − log(9) = −1.35."""
    answers = [
        seen(TODAY - 1 - n // 10 % 50, Rating.AGAIN if n % 10 < 3 else Rating.GOOD)
        for n in range(3000)
    ]
    habits = learn(answers, (), TODAY)
    assert habits.surprise[2] == pytest.approx(math.log(7 / 3) - math.log(9), abs=0.1)


def test_an_answer_of_which_nothing_was_expected_is_no_surprise() -> None:
    same_day = SeenAnswer(TODAY - 1, State.REVIEW, Rating.AGAIN, 8.0)
    assert learn([same_day] * 50, (), TODAY).surprise == Habits().surprise


def test_the_share_of_days_studied_is_that_of_each_weekday() -> None:
    days = [day for day in range(TODAY - 56, TODAY) if (day - 1) % 7 != 6]
    habits = learn([seen(day, Rating.GOOD) for day in days], (), TODAY)
    assert habits.studied[:6] == pytest.approx(((8 + 6 / 7) / 9,) * 6)
    assert habits.studied[6] == pytest.approx((6 / 7) / 9)


def test_cards_that_wait_are_counted_by_days_ahead() -> None:
    cards = [
        ForecastCard(State.REVIEW, Memory(5.0, 5.0), TODAY + days, TODAY - 1)
        for days in (-3, 0, 1, 3, 3)
    ]
    assert learn((), cards, TODAY).waiting == (0.0, 1.0, 0.0, 2.0)


def test_a_trend_is_found_where_there_is_one() -> None:
    """Log-odds of 1 now, and half less each month before."""
    draw = random.Random(1)
    found = []
    for n in range(8000):
        months = -2 * n / 8000
        chance = 1 / (1 + math.exp(-(1.0 + 0.5 * months)))
        found.append((0.0, months, draw.random() < chance))
    shift, trend = shift_and_trend(found, (0.0, 0.0), (5.0, 5.0))
    assert shift == pytest.approx(1.0, abs=0.12)
    assert trend == pytest.approx(0.5, abs=0.12)


def test_nothing_seen_leaves_the_usual() -> None:
    assert shift_and_trend([], (0.3, -0.1), (0.5, 0.5)) == pytest.approx((0.3, -0.1))


def test_a_search_without_an_end_in_sight_ends() -> None:
    """Odds of e^−60 that came true every time: a step of 1 at a time, 25 times."""
    shift, trend = shift_and_trend([(-60.0, 0.0, True)] * 1000, (0.0, 0.0), (99.0, 99.0))
    assert (shift, trend) == pytest.approx((25.0, 0.0))


def test_what_fsrs_expected_is_seen_beside_what_came() -> None:
    model = MemoryModel(SchedulerSettings())

    def answer(rating: Rating, before: State) -> Answer:
        due = Due(day=TODAY + 9)
        return Answer(rating, timedelta(seconds=7), 0, before, State.REVIEW, None, due, 0)

    first, second, third = watch(
        model,
        [
            (TODAY, answer(Rating.EASY, State.NEW)),
            (TODAY, answer(Rating.GOOD, State.REVIEW)),
            (TODAY + 8, answer(Rating.AGAIN, State.REVIEW)),
        ],
    )
    assert (first.recall, second.recall) == (None, None)
    assert third.recall == pytest.approx(0.9, abs=0.02)
    assert third.stability == pytest.approx(8.2956, rel=0.2)
    assert third.seconds == 7.0


@given(st.floats(0.06, 20_000), st.floats(1.0, 10.0))
def test_nodes_keep_mean_and_variance_of_what_they_stand_for(
    stability: float, difficulty: float
) -> None:
    nodes = [(memory_at(node), weight) for node, weight in nodes_of(Memory(stability, difficulty))]
    log = math.log(stability)
    assert sum(weight for _, weight in nodes) == pytest.approx(1.0)
    for power in (1, 2):
        logs = sum(weight * math.log(memory.stability) ** power for memory, weight in nodes)
        hardness = sum(weight * memory.difficulty**power for memory, weight in nodes)
        assert logs == pytest.approx(log**power, abs=1e-6)
        assert hardness == pytest.approx(difficulty**power)


@given(st.integers(0, 40_000))
def test_days_are_rounded_by_less_than_three_percent(days: int) -> None:
    assert abs(rounded_days(days) - days) <= 0.03 * days + 0.5


@given(st.integers(1, 500), st.lists(st.integers(0, 50).map(float), max_size=60))
@settings(max_examples=100)
def test_chances_of_days_make_one_and_lie_within_the_fuzz(
    interval: int, waiting: list[float]
) -> None:
    found = spread_out(interval, 36_500, waiting)
    assert sum(chance for _, chance in found) == pytest.approx(1.0)
    assert all(abs(day - interval) <= 3 + 0.12 * interval for day, _ in found)


def test_a_day_on_which_few_cards_wait_is_likelier() -> None:
    busy_early = [0.0, 0.0, 0.0, 0.0, 30.0, 30.0, 30.0, 0.0, 0.0, 0.0, 0.0]
    mean = sum(day * chance for day, chance in spread_out(6, 36_500, busy_early))
    even = sum(day * chance for day, chance in spread_out(6, 36_500, ()))
    assert mean > even + 0.5
