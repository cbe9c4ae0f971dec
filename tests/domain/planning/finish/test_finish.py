"""The range, by hand where all is certain, and its laws where it is not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.support.certain import MONDAY, certain

from gradus.domain.planning.finish.finish import (
    FinishRange,
    StoppedError,
    chance_by,
    day_by,
    finish_range,
    simulate,
)
from gradus.domain.planning.finish.future import HORIZON, Future
from gradus.domain.planning.finish.habits import Habits
from gradus.domain.planning.finish.request import FinishRequest, Piece, with_more_time
from gradus.domain.planning.work import ReviewLoad

WORKDAYS = (60.0,) * 5 + (0.0, 0.0)
NOTHING = (0.0,) * 7


def asks(*minutes: float, **other: object) -> FinishRequest:
    pieces = tuple(Piece(one) for one in minutes)
    request = FinishRequest(MONDAY, pieces, usual=WORKDAYS, habits=certain())
    return replace(request, **other)  # type: ignore[arg-type]


def days(request: FinishRequest) -> int:
    """Return after how many days from today the work is finished in the only future there is."""
    (day,) = {future.day for future in simulate(request, 0, 2)}
    return day - MONDAY


def test_work_is_done_in_the_minutes_of_the_days() -> None:
    # Five hours a week: 420 minutes are done with the second hour of the second week, a Tuesday.
    assert days(asks(419)) == 8
    assert days(asks(400, 19)) == 8
    assert days(asks(421)) == 9


def test_the_last_day_of_a_week_finishes_it() -> None:
    assert days(asks(299)) == 4
    assert days(asks(301)) == 7


def test_weeks_ahead_come_before_the_usual_one() -> None:
    assert days(asks(59, weeks=(NOTHING, NOTHING))) == 14


def test_pace_and_the_share_that_is_kept_lengthen_the_work() -> None:
    # 300 planned minutes are 450 real ones, and of 300 minutes a week 150 are used: 3 weeks.
    assert days(asks(298, habits=certain(kept=0.5, pace=1.5))) == 14 + 4


def test_weekdays_that_are_kept_better_come_to_more() -> None:
    # Mondays are kept at twice the share of the others' 0.75: 120, then 45 minutes a day.
    habits = certain(weekdays=(2.0, *[0.75] * 4, 1.0, 1.0))
    assert days(asks(119, habits=habits)) == 0
    assert days(asks(121, habits=habits)) == 1


def test_weekdays_are_counted_from_the_weekday_of_today() -> None:
    wednesday = asks(30, today=MONDAY + 2, usual=(60.0,) * 7)
    habits = certain(weekdays=(1.0, 1.0, 0.25, 1.0, 1.0, 1.0, 1.0))
    (found,) = {one.day for one in simulate(replace(wednesday, habits=habits), 0, 2)}
    assert found == MONDAY + 3


def test_reviews_come_before_learning() -> None:
    # 20 minutes of reviews a day leave 160 a week of 300; twice as long reviews leave 20.
    load = ReviewLoad(MONDAY, (20.0,) * 70)
    assert days(asks(162, reviews=load)) == 7 + 2
    assert days(asks(19, reviews=load, habits=certain(reviews=2.0))) == 4
    assert days(asks(21, reviews=load, habits=certain(reviews=2.0))) == 7 + 4


def test_reviews_beyond_the_cap_of_a_day_wait_and_leave_its_time_to_learning() -> None:
    # 40 minutes of reviews a day leave 20 a week of 300, but with at most 30 a day they leave 150.
    load = ReviewLoad(MONDAY, (40.0,) * 70)
    assert days(asks(149, reviews=load)) == 7 * 7 + 4
    assert days(asks(149, reviews=load, review_cap=30.0)) == 4
    # 150 of reviews and a minute reach into the third day of the second week.
    assert days(asks(151, reviews=load, review_cap=30.0)) == 7 + 2


def test_what_waited_behind_the_cap_is_done_when_less_falls_due() -> None:
    # 280 minutes fall due in the first week and 150 are done; the second has the other 130.
    load = ReviewLoad(MONDAY, (40.0,) * 7 + (0.0,) * 63)
    assert days(asks(319, reviews=load, review_cap=30.0)) == 7 + 4
    assert days(asks(321, reviews=load, review_cap=30.0)) == 14


def test_a_cap_counts_on_days_with_time_and_as_far_as_they_are_kept() -> None:
    # Half of five days of 60 minutes is kept, and half of their 20 for reviews: 100 are left.
    load = ReviewLoad(MONDAY, (40.0,) * 70)
    asked = asks(0, reviews=load, review_cap=20.0, habits=certain(kept=0.5))
    assert days(replace(asked, pieces=(Piece(99.0),))) == 4
    # The next week has its 50 of reviews first, and a minute more ends with the second of its days.
    assert days(replace(asked, pieces=(Piece(101.0),))) == 7 + 1


def test_new_cards_take_time_when_they_are_met_and_after() -> None:
    # 100 minutes bring 100 cards of one minute each; a week later each asks another minute.
    load = ReviewLoad(MONDAY, (), (1.0, *[0.0] * 6, 1.0, *[0.0] * 13))
    request = asks(0, reviews=load)
    first = replace(request, pieces=(Piece(100, 100),))
    assert days(first) == 3
    # The first week is full with 150 minutes and as many cards; the second has their 150 reviews
    # and room for 75 minutes and cards, of which the last are done on its last day. In the third
    # 75 reviews come first, so that one minute more is done on its second day.
    assert days(replace(request, pieces=(Piece(224, 224),))) == 7 + 4
    assert days(replace(request, pieces=(Piece(226, 226),))) == 14 + 1


def test_work_without_minutes_is_done_at_once() -> None:
    assert days(asks(0)) == 0


def test_what_never_ends_counts_as_the_horizon_and_makes_no_goal() -> None:
    request = asks(60, usual=NOTHING)
    futures = simulate(request, 0, 3)
    assert {one.day for one in futures} == {MONDAY + 7 * HORIZON}
    assert chance_by(futures, MONDAY + 8 * HORIZON) == 0.0


def test_dates_are_the_first_by_which_so_many_futures_are_finished() -> None:
    futures = [Future(day, ()) for day in (50, 20, 40, 10, 30)]
    assert [day_by(futures, share) for share in (0.2, 0.5, 0.8, 1.0)] == [10, 30, 40, 50]
    assert chance_by(futures, 30) == 0.6


def test_an_hour_more_is_spread_over_the_weeks_that_have_time() -> None:
    more = with_more_time(asks(1, weeks=(NOTHING, (30.0, 90.0, *[0.0] * 5))), 60)
    assert more.weeks == (NOTHING, (45.0, 135.0, *[0.0] * 5))
    assert sum(more.usual) == 360


def test_an_hour_more_a_week_is_told_by_its_effect() -> None:
    # Two weeks of 300 minutes, the last on a Friday. With 360 a week 239 are left for the second,
    # whose days have 72, so that it needs four of them.
    found = finish_range(asks(599), goal=MONDAY + 10, runs=3)
    assert (found.even, found.likely, found.early) == (MONDAY + 11,) * 3
    assert (found.chance, found.hour_more, found.days_saved) == (0.0, 1.0, 1)


def test_without_a_goal_there_are_no_chances() -> None:
    found = finish_range(asks(60), runs=2)
    assert (found.chance, found.hour_more) == (None, None)


def test_the_curve_begins_with_what_is_done_and_ends_with_all() -> None:
    found = finish_range(asks(899, done=100.0), runs=3)
    assert found.curve == (
        (MONDAY, *[pytest.approx(100 / 999)] * 3),
        (MONDAY + 7, *[pytest.approx(400 / 999, rel=1e-5)] * 3),
        (MONDAY + 14, *[pytest.approx(700 / 999, rel=1e-5)] * 3),
        (MONDAY + 21, *[pytest.approx(1.0)] * 3),
    )


def test_the_curve_goes_on_to_a_later_goal() -> None:
    found = finish_range(asks(299), goal=MONDAY + 70, runs=2)
    assert found.curve[-1] == (MONDAY + 70, *[pytest.approx(1.0)] * 3)


def test_a_long_curve_has_few_points() -> None:
    assert len(finish_range(asks(300 * 200), runs=2).curve) <= 30


def test_nothing_to_do_is_all_done() -> None:
    assert finish_range(asks(), runs=2).curve[0][1:] == (1.0, 1.0, 1.0)


def test_nobody_has_to_wait_for_a_range() -> None:
    asked = iter([True, True, False])
    with pytest.raises(StoppedError):
        finish_range(asks(60), go_on=lambda: next(asked))
    assert list(asked) == []


minutes = st.integers(0, 150).map(float)
week = st.tuples(*[minutes] * 7)
piece = st.integers(20, 900).flatmap(
    lambda minutes: st.builds(
        Piece, st.just(float(minutes)), st.integers(0, minutes // 20).map(float)
    )
)
falling = st.lists(st.floats(0, 0.2), min_size=1, max_size=5).map(
    lambda weeks: (*(one for one in sorted(weeks, reverse=True) for _ in range(7)), *[0.0] * 35)
)
"""A card asks at most 7 minutes in all, and comes with 20 minutes of work or more."""
loads = st.builds(
    ReviewLoad, st.just(MONDAY), st.lists(st.floats(0, 15), max_size=40).map(tuple), falling
)

requests = st.builds(
    FinishRequest,
    st.integers(MONDAY, MONDAY + 6),
    st.lists(piece, min_size=1, max_size=5).map(tuple),
    st.lists(week, max_size=5).map(tuple),
    week.filter(lambda days: sum(days) >= 120),
    loads,
    review_cap=st.none() | st.floats(0, 60),
)


def dates(request: FinishRequest, seed: int = 7) -> list[int]:
    return [future.day for future in simulate(request, seed, 6)]


@given(requests, st.integers(0, 5), st.integers(0, 6), st.integers(1, 120))
@settings(max_examples=25, deadline=None)
def test_more_free_time_is_never_later(
    request: FinishRequest, at: int, day: int, more: int
) -> None:
    def longer(week: tuple[float, ...]) -> tuple[float, ...]:
        return tuple(free + more * (place == day) for place, free in enumerate(week))

    weeks = [longer(week) if place == at else week for place, week in enumerate(request.weeks)]
    usual = longer(request.usual) if at >= len(weeks) else request.usual
    freer = replace(request, weeks=tuple(weeks), usual=usual)
    for sooner, later in zip(dates(freer), dates(request), strict=True):
        assert sooner <= later


DELAY_PAID = FinishRequest(
    MONDAY,
    (Piece(278.0, 34.0), Piece(238.0, 37.0), Piece(477.0), Piece(15.0, 41.0)),
    ((0.0, 0.0, 0.0, 0.0, 90.0, 147.0, 126.0), (26.0, 0.0, 55.0, 49.0, 150.0, 150.0, 150.0)),
    (*[0.0] * 6, 126.0),
    ReviewLoad(MONDAY, (), (*[0.125] * 7, *[0.0] * 7)),
)
"""Finished a week earlier with a minute more, as long as reviews that waited grew fewer by that."""


@given(requests, st.integers(0, 4), st.integers(1, 300))
@example(DELAY_PAID, 0, 1)
@settings(max_examples=25, deadline=None)
def test_more_work_is_never_earlier(request: FinishRequest, at: int, more: int) -> None:
    pieces = list(request.pieces)
    place = at % len(pieces)
    pieces[place] = replace(pieces[place], minutes=pieces[place].minutes + more)
    for longer in (tuple(pieces), (*request.pieces, Piece(more, 3.0))):
        harder = replace(request, pieces=longer)
        for later, sooner in zip(dates(harder), dates(request), strict=True):
            assert later >= sooner


@given(requests, st.integers(0, 99))
@settings(max_examples=10, deadline=None)
def test_the_range_is_in_order_and_the_same_for_the_same_seed(
    request: FinishRequest, seed: int
) -> None:
    found: FinishRange = finish_range(request, MONDAY + 60, seed, runs=12)
    assert found == finish_range(request, MONDAY + 60, seed, runs=12)
    assert request.today <= found.early <= found.even <= found.likely
    assert found.days_saved >= 0
    assert found.chance is not None
    assert found.hour_more is not None
    assert 0.0 <= found.chance <= found.hour_more <= 1.0
    for before, after in zip(found.curve, found.curve[1:], strict=False):
        assert before[0] < after[0]
        assert all(one <= other for one, other in zip(before[1:], after[1:], strict=True))
    for _, low, middle, high in found.curve:
        assert 0.0 <= low <= middle <= high <= 1.0


def test_another_seed_is_another_range() -> None:
    request = asks(6000, habits=Habits())
    assert finish_range(request, seed=1, runs=20) != finish_range(request, seed=2, runs=20)
