"""What a card builds on and how well that is known: where a leech may come from."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, and_, func, select

from gradus.store.statistics import is_mastered
from gradus.store.tables import cards, decks, notes, topic_prerequisites, topics


@dataclass(frozen=True, slots=True)
class Prerequisite:
    """A topic that another builds on, with the number of its cards and of those mastered."""

    title: str
    cards: int
    mastered: int


def prerequisites_of(
    connection: Connection, card_id: int, day: int, days_per_stability: float
) -> list[Prerequisite]:
    """Return the topics that a card's topic builds on, along the road, if they have cards.

    Mastered means what it means for `deck_counts`.
    """
    own = (
        select(decks.c.topic)
        .join(notes, notes.c.deck_id == decks.c.id)
        .join(cards, cards.c.note_id == notes.c.id)
        .where(cards.c.id == card_id)
    )
    query = (
        select(
            topics.c.title,
            func.count(),
            func.count().filter(is_mastered(day, days_per_stability)),
        )
        .join(topic_prerequisites, topic_prerequisites.c.requires == topics.c.key)
        .join(decks, decks.c.topic == topics.c.key)
        .join(notes, notes.c.deck_id == decks.c.id)
        .join(cards, and_(cards.c.note_id == notes.c.id, ~cards.c.retired))
        .where(topic_prerequisites.c.topic == own.scalar_subquery(), ~topics.c.retired)
        .group_by(topics.c.key)
        .order_by(topics.c.position)
    )
    return [Prerequisite(*tuple(row)) for row in connection.execute(query)]
