"""How much of a topic is known."""

from __future__ import annotations

from collections.abc import Iterable

MASTERED = 0.8
"""A card counts as mastered while its retrievability is at least this."""
UNLOCKING = 0.6
"""A topic opens once each topic that it builds on has reached this mastery."""


def mastery(retrievabilities: Iterable[float | None]) -> float | None:
    """Return the share of a topic's core cards that are mastered; a new card is None and counts 0.

    None where there is no card.
    """
    values = [0.0 if value is None else value for value in retrievabilities]
    return mastery_of(sum(value >= MASTERED for value in values), len(values))


def mastery_of(mastered: int, cards: int) -> float | None:
    """Return the same share from counts, None where there is no card."""
    return mastered / cards if cards else None
