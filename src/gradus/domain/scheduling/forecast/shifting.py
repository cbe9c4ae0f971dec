"""By how much, and with which trend, actual recall differs from what was expected."""

from __future__ import annotations

import math
from collections.abc import Sequence

Seen = tuple[float, float, bool]
"""Log-odds of recall as expected, when (months, 0 is now, the past is negative), and what came."""

Pair = tuple[float, float]

_STEPS = 25
_LARGEST_STEP = 1.0


def shift_and_trend(seen: Sequence[Seen], usual: Pair, spreads: Pair) -> Pair:
    """Return the likeliest shift of log-odds now, and its change in a month.

    Both have normal priors round the usual with those deviations, so that few answers move them
    little. Newton's method on the posterior of a logistic regression with an offset (Bishop,
    Pattern Recognition and Machine Learning, 2006, section 4.3.3).
    """
    shift, trend = usual
    for _ in range(_STEPS):
        step, turn = _newton(seen, (shift, trend), usual, spreads)
        largest = max(abs(step), abs(turn))
        scale = min(1.0, _LARGEST_STEP / largest) if largest else 0.0
        shift, trend = shift + step * scale, trend + turn * scale
        if largest < 1e-7:
            break
    return shift, trend


def _newton(seen: Sequence[Seen], at: Pair, usual: Pair, spreads: Pair) -> Pair:
    """Return one Newton step for shift and trend."""
    tight = [1 / spread**2 for spread in spreads]
    up, up_trend = ((u - a) * t for u, a, t in zip(usual, at, tight, strict=True))
    bend, cross, bend_trend = tight[0], 0.0, tight[1]
    for odds, months, recalled in seen:
        chance = 1 / (1 + math.exp(-odds - at[0] - at[1] * months))
        miss, spread = recalled - chance, chance * (1 - chance)
        up += miss
        up_trend += miss * months
        bend += spread
        cross += spread * months
        bend_trend += spread * months * months
    whole = bend * bend_trend - cross * cross
    return (up * bend_trend - up_trend * cross) / whole, (up_trend * bend - up * cross) / whole
