"""How many examples the laws take whose branches the gate of the domain counts."""

from __future__ import annotations

from hypothesis import settings

reaching = settings(max_examples=max(100, settings().max_examples))
"""The usual number now and then misses a branch that only a law takes."""
