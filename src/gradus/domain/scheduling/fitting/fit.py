"""Fitting FSRS to one person: computed on earlier answers, judged on later ones."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from gradus.domain.scheduling.fitting.bootstrap import Interval, difference_interval
from gradus.domain.scheduling.fitting.history import CardHistory
from gradus.domain.scheduling.fitting.loss import Prediction, mean_loss, predictions
from gradus.domain.scheduling.memory import MemoryModel, SchedulerSettings

LEAST_REVIEWS = 400
"""Answers after a night or more: with fewer, Anki too kept the defaults, and 80 would judge."""

SHARE = 0.8
SURE = 0.95
SEED = 20_230

Parameters = tuple[float, ...]
Compute = Callable[[Sequence[CardHistory], float], Parameters]
"""Returns parameters from the answers up to a place among all."""


@dataclass(frozen=True, slots=True)
class Losses:
    """Mean log loss with the parameters in use and with those that were computed."""

    before: float
    after: float


@dataclass(frozen=True, slots=True)
class Fit:
    """What came of a fit.

    `reviews` counts the answers that could be predicted, `judged` those of them that were held
    back; `held_out` is the loss on these, `interval` that of the difference (after − before), and
    `in_sample` the loss on all answers. `parameters` are those to use if it is accepted, computed
    from all answers.
    """

    reviews: int
    judged: int
    held_out: Losses
    interval: Interval
    in_sample: Losses
    accepted: bool
    parameters: Parameters


def fit(
    histories: Sequence[CardHistory], settings: SchedulerSettings, compute: Compute
) -> Fit | None:
    """Compute parameters and judge them; None where there are fewer than 400 reviews to learn from.

    They are computed from the first 80 % of the reviews by time and judged on the rest, which they
    never saw. Accepted is what predicts these better, and still does in 95 % of draws of cards: a
    change moves the intervals of all cards, and a gain that may be chance is not worth that. What
    is accepted is then computed again from all reviews, because the latest tell most about what
    comes and it is the way of computing that has been judged.
    """
    model = MemoryModel(settings)
    old = sorted(predictions(model, histories), key=_order)
    if len(old) < LEAST_REVIEWS:
        return None
    cut = round(len(old) * SHARE)
    early = compute(histories, old[cut - 1].order)
    judged = _with(histories, settings, early)[cut:]
    held_out = Losses(mean_loss(old[cut:]), mean_loss(judged))
    interval = difference_interval(old[cut:], judged, random.Random(SEED))  # noqa: S311
    parameters = compute(histories, old[-1].order)
    whole = _with(histories, settings, parameters)
    in_sample = Losses(mean_loss(old), mean_loss(whole))
    better = held_out.after < held_out.before and interval.better >= SURE
    return Fit(
        reviews=len(old),
        judged=len(judged),
        held_out=held_out,
        interval=interval,
        in_sample=in_sample,
        accepted=better and in_sample.after < in_sample.before,
        parameters=parameters,
    )


def _with(
    histories: Sequence[CardHistory], settings: SchedulerSettings, parameters: Parameters
) -> list[Prediction]:
    model = MemoryModel(replace(settings, parameters=parameters))
    return sorted(predictions(model, histories), key=_order)


def _order(one: Prediction) -> tuple[int, str]:
    return one.order, one.card
