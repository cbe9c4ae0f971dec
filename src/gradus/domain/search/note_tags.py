"""Tags of notes from Anki: a tag is found by its own name and by those above it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

LEVEL = "::"
"""What parts the levels of Anki's tags and decks."""


def tags_named(tags: Iterable[str], fits: Callable[[str], bool]) -> list[str]:
    """Return the tags that fit, or of which a level above does: `a` finds `a::b`."""
    return [tag for tag in tags if any(map(fits, _names(tag)))]


def _names(tag: str) -> list[str]:
    parts = tag.split(LEVEL)
    return [LEVEL.join(parts[:depth]) for depth in range(len(parts), 0, -1)]
