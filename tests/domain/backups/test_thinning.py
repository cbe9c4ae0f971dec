"""Which backups stay."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from tests.support.clock import BERLIN

from gradus.domain.backups.naming import BY_HAND
from gradus.domain.backups.thinning import Copy, kept

_NOW = datetime(2026, 11, 26, 20, 0, tzinfo=UTC)
_TIMES = st.integers(0, 500 * 24 * 60).map(lambda minutes: _NOW - timedelta(minutes=minutes))
_REASONS = st.sampled_from(["daily", "before-import", BY_HAND])
_COPIES = st.lists(st.tuples(_TIMES, _REASONS), max_size=60).map(
    lambda made: frozenset(Copy(time, reason, str(n)) for n, (time, reason) in enumerate(made))
)


def _copy(time: datetime, reason: str = "daily") -> Copy:
    return Copy(time, reason, f"{time:%Y%m%d-%H%M%S}-{reason}")


def test_all_of_two_days_stay_and_of_other_days_the_newest() -> None:
    hours = [_copy(_NOW - timedelta(hours=n)) for n in range(96)]
    stay = kept(hours, _NOW, UTC)
    assert {one for one in stay if one.time >= _NOW - timedelta(days=2)} == set(hours[:49])
    # Of the 24th, the 23rd and the 22nd, of which nothing else is younger than two days.
    assert sorted(one.time for one in stay - set(hours[:49])) == [
        datetime(2026, 11, 22, 23, tzinfo=UTC),
        datetime(2026, 11, 23, 23, tzinfo=UTC),
    ]


def test_a_year_of_daily_copies_leaves_days_weeks_and_months() -> None:
    days = [_copy(_NOW - timedelta(days=n)) for n in range(365)]
    ages = sorted((_NOW - one.time).days for one in kept(days, _NOW, UTC))
    # The 26th is a Thursday: twelve days; Sundays of nine weeks before; ends of eight months.
    sundays = [4 + 7 * n for n in range(9)]
    months = [26, 57, 87, 118, 149, 179, 210, 240]
    assert ages == sorted({*range(12), *sundays, *months})


def test_copies_by_hand_stay_and_take_no_place() -> None:
    old = [_copy(_NOW - timedelta(days=400 + n), BY_HAND) for n in range(30)]
    days = [_copy(_NOW - timedelta(days=n)) for n in range(12)]
    assert kept([*old, *days], _NOW, UTC) == {*old, *days}


def test_days_are_those_of_the_person() -> None:
    late = _copy(datetime(2026, 11, 20, 22, 30, tzinfo=UTC))
    later = _copy(datetime(2026, 11, 20, 23, 30, tzinfo=UTC))  # the 21st in Berlin
    assert kept([late, later], _NOW, UTC) == {later}
    assert kept([late, later], _NOW, BERLIN) == {late, later}


@given(_COPIES)
def test_the_newest_and_those_by_hand_are_never_removed(copies: frozenset[Copy]) -> None:
    stay = kept(copies, _NOW, UTC)
    assert stay <= copies
    assert {one for one in copies if one.reason == BY_HAND} <= stay
    if copies:
        assert max(one.time for one in stay) == max(one.time for one in copies)


@given(_COPIES, st.integers(0, 24 * 400))
def test_what_stays_later_stayed_before(copies: frozenset[Copy], hours: int) -> None:
    assert kept(copies, _NOW + timedelta(hours=hours), UTC) <= kept(copies, _NOW, UTC)


@given(_COPIES, _COPIES, st.integers(0, 24 * 400))
def test_thinning_often_keeps_what_thinning_once_would(
    old: frozenset[Copy], new: frozenset[Copy], hours: int
) -> None:
    later = _NOW + timedelta(days=501, hours=hours)
    added = {Copy(one.time + timedelta(days=501), one.reason, f"new {one.name}") for one in new}
    thinned = kept(old, _NOW, UTC)
    assert kept(thinned | added, later, UTC) == kept(old | added, later, UTC)
