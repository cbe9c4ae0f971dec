"""Leeches: cards that are forgotten again and again."""

from __future__ import annotations

from math import ceil

LEECH_LAPSES = 8
"""From this many lapses on a card is a leech, unless the person sets another number."""


def is_leech(lapses: int, threshold: int = LEECH_LAPSES) -> bool:
    """Whether a card with so many lapses is a leech."""
    return lapses >= threshold


def tells_of_leech(lapses: int, threshold: int = LEECH_LAPSES) -> bool:
    """Whether this lapse is one to tell the person of.

    The one that reaches the threshold, and every one that adds half of it, rounded up: 8, 12, 16 …
    (Anki manual, "Leeches").
    """
    return is_leech(lapses, threshold) and (lapses - threshold) % ceil(threshold / 2) == 0
