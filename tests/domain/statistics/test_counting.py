"""Shares, bands, months, days, hours and bins, counted by hand."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.scheduling.model import Rating, State
from gradus.domain.statistics.calibration import EDGES, calibration
from gradus.domain.statistics.distribution import (
    DIFFICULTY_EDGES,
    STABILITY_EDGES,
    distribution,
)
from gradus.domain.statistics.past import PastAnswer
from gradus.domain.statistics.period import Period, Span
from gradus.domain.statistics.retention import retention
from gradus.domain.statistics.share import Share, share_of
from gradus.domain.statistics.study_time import hours, studied

MONDAY = date(2026, 1, 5).toordinal()
NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)


def answer(
    *,
    day: int = MONDAY,
    recalled: bool = True,
    predicted: float | None = None,
    interval: int | None = None,
    reviewed: bool = True,
    seconds: float = 10.0,
    at: datetime = NOON,
) -> PastAnswer:
    rating = Rating.GOOD if recalled else Rating.AGAIN
    before = State.REVIEW if reviewed else State.LEARNING
    return PastAnswer(day, at, rating, seconds, before, interval, predicted)


# Newcombe (1998), Statistics in Medicine 17: 857-872, table I, method 3.
@pytest.mark.parametrize(
    ("hits", "count", "low", "high"),
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0000, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_the_interval_of_a_share_is_wilsons(hits: int, count: int, low: float, high: float) -> None:
    assert Share(count, hits).interval() == pytest.approx((low, high), abs=5e-5)


@given(st.integers(1, 5_000).flatmap(lambda n: st.tuples(st.just(n), st.integers(0, n))))
def test_the_interval_holds_the_share_and_stays_in_the_range(counted: tuple[int, int]) -> None:
    share = Share(*counted)
    low, high = share.interval()
    assert share.value is not None
    assert 0 <= low <= share.value + 1e-12
    assert share.value - 1e-12 <= high <= 1


def test_without_a_trial_there_is_no_share_and_anything_may_be() -> None:
    assert share_of([]).value is None
    assert share_of([]).interval() == (0.0, 1.0)


def test_predictions_are_sorted_into_bands_with_what_happened() -> None:
    found = calibration(
        [
            answer(predicted=0.91),
            answer(predicted=0.93),
            answer(predicted=0.92, recalled=False),
            answer(predicted=0.62, recalled=False),
            answer(predicted=None),
        ]
    )
    assert [(b.low, b.high, b.recalled) for b in found.bands] == [
        (0.6, 0.7, Share(1, 0)),
        (0.9, 0.95, Share(3, 2)),
    ]
    assert [b.predicted for b in found.bands] == pytest.approx([0.62, 0.92])
    assert found.predicted == pytest.approx((0.91 + 0.93 + 0.92 + 0.62) / 4)
    assert found.recalled == Share(4, 2)
    # One answer is 0.62 off, three are together |2.76 - 2| off.
    assert found.error == pytest.approx((0.62 + 0.76) / 4)


def test_nothing_predicted_is_no_calibration() -> None:
    found = calibration([answer()])
    assert (found.bands, found.predicted, found.error) == ((), None, None)


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans())))
def test_every_prediction_is_in_the_one_band_that_holds_it(pairs: list[tuple[float, bool]]) -> None:
    found = calibration(answer(predicted=p, recalled=hit) for p, hit in pairs)
    assert sum(band.recalled.count for band in found.bands) == len(pairs)
    for band in found.bands:
        assert band.low - 1e-9 <= band.predicted <= band.high + 1e-9
        top = band.high == EDGES[-1]
        inside = [p for p, _ in pairs if band.low <= p < band.high or (top and p == band.high)]
        assert len(inside) == band.recalled.count


def test_retention_parts_young_from_mature_and_leaves_steps_out() -> None:
    february = date(2026, 2, 3).toordinal()
    found = retention(
        [
            answer(interval=20),
            answer(interval=20, recalled=False),
            answer(interval=21),
            answer(reviewed=False, recalled=False),
            answer(day=february, interval=None),
        ],
        Span.MONTH,
    )
    assert [(date.fromordinal(one.first), one.young, one.mature) for one in found] == [
        (date(2026, 1, 1), Share(2, 1), Share(1, 1)),
        (date(2026, 2, 1), Share(1, 1), Share(0, 0)),
    ]
    assert found[0].both == Share(3, 2)


def test_days_without_answers_are_there_with_nothing() -> None:
    found = studied(
        [answer(seconds=30), answer(seconds=60), answer(day=MONDAY + 2, seconds=120)],
        Span.DAY,
        MONDAY,
        MONDAY + 2,
    )
    assert [(one.first, one.answers, one.minutes) for one in found] == [
        (MONDAY, 2, 1.5),
        (MONDAY + 1, 0, 0.0),
        (MONDAY + 2, 1, 2.0),
    ]


def test_a_week_that_is_cut_counts_only_its_days_inside() -> None:
    thursday = MONDAY - 4
    found = studied(
        [answer(day=thursday - 1), answer(day=thursday, seconds=240), answer(day=MONDAY + 1)],
        Span.WEEK,
        thursday,
        MONDAY,
    )
    assert [(one.first, one.days, one.answers) for one in found] == [
        (thursday, 4, 1),
        (MONDAY, 1, 0),
    ]
    assert found[0].minutes_a_day == pytest.approx(1.0)


@given(st.sampled_from(Span), st.integers(730_000, 740_000), st.integers(0, 900))
def test_stretches_follow_each_other_without_a_gap(span: Span, since: int, length: int) -> None:
    found = studied([], span, since, since + length)
    assert found[0].first == since
    for one, after in pairwise(found):
        assert one.first + one.days == after.first == span.first(after.first)
    assert found[-1].first + found[-1].days == since + length + 1


def test_hours_are_those_of_the_wall_clock() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    summer = datetime(2026, 7, 1, 20, 59, tzinfo=UTC)
    found = hours(
        [answer(at=NOON), answer(at=summer, recalled=False), answer(at=summer, reviewed=False)],
        berlin,
    )
    assert len(found) == 24
    assert [(one.hour, one.answers, one.recalled) for one in found if one.answers] == [
        (13, 1, Share(1, 1)),
        (22, 2, Share(1, 0)),
    ]


def test_values_go_to_the_bin_that_holds_them() -> None:
    found = distribution([0.5, 1.0, 2.9, 400.0], STABILITY_EDGES)
    assert [one.cards for one in found.bins] == [1, 2, 0, 0, 0, 0, 0, 0, 1]
    assert found.median == pytest.approx(1.95)
    hard = distribution([1.0, 10.0, 9.5], DIFFICULTY_EDGES)
    assert (hard.bins[0].cards, hard.bins[-1].cards, hard.median) == (1, 2, 9.5)
    assert distribution([], DIFFICULTY_EDGES).median is None


def test_periods_look_back_and_ahead() -> None:
    today, first = MONDAY, MONDAY - 1_000
    assert [today - period.since(today, first) for period in Period] == [29, 89, 364, 1_000]
    assert [period.ahead for period in Period] == [30, 90, 365, 365]
    assert [period.studied for period in Period] == [Span.DAY, Span.DAY, Span.WEEK, Span.MONTH]
    assert {p: p.recalled for p in (Period.MONTH, Period.YEAR)} == {
        Period.MONTH: Span.WEEK,
        Period.YEAR: Span.MONTH,
    }
    assert (Period.QUARTER.planned, Period.YEAR.planned) == (Span.DAY, Span.WEEK)


def test_a_month_ends_where_the_next_begins() -> None:
    december = date(2025, 12, 1).toordinal()
    assert date.fromordinal(Span.MONTH.after(december)) == date(2026, 1, 1)
    assert Span.MONTH.first(december + 30) == december
    assert timedelta(days=Span.WEEK.after(MONDAY) - MONDAY) == timedelta(weeks=1)
