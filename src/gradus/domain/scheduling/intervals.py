"""Spreading due days: a seeded choice among the days near the interval that FSRS asks for."""

from __future__ import annotations

import random
from collections.abc import Callable

Load = Callable[[int], int]
"""How many cards are due in that many days from now."""

_BANDS = ((2.5, 7.0, 0.15), (7.0, 20.0, 0.1), (20.0, float("inf"), 0.05))


def fuzz_range(interval: int, maximum: int) -> tuple[int, int]:
    """Return the earliest and latest interval (days) that may stand for this one.

    The bands are Anki's: 15 % of what lies between 2.5 and 7 days, 10 % up to 20, 5 % beyond, and
    one day more on each side. Below 2.5 days nothing moves.
    """
    if interval < 2.5:
        return interval, interval
    delta = 1.0 + sum(share * max(min(interval, end) - start, 0.0) for start, end, share in _BANDS)
    latest = min(round(interval + delta), maximum)
    return min(max(2, round(interval - delta)), latest), latest


def spread(interval: int, load: Load, seed: str, maximum: int, at_least: int = 1) -> int:
    """Choose the interval (days) that happens.

    Days with fewer cards are likelier, by the inverse square of one more than their load. The same
    seed and load always choose the same day. `at_least` keeps a better rating from coming sooner.
    """
    earliest, latest = fuzz_range(interval, maximum)
    days = range(max(earliest, at_least), max(latest, at_least) + 1)
    if len(days) == 1:
        return days[0]
    weights = [1.0 / (1 + load(day)) ** 2 for day in days]
    return random.Random(seed).choices(days, weights)[0]  # noqa: S311
