"""Questions that ask the same in nearly the same words."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from math import ceil

from gradus.domain.decks.craft.words import tokens

ALIKE = Fraction(7, 10)
"""The share of words and neighbouring words that two questions have in common, of all they have."""

Bag = frozenset[tuple[str, ...]]


def near_duplicates(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the places of two texts that are alike, the earlier one first.

    If two bags are alike they share one of their rarest members, so only texts with such a member
    in common are compared (the prefix filter of similarity joins).
    """
    bags = [bag_of(text) for text in texts]
    frequency = Counter(member for bag in bags for member in bag)
    holders: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for place, bag in enumerate(bags):
        rarest = sorted(bag, key=lambda member: (frequency[member], member))
        prefix = rarest[: len(bag) - ceil(ALIKE * len(bag)) + 1]
        earlier = sorted({other for member in prefix for other in holders[member]})
        yield from ((other, place) for other in earlier if similarity(bags[other], bag) >= ALIKE)
        for member in prefix:
            holders[member].append(place)


def alike(one: str, other: str) -> bool:
    """Whether two texts are nearly the same."""
    return similarity(bag_of(one), bag_of(other)) >= ALIKE


def bag_of(text: str) -> Bag:
    """Return the words of a text and its pairs of neighbours, so that their order counts too."""
    words = tokens(text)
    return frozenset([*((word,) for word in words), *pairwise(words)])


def similarity(one: Bag, other: Bag) -> Fraction:
    """Return what two bags share, from 0 to 1; nothing is the same as nothing."""
    return Fraction(len(one & other), len(one | other)) if one or other else Fraction(1)
