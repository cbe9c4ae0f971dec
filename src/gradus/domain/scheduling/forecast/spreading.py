"""On which days a card may come again: the scheduler's fuzz and balance, as chances."""

from __future__ import annotations

import math
from collections.abc import Sequence

from gradus.domain.scheduling.intervals import fuzz_range

Days = tuple[tuple[int, float], ...]


def spread_out(interval: int, maximum: int, waiting: Sequence[float]) -> Days:
    """Return days until a card comes again and their chances, for what FSRS asks.

    `waiting` is how many cards wait for the n-th day ahead. Mostly they are fewer the later a day
    is, so balance chooses late days more often than early ones. Of many days two stand for all,
    with the same mean and variance.
    """
    earliest, latest = fuzz_range(interval, maximum)
    days = range(earliest, latest + 1)
    weights = [1 / (1 + _load(waiting, day)) ** 2 for day in days]
    total = sum(weights)
    if len(days) <= 3:
        return tuple((day, weight / total) for day, weight in zip(days, weights, strict=True))
    mean = sum(day * weight for day, weight in zip(days, weights, strict=True)) / total
    square = sum((day - mean) ** 2 * weight for day, weight in zip(days, weights, strict=True))
    aside = math.sqrt(square / total)
    return (round(mean - aside), 0.5), (round(mean + aside), 0.5)


def _load(waiting: Sequence[float], day: int) -> float:
    """Return the mean of a day and its neighbours; beyond the last known day nothing waits."""
    near = waiting[max(day - 1, 0) : day + 2]
    return sum(near) / 3 if near else 0.0
