"""Which decks a pattern names: by title, file, folder, topic, phase or tag."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, Text, select, type_coerce

from gradus.domain.search.pattern import Pattern
from gradus.domain.search.tree import Place
from gradus.store.tables import decks, notes, phases, topics

_DECKS = (
    select(
        decks.c.id,
        decks.c.title,
        decks.c.path,
        type_coerce(decks.c.tags, Text).label("tags"),
        topics.c.key.label("topic"),
        topics.c.title.label("topic_title"),
        phases.c.number.label("phase"),
        phases.c.title.label("phase_title"),
    )
    .outerjoin(topics, topics.c.key == decks.c.topic)
    .outerjoin(phases, phases.c.number == topics.c.phase)
)
_LARGE_PART = 4


class DeckNames:
    """Reads the decks once, and only if a search asks for one."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def named(self, place: Place, pattern: Pattern) -> list[int]:
        """Return the ids of the decks that have such a name."""
        fits = pattern.matcher()
        return [row.id for row in self._rows if any(map(fits, _names(place, row)))]

    def most(self, decks: list[int]) -> bool:
        """Whether so many decks are a large part of all."""
        return len(decks) * _LARGE_PART > len(self._rows)

    @cached_property
    def _rows(self) -> list[Any]:
        return list(self._connection.execute(_DECKS))


def names_in_use(connection: Connection) -> tuple[set[str], set[str], set[str]]:
    """Return the titles of decks that have notes, the keys of their topics, and their tags."""
    in_use = select(notes.c.id).where(notes.c.deck_id == decks.c.id, ~notes.c.retired).exists()
    rows = list(connection.execute(_DECKS.where(in_use)))
    tags = {tag for row in rows for tag in json.loads(row.tags)}
    return {row.title for row in rows}, {row.topic for row in rows if row.topic}, tags


def _names(place: Place, row: Any) -> Iterator[str]:
    if place is Place.TAG:
        yield from json.loads(row.tags)
    elif place is Place.TOPIC:
        yield from (name for name in (row.topic, row.topic_title) if name is not None)
    elif place is Place.PHASE:
        yield from (str(name) for name in (row.phase, row.phase_title) if name is not None)
    else:
        yield from (row.title, row.path, row.path.removesuffix(".md"))
        parts = row.path.split("/")[:-1]
        yield from ("/".join(parts[:depth]) for depth in range(1, len(parts) + 1))
