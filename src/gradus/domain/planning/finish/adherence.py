"""How much of a plan a person keeps: on which weekdays, and in which runs of bad weeks."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from gradus.domain.planning.finish import priors
from gradus.domain.planning.finish.beliefs import Share
from gradus.domain.planning.finish.history import Compared, History

EVEN = (1.0,) * 7
"""No weekday is different."""


@dataclass(frozen=True, slots=True)
class Adherence:
    """What is believed of how one person keeps to plans.

    `kept` is the share of planned time kept in an ordinary week; weeks come in runs of bad ones,
    which begin by `falls` and go on by `stays`. `bad_now` says that the last week was one.
    `novelty` (1 to 0) is how much of the first zeal is still to wane. `weekdays` are factors for
    Monday to Sunday whose mean over the plan is 1, and `length` are the real minutes per planned
    minute of a kept block.
    """

    kept: Share = priors.KEPT
    falls: Share = priors.FALLS
    stays: Share = priors.STAYS
    bad_now: bool = False
    novelty: float = 1.0
    weekdays: tuple[float, ...] = EVEN
    length: float = 1.0


def learn_adherence(history: History) -> Adherence:
    """Update the priors by a history; an empty one leaves them as they are."""
    weeks = [(age, _share(week)) for age, week in _aged(history.weeks) if week.planned > 0]
    bad = [share < priors.BAD for _, share in weeks]
    turns = list(pairwise(bad))
    return Adherence(
        kept=_kept(weeks),
        falls=priors.FALLS.seen(turns.count((False, True)), turns.count((False, False))),
        stays=priors.STAYS.seen(turns.count((True, True)), turns.count((True, False))),
        bad_now=bool(bad) and bad[-1],
        novelty=math.exp(-len(history.weeks) / priors.NOVELTY_WEEKS),
        weekdays=_weekdays(history.weekdays),
        length=_shrunk(history.blocks, 1.0, priors.BLOCK_HOURS),
    )


def _aged(weeks: Sequence[Compared]) -> list[tuple[int, Compared]]:
    return [(len(weeks) - 1 - place, week) for place, week in enumerate(weeks)]


def _share(week: Compared) -> float:
    return week.real / week.planned


def _kept(weeks: Sequence[tuple[int, float]]) -> Share:
    """Update by ordinary weeks, each of which counts less the longer it is past."""
    belief = priors.KEPT
    for age, share in weeks:
        if share >= priors.BAD:
            count = priors.WEEK_COUNTS * priors.FORGETTING**age
            belief = belief.seen(share * count, (1 - share) * count)
    return belief


def _weekdays(days: Sequence[Compared]) -> tuple[float, ...]:
    """Return each weekday's share over that of all days, held near it where little was planned."""
    planned = sum(day.planned for day in days)
    kept = sum(day.real for day in days)
    if kept == 0:
        return EVEN
    shares = [_shrunk(day, kept / planned, priors.WEEKDAY_HOURS) for day in days]
    mean = sum(share * day.planned for share, day in zip(shares, days, strict=True)) / planned
    return tuple(share / mean for share in shares)


def _shrunk(seen: Compared, usual: float, hours: float) -> float:
    """Return real over planned, where the usual counts as much as so many hours."""
    return (seen.real + usual * hours * 60) / (seen.planned + hours * 60)
