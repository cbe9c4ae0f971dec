from __future__ import annotations

import pytest

from gradus.domain.planning.finish.load import Reviews, WeeklyLoad, weekly
from gradus.domain.planning.work import ReviewLoad

TODAY = 739_000


def test_days_are_summed_by_weeks_from_today_on() -> None:
    load = weekly(ReviewLoad(TODAY - 1, (100.0, *[1.0] * 7, *[2.0] * 7, 50.0)), TODAY)
    assert load.known == (7.0, 14.0)


def test_after_the_last_week_reviews_go_on_as_in_the_four_before() -> None:
    days = [float(week) for week in (9, 1, 2, 3, 4) for _ in range(7)]
    assert weekly(ReviewLoad(TODAY, tuple(days)), TODAY).known_later == 7 * 2.5


def test_a_card_is_met_on_any_day_of_its_week() -> None:
    # One minute when it is met and one a week later, so always in the week after.
    load = weekly(ReviewLoad(TODAY, (), (1.0, *[0.0] * 6, 1.0, *[0.0] * 13)), TODAY)
    assert load.per_card == pytest.approx((1.0, 1.0, 0.0))
    # The day after: in the same week but for cards of the last day.
    load = weekly(ReviewLoad(TODAY, (), (0.0, 1.0, *[0.0] * 12)), TODAY)
    assert load.per_card == pytest.approx((6 / 7, 1 / 7))


def test_a_load_of_less_than_a_week_is_a_week() -> None:
    assert weekly(ReviewLoad(TODAY, (), (1.0,)), TODAY).per_card == (1.0,)


def test_no_load_asks_nothing() -> None:
    reviews = Reviews(weekly(ReviewLoad(TODAY), TODAY), 1.0)
    reviews.meet(10.0)
    assert (reviews.per_new_card, reviews.serve(100.0)) == (0.0, 0.0)


def test_reviews_of_new_cards_follow_week_by_week() -> None:
    reviews = Reviews(WeeklyLoad((10.0,), 5.0, (0.5, 0.3, 0.2), 0.1), factor=2.0)
    assert reviews.per_new_card == 1.0
    assert reviews.serve(100.0) == pytest.approx(2 * 10)
    reviews.meet(10.0)
    assert reviews.serve(100.0) == pytest.approx(2 * (5 + 10 * 0.3))
    reviews.meet(20.0)
    assert reviews.serve(100.0) == pytest.approx(2 * (5 + 20 * 0.3 + 10 * 0.2))
    reviews.meet(0.0)
    assert reviews.serve(100.0) == pytest.approx(2 * (5 + 20 * 0.2 + 10 * 0.1))


def test_what_is_left_undone_waits() -> None:
    reviews = Reviews(WeeklyLoad((), 10.0, (), 0.0), factor=1.0)
    assert reviews.serve(4.0) == 4.0
    assert reviews.serve(100.0) == pytest.approx(10 + 6)
