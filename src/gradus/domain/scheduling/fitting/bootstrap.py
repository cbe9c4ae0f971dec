"""How sure a difference in log loss is: the bootstrap, with whole cards drawn."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from gradus.domain.scheduling.fitting.loss import Prediction

DRAWS = 1000


@dataclass(frozen=True, slots=True)
class Interval:
    """The middle 95 % of the drawn differences, and the share of draws that were a gain."""

    lowest: float
    highest: float
    better: float


def difference_interval(
    before: Iterable[Prediction],
    after: Iterable[Prediction],
    generator: random.Random,
    draws: int = DRAWS,
) -> Interval:
    """Return the interval of the mean loss after, less the mean loss before, of the same answers.

    Answers of one card are alike, so cards are drawn and not answers (Efron and Tibshirani, An
    Introduction to the Bootstrap, 1993, chapter 13: the percentile interval).
    """
    cards = _by_card(before, after)
    found = sorted(_drawn(cards, generator) for _ in range(draws))
    aside = round(0.025 * (draws - 1))
    return Interval(found[aside], found[-1 - aside], sum(one < 0 for one in found) / draws)


def _by_card(
    before: Iterable[Prediction], after: Iterable[Prediction]
) -> Sequence[tuple[float, int]]:
    """Return the sum of differences and the number of answers of each card."""
    sums: defaultdict[str, float] = defaultdict(float)
    counts: defaultdict[str, int] = defaultdict(int)
    for old, new in zip(before, after, strict=True):
        assert (old.card, old.order) == (new.card, new.order)
        sums[old.card] += new.loss - old.loss
        counts[old.card] += 1
    return [(sums[card], counts[card]) for card in sums]


def _drawn(cards: Sequence[tuple[float, int]], generator: random.Random) -> float:
    chosen = generator.choices(cards, k=len(cards))
    return sum(total for total, _ in chosen) / sum(count for _, count in chosen)
