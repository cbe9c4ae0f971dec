"""A topic as placement sees it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PlacedTopic:
    """A topic with the keys of those that it builds on, and the phase and area it belongs to."""

    key: str
    phase: int
    area: str
    requires: tuple[str, ...] = ()


def closed(topics: Sequence[PlacedTopic]) -> tuple[PlacedTopic, ...]:
    """Return topics with what they build on among themselves only: others hold nobody back."""
    there = {topic.key for topic in topics}
    return tuple(
        PlacedTopic(
            one.key, one.phase, one.area, tuple(key for key in one.requires if key in there)
        )
        for one in topics
    )


def foundations(topics: Iterable[PlacedTopic], key: str) -> frozenset[str]:
    """Return the keys of all that a topic builds on, through others as well."""
    requires = {topic.key: topic.requires for topic in topics}
    found: set[str] = set()
    waiting = list(requires.get(key, ()))
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += requires.get(one, ())
    return frozenset(found)


def built_on(topics: Sequence[PlacedTopic], key: str) -> frozenset[str]:
    """Return the keys of all that build on a topic, through others as well."""
    found = {key}
    grew = True
    while grew:
        more = {one.key for one in topics if not found.isdisjoint(one.requires)} - found
        found |= more
        grew = bool(more)
    return frozenset(found - {key})
