from __future__ import annotations

import pytest

from gradus.domain.planning.finish.load import Reviews, WeeklyLoad, weekly
from gradus.domain.planning.work import ReviewLoad

TODAY = 739_000


def test_days_are_summed_by_weeks_from_today_on() -> None:
    load = weekly(ReviewLoad(TODAY - 1, (100.0, *[1.0] * 7, *[2.0] * 7, 50.0)), TODAY, 2)
    assert load.known == (7.0, 14.0)


def test_after_the_last_week_reviews_go_on_from_the_four_before_and_fade() -> None:
    days = [float(week) for week in (9, 1, 2, 3, 4) for _ in range(7)]
    known = weekly(ReviewLoad(TODAY, tuple(days)), TODAY, 52).known
    assert len(known) == 52
    assert known[5] == 7 * 2.5
    # Ten times as far away they are 10 to the power of -0.45, which is 0.354813.
    assert known[50] == pytest.approx(7 * 2.5 * 0.354813, rel=1e-5)


def test_a_card_fades_from_the_weeks_after_it_was_met() -> None:
    card = weekly(ReviewLoad(TODAY, (), (70.0, *[0.0] * 13, *[1.0] * 21)), TODAY, 11).per_card
    # Of weeks 2 to 5 the first begins in the middle of a week without any reviews.
    assert card[5] == pytest.approx(sum(card[1:5]) / 4)
    assert card[10] == pytest.approx(card[5] * 0.732043, rel=1e-5)


@pytest.mark.parametrize(
    ("first", "years"),
    [
        (1.2636, {2: 0.996, 3: 0.753, 5: 0.564, 10: 0.397}),
        (3.0235, {2: 2.563, 3: 2.109, 5: 1.719, 10: 1.325}),
    ],
    ids=["parameters of FSRS", "log-odds of recall 0.5 lower"],
)
def test_what_fades_is_near_what_fsrs_asks_in_later_years(
    first: float, years: dict[int, float]
) -> None:
    """Minutes of one card by years, as Forecaster.plan has them where it goes on for eleven.

    `first` is 13 times the last four weeks of the first year.
    """
    per_card = weekly(ReviewLoad(TODAY, (), (first / 364,) * 364), TODAY, 520).per_card
    for year, minutes in years.items():
        assert sum(per_card[52 * year - 52 : 52 * year]) == pytest.approx(minutes, rel=0.2)


def test_a_card_is_met_on_any_day_of_its_week() -> None:
    # One minute when it is met and one a week later, so always in the week after.
    load = weekly(ReviewLoad(TODAY, (), (1.0, *[0.0] * 6, 1.0, *[0.0] * 13)), TODAY, 3)
    assert load.per_card == pytest.approx((1.0, 1.0, 0.0))
    # The day after: in the same week but for cards of the last day.
    load = weekly(ReviewLoad(TODAY, (), (0.0, 1.0, *[0.0] * 12)), TODAY, 2)
    assert load.per_card == pytest.approx((6 / 7, 1 / 7))


def test_a_load_of_less_than_a_week_is_a_week() -> None:
    assert weekly(ReviewLoad(TODAY, (), (1.0,)), TODAY, 1).per_card == (1.0,)


def test_no_load_asks_nothing() -> None:
    reviews = Reviews(weekly(ReviewLoad(TODAY), TODAY, 9), 1.0)
    reviews.meet(10.0)
    assert (reviews.per_new_card, reviews.serve(100.0)) == (0.0, 0.0)


def test_reviews_of_new_cards_follow_week_by_week() -> None:
    reviews = Reviews(WeeklyLoad((10.0, 5.0, 5.0, 5.0), (0.5, 0.3, 0.2, 0.1)), factor=2.0)
    assert reviews.per_new_card == 1.0
    assert reviews.serve(100.0) == pytest.approx(2 * 10)
    reviews.meet(10.0)
    assert reviews.serve(100.0) == pytest.approx(2 * (5 + 10 * 0.3))
    reviews.meet(20.0)
    assert reviews.serve(100.0) == pytest.approx(2 * (5 + 20 * 0.3 + 10 * 0.2))
    reviews.meet(0.0)
    assert reviews.serve(100.0) == pytest.approx(2 * (5 + 20 * 0.2 + 10 * 0.1))
    reviews.meet(0.0)
    assert reviews.serve(100.0) == pytest.approx(2 * (20 * 0.1))


def test_what_is_left_undone_waits() -> None:
    reviews = Reviews(WeeklyLoad((10.0, 10.0), ()), factor=1.0)
    assert reviews.serve(4.0) == 4.0
    assert reviews.serve(100.0) == pytest.approx(10 + 6)
