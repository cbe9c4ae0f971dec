"""How stability and difficulty are spread over the cards."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

STABILITY_EDGES = (0.0, 1.0, 3.0, 7.0, 14.0, 30.0, 90.0, 180.0, 365.0, float("inf"))
"""Days; about evenly far apart on a logarithmic scale."""

DIFFICULTY_EDGES = (1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0)


@dataclass(frozen=True, slots=True)
class Bin:
    """Cards whose value is at least `low` and below `high`; the last bin holds its upper edge."""

    low: float
    high: float
    cards: int


@dataclass(frozen=True, slots=True)
class Distribution:
    """Every bin, empty ones too, and the median, None without a card."""

    bins: tuple[Bin, ...]
    median: float | None


def distribution(values: Iterable[float], edges: Sequence[float]) -> Distribution:
    """Sort values into bins; one outside the edges goes to the nearest bin."""
    ordered = sorted(values)
    counts = [0] * (len(edges) - 1)
    for value in ordered:
        counts[min(max(bisect_right(edges, value) - 1, 0), len(counts) - 1)] += 1
    bins = tuple(Bin(edges[n], edges[n + 1], count) for n, count in enumerate(counts))
    return Distribution(bins, _median(ordered))


def _median(ordered: list[float]) -> float | None:
    if not ordered:
        return None
    middle = len(ordered) // 2
    if len(ordered) % 2:
        return ordered[middle]
    return (ordered[middle - 1] + ordered[middle]) / 2
