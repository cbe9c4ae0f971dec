"""Lines of a text by what stands in them; they count from 1."""

from __future__ import annotations


def line_at(text: str, offset: int) -> int:
    """Return the line of a character."""
    return text.count("\n", 0, offset) + 1


def line_of(text: str, needle: str) -> int:
    """Return the line where a text first stands; 0 where it does not."""
    at = text.find(needle) if needle else -1
    return line_at(text, at) if at >= 0 else 0
