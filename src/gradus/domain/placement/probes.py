"""Probes: a few cards of topics that nobody asked about, to find out whether they are known."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from enum import Enum, auto

from gradus.domain.placement.candidates import NewCard, candidates

PROBES = 3
FAILURES = 2
"""So many of a topic's probes have to fail for it to count as unknown again."""
A_DAY = 3


class Outcome(Enum):
    """What the probes of a topic have come to."""

    OPEN = auto()
    KNOWN = auto()
    UNKNOWN = auto()


def outcome(recalled: Sequence[bool]) -> Outcome:
    """Return what first answers to a topic's cards tell, those after the first three aside."""
    first = list(recalled[:PROBES])
    if first.count(False) >= FAILURES:
        return Outcome.UNKNOWN
    return Outcome.KNOWN if first.count(True) > PROBES - FAILURES else Outcome.OPEN


def probes(
    cards: Iterable[NewCard], asked: dict[str, int], seed: str, most: int = A_DAY
) -> tuple[str, ...]:
    """Return the keys of cards to ask as probes today, of as many different topics as there are.

    `asked` counts by topic the first answers since it was inferred; the others have their turn by
    an order that `seed` draws.
    """
    found = [one for one in candidates(cards, seed, PROBES) if asked.get(one.topic, 0) < PROBES]
    turn: dict[str, int] = {}
    rounds = []
    for one in found:
        n = turn[one.topic] = turn.get(one.topic, asked.get(one.topic, 0)) + 1
        if n <= PROBES:
            rounds.append((n, random.Random(f"{seed}:{one.topic}").random(), one.card))  # noqa: S311
    return tuple(card for _, _, card in sorted(rounds)[:most])
