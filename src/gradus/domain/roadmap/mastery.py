"""How much of a topic is known."""

from __future__ import annotations

from collections.abc import Iterable

MASTERED = 0.8
"""A card counts as mastered while its retrievability is at least this."""


def mastery(retrievabilities: Iterable[float | None]) -> float | None:
    """Return the share of a topic's core cards that are mastered; a new card is None and counts 0.

    None where there is no card.
    """
    values = [0.0 if value is None else value for value in retrievabilities]
    return sum(value >= MASTERED for value in values) / len(values) if values else None
