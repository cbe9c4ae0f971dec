from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.support.cards import DAY

from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.forecast.answering import in_review, in_step
from gradus.domain.scheduling.forecast.curve import LoadCurve
from gradus.domain.scheduling.forecast.forecaster import Forecaster
from gradus.domain.scheduling.forecast.model import ForecastCard, Habits, Shares
from gradus.domain.scheduling.forecast.run import StoppedError
from gradus.domain.scheduling.intervals import spread
from gradus.domain.scheduling.memory import MemoryModel, SchedulerSettings
from gradus.domain.scheduling.model import Memory, Rating, State

pytestmark = pytest.mark.counted  # laws take branches here that no example takes

DAYS = 25
DEFAULT = Forecaster(SchedulerSettings())

cards = st.builds(
    ForecastCard,
    state=st.just(State.REVIEW),
    memory=st.builds(Memory, st.floats(0.1, 400), st.floats(1, 10)),
    due=st.integers(DAY - 20, DAY + DAYS + 5),
    last=st.integers(DAY - 60, DAY - 21),
)


def reviews(curve: LoadCurve) -> list[float]:
    return [day[State.REVIEW] for day in curve.days]


@given(st.lists(cards, max_size=4), st.lists(cards, max_size=4))
@settings(max_examples=5, deadline=None)
def test_the_load_of_two_groups_is_the_load_of_both_together(
    one: list[ForecastCard], two: list[ForecastCard]
) -> None:
    apart = DEFAULT.cohort(one, DAY, DAYS) + DEFAULT.cohort(two, DAY, DAYS)
    together = DEFAULT.cohort([*one, *two], DAY, DAYS)
    for left, right in zip(apart.days, together.days, strict=True):
        assert left == pytest.approx(right, abs=1e-4)


@given(st.lists(st.integers(0, 9), min_size=16, max_size=16), st.booleans())
@settings(max_examples=3, deadline=None)
def test_a_plan_is_what_its_new_cards_bring_day_by_day(numbers: list[int], rests: bool) -> None:
    studied = (1.0, 0.9, 0.8, 0.9, 1.0, 0.3, 0.0) if rests else (1.0,) * 7
    forecaster = Forecaster(SchedulerSettings(), Habits(studied=studied)) if rests else DEFAULT
    plan = forecaster.plan(dict(enumerate(numbers, DAY)), DAY, 16)
    loads = plan.loads(forecaster.habits.seconds)
    for one, other in zip(loads, forecaster.forecast((), numbers, DAY, 16), strict=True):
        assert one.answers == pytest.approx(other.answers, abs=1e-3)
        assert one.minutes == pytest.approx(other.minutes, abs=1e-3)


@given(cards)
@settings(max_examples=10, deadline=None)
def test_a_card_is_asked_for_the_first_time_on_its_due_day_or_today(card: ForecastCard) -> None:
    found = reviews(DEFAULT.cohort([card], DAY, DAYS))
    first = max(card.due, DAY) - DAY
    assert sum(found[:first]) == 0
    if first < DAYS:
        assert found[first] == pytest.approx(1.0)


def test_minutes_are_answers_times_their_seconds() -> None:
    habits = Habits(seconds=(30.0, 10.0, 8.0, 20.0))
    load, *_ = Forecaster(SchedulerSettings(), habits).forecast((), [6], DAY, 1)
    new, learning, review, relearning = load.answers
    assert (new, review, relearning) == (6.0, 0.0, 0.0)
    assert load.minutes == pytest.approx((6 * 30 + learning * 10) / 60)


def test_a_card_that_is_always_good_comes_when_fsrs_says() -> None:
    """Good × 4 gives intervals of 2, then 11 days (py-fsrs's reference), give or take 2 by fuzz."""
    sure = Shares(0.0, 0.0, 1.0, 0.0)
    habits = Habits(first=sure, learning=sure, relearning=sure, recalled=sure, surprise=(99.0,) * 5)
    found = Forecaster(SchedulerSettings(), habits).forecast((), [1], DAY, 19)
    assert found[0].answers == pytest.approx((1.0, 1.0, 0.0, 0.0))
    assert found[2].reviews == pytest.approx(1.0, abs=1e-3)
    assert sum(day.reviews for day in found[3:10]) < 0.2
    assert sum(day.reviews for day in found[10:19]) == pytest.approx(1.0, abs=0.1)


def test_a_day_that_is_never_studied_asks_nothing_and_the_next_asks_for_both() -> None:
    monday = DAY - (DAY - 1) % 7
    sundays_off = Habits(studied=(1.0,) * 6 + (0.0,))
    waiting = [
        ForecastCard(State.REVIEW, Memory(200.0, 5.0), monday + 6, monday - 194),
        ForecastCard(State.REVIEW, Memory(200.0, 5.0), monday + 7, monday - 193),
    ]
    found = Forecaster(SchedulerSettings(), sundays_off).cohort(waiting, monday, 8)
    assert reviews(found)[6] == 0
    assert reviews(found)[7] == pytest.approx(2.0)


def test_a_card_inside_a_step_is_asked_today() -> None:
    card = ForecastCard(State.RELEARNING, Memory(2.0, 7.0), DAY, DAY, step=0)
    answers = DEFAULT.cohort([card], DAY, 1).days[0]
    assert answers[State.RELEARNING] >= 1.0
    assert answers[State.REVIEW] == 0


def test_who_recalls_less_than_fsrs_expects_has_more_to_do() -> None:
    known = [ForecastCard(State.REVIEW, Memory(8.0, 5.0), DAY + n % 8, DAY - 8) for n in range(40)]
    poor = Forecaster(SchedulerSettings(), Habits(surprise=(-1.0,) * 5))
    expected = sum(reviews(DEFAULT.cohort(known, DAY, DAYS)))
    assert sum(reviews(poor.cohort(known, DAY, DAYS))) > 1.15 * expected


def test_the_forecast_is_the_mean_of_what_is_drawn() -> None:
    """500 drawn careers of one new card, by the scheduler itself, without grid or expectation."""
    drawn = _drawn(500, days=30)
    expected = DEFAULT.forecast((), [1], DAY, 30)
    for first, last in ((0, 1), (1, 8), (8, 15), (15, 30)):
        said = sum(day.reviews for day in expected[first:last])
        seen = sum(drawn[first:last]) / 500
        assert said == pytest.approx(seen, rel=0.12, abs=0.03)


def _drawn(cards: int, days: int) -> list[int]:
    random_ = random.Random(7)
    model = MemoryModel(SchedulerSettings())
    habits = Habits()
    counts = [0] * days
    for number in range(cards):
        day, card = 1, CardState()
        while day <= days:
            if card.state is State.REVIEW:
                assert card.memory is not None
                assert card.last_day is not None
                counts[day - 1] += 1
                known = model.retrievability(card.memory, day - card.last_day)
                shares = in_review(habits, known, card.memory.stability)
            else:
                shares = in_step(habits, card.state)
            rating = random_.choices(list(Rating), shares.each())[0]
            review = model.review(card, rating, day)
            card = replace(
                card, state=review.state, step=review.step, memory=review.memory, last_day=day
            )
            if review.state is State.REVIEW:
                seed = f"{number}:{day}"
                day += spread(review.interval.days, lambda _: 0, seed, 36500)
    return counts


def test_a_forecast_that_nobody_waits_for_ends_before_its_next_day() -> None:
    days_asked = iter([True, True, False])
    with pytest.raises(StoppedError):
        DEFAULT.forecast((), [3] * DAYS, DAY, DAYS, lambda: next(days_asked))
    assert list(days_asked) == [], "three days were asked for and no fourth"
