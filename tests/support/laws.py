"""How many examples a law takes where it is not the usual number."""

from __future__ import annotations

from hypothesis import settings

reaching = settings(max_examples=max(100, settings().max_examples))
"""The usual number now and then misses a branch that only a law takes."""


def taking(examples: int) -> settings:
    """Return settings of a costly law: so few in the usual run, and more as others take more."""
    return settings(max_examples=examples * settings().max_examples // 25)
