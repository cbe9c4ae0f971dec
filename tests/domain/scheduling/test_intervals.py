"""Fuzz and balance: which day stands for the one FSRS asks for."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.scheduling.intervals import fuzz_range, spread

_NO_LIMIT = 36_500


def _empty(_day: int) -> int:
    return 0


@pytest.mark.parametrize(
    ("interval", "expected"),
    [
        # By hand from Anki's bands: 1 day, and 15 % of 2.5-7, 10 % of 7-20, 5 % of the rest.
        (1, (1, 1)),
        (2, (2, 2)),
        (3, (2, 4)),  # 1.075
        (5, (4, 6)),  # 1.375
        (7, (5, 9)),  # 1.675
        (10, (8, 12)),  # 1.975
        (20, (17, 23)),  # 2.975
        (100, (93, 107)),  # 6.975
        (365, (345, 385)),  # 20.225
    ],
)
def test_the_bands_are_ankis(interval: int, expected: tuple[int, int]) -> None:
    assert fuzz_range(interval, _NO_LIMIT) == expected


def test_the_band_ends_at_the_maximum() -> None:
    assert fuzz_range(100, 101) == (93, 101)
    assert fuzz_range(100, 90) == (90, 90)


_intervals = st.integers(1, 3_000)
_loads = st.dictionaries(st.integers(1, 3_500), st.integers(0, 200)).map(Counter)


@given(_intervals, _loads, st.text(max_size=20), st.integers(1, 400), st.integers(400, 3_000))
def test_a_spread_interval_stays_in_its_band_and_is_always_the_same(
    interval: int, load: Counter[int], seed: str, least: int, maximum: int
) -> None:
    interval = min(interval, maximum)
    earliest, latest = fuzz_range(interval, maximum)
    chosen = spread(interval, load.__getitem__, seed, maximum, least)
    assert max(earliest, least) <= chosen <= max(latest, least)
    assert chosen <= maximum
    assert chosen == spread(interval, load.__getitem__, seed, maximum, least)


def test_all_days_of_the_band_happen_when_none_is_busy() -> None:
    chosen = Counter(spread(10, _empty, str(seed), _NO_LIMIT) for seed in range(1_000))
    assert set(chosen) == {8, 9, 10, 11, 12}
    assert min(chosen.values()) > 140


def test_an_empty_day_among_busy_ones_is_preferred() -> None:
    def busy_but_for_eleven(day: int) -> int:
        return 0 if day == 11 else 9

    chosen = Counter(spread(10, busy_but_for_eleven, str(n), _NO_LIMIT) for n in range(500))
    # One over the square of one more than the load: 1 against four times 1/100.
    assert chosen[11] / 500 == pytest.approx(1 / 1.04, abs=0.03)


def test_a_single_possible_day_needs_no_choice() -> None:
    assert spread(1, _empty, "seed", _NO_LIMIT) == 1
    assert spread(3, _empty, "seed", _NO_LIMIT, at_least=9) == 9
