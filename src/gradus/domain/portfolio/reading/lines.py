"""Lines of a text by what stands in them."""

from __future__ import annotations


def line_of(text: str, needle: str) -> int:
    """Return the line, from 1, where a text first stands; 0 where it does not."""
    at = text.find(needle) if needle else -1
    return text.count("\n", 0, at) + 1 if at >= 0 else 0
