"""All topics at a glance, for the Roadmap."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, and_, func, select

from gradus.domain.scheduling.model import State
from gradus.store.tables import cards, decks, notes, topics

_FACTS = select(topics.c.key, topics.c.core, topics.c.hours).where(~topics.c.retired)
_BEGUN = (
    select(decks.c.topic, func.count(), func.max(cards.c.last_day))
    .join(notes, notes.c.deck_id == decks.c.id)
    .join(cards, and_(cards.c.note_id == notes.c.id, ~cards.c.retired))
    .where(decks.c.topic.is_not(None), cards.c.state != int(State.NEW))
    .group_by(decks.c.topic)
)


@dataclass(frozen=True, slots=True)
class TopicFacts:
    """What the road says of a topic besides its standing."""

    core: bool
    minutes: int


def facts(connection: Connection) -> dict[str, TopicFacts]:
    """Return the facts of the topics in use, by key."""
    rows = connection.execute(_FACTS)
    return {row.key: TopicFacts(row.core, round(row.hours * 60)) for row in rows}


def begun(connection: Connection) -> dict[str, tuple[int, int]]:
    """Return by topic how many cards were ever answered, and the last study day of an answer."""
    return {topic: (count, day or 0) for topic, count, day in connection.execute(_BEGUN)}
