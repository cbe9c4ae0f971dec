"""All topics at a glance, for the Roadmap."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from sqlalchemy import Connection, and_, func, select

from gradus.domain.portfolio.projects.keys import is_item, item_key
from gradus.domain.scheduling.model import State
from gradus.store.planning import blocks
from gradus.store.tables import cards, decks, notes, topics
from gradus.store.tables.portfolio import project_items, projects

_FACTS = select(topics.c.key, topics.c.core, topics.c.hours).where(~topics.c.retired)
_BEGUN = (
    select(decks.c.topic, func.max(cards.c.last_day))
    .join(notes, notes.c.deck_id == decks.c.id)
    .join(cards, and_(cards.c.note_id == notes.c.id, ~cards.c.retired))
    .where(decks.c.topic.is_not(None), cards.c.state != int(State.NEW))
    .group_by(decks.c.topic)
)
_ITEMS = (
    select(project_items.c.id, projects.c.topic)
    .join(projects, projects.c.id == project_items.c.project_id)
    .where(projects.c.topic.is_not(None))
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


def begun(connection: Connection) -> dict[str, int]:
    """Return the last study day of an answer by topic, for topics of which a card has a memory."""
    return {topic: day or 0 for topic, day in connection.execute(_BEGUN)}


def minutes_done(connection: Connection) -> Counter[str]:
    """Return the minutes spent on each topic, those on a project's items for what it stands for."""
    done = blocks.minutes_done(connection)
    stands_for: dict[str, str] = {}
    if any(is_item(subject) for _, subject in done):
        rows = connection.execute(_ITEMS)
        stands_for = {item_key(item): str(topic) for item, topic in rows}
    spent: Counter[str] = Counter()
    for (_, subject), minutes in done.items():
        spent[stands_for.get(subject, subject)] += minutes
    return spent
