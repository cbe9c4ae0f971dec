"""Beliefs that are updated by what is seen: a share, and a factor."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Share:
    """A share between 0 and 1 as a beta distribution: `yes` and `no` count what was seen."""

    yes: float
    no: float

    @property
    def mean(self) -> float:
        """The expected share."""
        return self.yes / (self.yes + self.no)

    def seen(self, yes: float, no: float) -> Share:
        """Return the belief after so much more was seen (the beta distribution is conjugate)."""
        return Share(self.yes + yes, self.no + no)


@dataclass(frozen=True, slots=True)
class Factor:
    """A positive factor as a lognormal distribution.

    `centre` and `spread` are mean and standard deviation of its logarithm.
    """

    centre: float
    spread: float

    @property
    def median(self) -> float:
        """The factor that is as likely exceeded as not."""
        return math.exp(self.centre)

    def seen(self, factors: Iterable[float], noise: float) -> Factor:
        """Return the belief after single factors were seen.

        `noise` is the standard deviation of the logarithm of a single one about the person's own;
        the normal distribution is conjugate to its mean.
        """
        precision, total = 1 / self.spread**2, self.centre / self.spread**2
        for factor in factors:
            precision += 1 / noise**2
            total += math.log(factor) / noise**2
        return Factor(total / precision, precision**-0.5)
