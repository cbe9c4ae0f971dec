"""Which decks a pattern names: by title, file, folder, topic, phase or tag."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import Connection, Select, Text, func, select, type_coerce

from gradus.domain.search.note_tags import LEVEL
from gradus.domain.search.pattern import Pattern
from gradus.domain.search.tree import Place
from gradus.store.search.note_tags import note_tags
from gradus.store.tables import decks, notes, phases, topics

_LARGE_PART = 4
_PLACED = (
    select(
        decks.c.title, topics.c.key.label("topic"), type_coerce(decks.c.tags, Text).label("tags")
    )
    .select_from(decks)
    .outerjoin(topics, topics.c.key == decks.c.topic)
)
# A database may hold thousands of decks, and as one text they leave SQLite ten times as fast.
_TITLES = select(func.json_group_array(func.json_array(decks.c.id, decks.c.title, decks.c.path)))
_TAGS = select(type_coerce(decks.c.tags, Text)).distinct()
_TOPICS = select(topics.c.key, topics.c.title)
_PHASES = select(phases.c.number, phases.c.title)
_COUNT = select(func.count()).select_from(decks)


class DeckNames:
    """Reads the names that a search compares, and only those."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def named(self, place: Place, pattern: Pattern) -> list[int]:
        """Return the ids of the decks that have such a name."""
        fits = pattern.matcher()
        if place is Place.DECK:
            rows = json.loads(self._connection.execute(_TITLES).scalar_one())
            return [row for row, title, path in rows if any(map(fits, _deck_names(title, path)))]
        query = select(decks.c.id)
        if place is Place.TAG:
            return self._ids(query.where(decks.c.tags.in_(self._tags(fits))))
        topic = query.join(topics, topics.c.key == decks.c.topic)
        if place is Place.TOPIC:
            return self._ids(topic.where(topics.c.key.in_(self._keys(_TOPICS, fits))))
        return self._ids(topic.where(topics.c.phase.in_(self._keys(_PHASES, fits))))

    def most(self, named: list[int]) -> bool:
        """Whether so many decks are a large part of all."""
        return len(named) * _LARGE_PART > self._connection.execute(_COUNT).scalar_one()

    def _ids(self, query: Select[tuple[int]]) -> list[int]:
        return list(self._connection.scalars(query))

    def _keys(self, query: Select[Any], fits: Callable[[str], bool]) -> list[Any]:
        """Return the keys of the rows, each a key and a title, of which one fits."""
        rows = self._connection.execute(query)
        return [key for key, title in rows if fits(str(key)) or fits(title)]

    def _tags(self, fits: Callable[[str], bool]) -> list[list[str]]:
        """Return every list of tags that holds one that fits: many decks share a list."""
        lists = [json.loads(text) for text in self._connection.scalars(_TAGS)]
        return [tags for tags in lists if any(map(fits, tags))]


def names_in_use(connection: Connection) -> tuple[set[str], set[str], set[str]]:
    """Return the titles of decks that have notes, the keys of their topics, and their tags."""
    in_use = select(notes.c.id).where(notes.c.deck_id == decks.c.id, ~notes.c.retired).exists()
    rows = list(connection.execute(_PLACED.where(in_use)))
    tags = {tag for row in rows for tag in json.loads(row.tags)} | note_tags(connection)
    return {row.title for row in rows}, {row.topic for row in rows if row.topic}, tags


def _deck_names(title: str, path: str) -> Iterator[str]:
    yield from (title, path, path.removesuffix(".md"))
    level = LEVEL if LEVEL in path else "/"
    parts = path.split(level)[:-1]
    yield from (level.join(parts[:depth]) for depth in range(1, len(parts) + 1))
