"""FSRS's own optimiser, which is written in Rust; the only place that knows fsrs-rs-python."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

from fsrs.scheduler import LOWER_BOUNDS_PARAMETERS, UPPER_BOUNDS_PARAMETERS
from fsrs_rs_python import FSRS, FSRSItem, FSRSReview

from gradus.domain.scheduling.fitting.history import CardHistory

Parameters = tuple[float, ...]

_PLACES = 6
"""The optimiser computes in 32 bits, of which six places mean something."""


def items(histories: Iterable[CardHistory], until: float = math.inf) -> Iterator[FSRSItem]:
    """Yield a training item for each answer after a night or more, up to a place among answers.

    An item holds the answer and all before it of the same card, those of the same day included,
    which is what the optimiser expects.
    """
    for history in histories:
        gaps = history.gaps()
        reviews = [
            FSRSReview(int(review.rating), gap)
            for review, gap in zip(history.reviews, gaps, strict=True)
        ]
        for n, gap in enumerate(gaps):
            if gap > 0 and history.reviews[n].order <= until:
                yield FSRSItem(reviews[: n + 1])


def compute_parameters(
    histories: Iterable[CardHistory], relearning_steps: int, until: float = math.inf
) -> Parameters:
    """Return the 21 parameters that predict these answers best, within FSRS's bounds.

    The optimiser shuffles with a seed of its own, so the same answers give the same parameters.
    """
    found = FSRS([]).compute_parameters(
        list(items(histories, until)), num_relearning_steps=relearning_steps
    )
    return within_bounds(found)


def within_bounds(found: Iterable[float]) -> Parameters:
    """Return parameters as the scheduler takes them: 32-bit rounding may lie outside a bound.

    Raises ValueError where they are not 21 numbers.
    """
    values = tuple(found)
    if len(values) != len(LOWER_BOUNDS_PARAMETERS) or not all(map(math.isfinite, values)):
        raise ValueError("FSRS needs 21 numbers")
    bounds = zip(values, LOWER_BOUNDS_PARAMETERS, UPPER_BOUNDS_PARAMETERS, strict=True)
    return tuple(min(max(round(value, _PLACES), low), high) for value, low, high in bounds)
