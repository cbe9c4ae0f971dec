"""The reviews of one new card, for somebody of whom nothing is known yet."""

from __future__ import annotations

from collections.abc import Sequence

# What Forecaster says of one card with the habits of nobody in particular, in minutes on the day it
# is met and the days after it.
_FIRST = (
    *(0.638, 0.117, 0.151, 0.074, 0.047, 0.053, 0.033, 0.051, 0.033, 0.048),
    *(0.037, 0.046, 0.030, 0.060, 0.020, 0.036, 0.018, 0.024, 0.019, 0.014),
    *(0.021, 0.019, 0.017, 0.014, 0.018, 0.016, 0.015, 0.012, 0.015, 0.013),
)
_LOOKED_BACK = 28


def usual_card(days: int) -> tuple[float, ...]:
    """Return minutes for so many days."""
    return stretched(_FIRST, days)


def stretched(minutes: Sequence[float], days: int) -> tuple[float, ...]:
    """Make a run of days longer: what comes after falls with the inverse of the time.

    Intervals grow about in proportion to the age of a card, so its reviews get rarer like that; a
    forecast over a year is twice as dear as one over half a year and says the same within a tenth.
    """
    known = tuple(minutes[:days])
    if len(known) == days or not known:
        return known + (0.0,) * (days - len(known))
    last = known[-_LOOKED_BACK:]
    mean, middle = sum(last) / len(last), len(known) - len(last) / 2
    return known + tuple(mean * middle / n for n in range(len(known), days))
