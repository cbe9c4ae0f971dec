"""A share that was counted, and how far it may be from the true one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt

_Z = 1.959963984540054
"""The 97.5 % point of the normal distribution."""


@dataclass(frozen=True, slots=True)
class Share:
    """`count` trials, `hits` of which succeeded."""

    count: int
    hits: int

    @property
    def value(self) -> float | None:
        """The share from 0 to 1, None without a trial."""
        return self.hits / self.count if self.count else None

    def interval(self) -> tuple[float, float]:
        """Return the bounds (0 to 1) that hold the true share with 95 % confidence.

        Wilson's score interval (E. B. Wilson, 1927, JASA 22: 209-212), which stays sensible for few
        trials and for shares near 1. Without a trial it is the whole range.
        """
        if not self.count:
            return 0.0, 1.0
        n, p = self.count, self.hits / self.count
        scale = 1 + _Z**2 / n
        middle = (p + _Z**2 / (2 * n)) / scale
        half = _Z / scale * sqrt(p * (1 - p) / n + _Z**2 / (4 * n**2))
        return max(middle - half, 0.0), min(middle + half, 1.0)


def share_of(outcomes: Iterable[bool]) -> Share:
    """Count outcomes."""
    counted = list(outcomes)
    return Share(len(counted), sum(counted))
