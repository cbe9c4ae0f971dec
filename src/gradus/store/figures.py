"""Figures over all cards as they stand, for the statistics."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, and_, func, select

from gradus.domain.scheduling.model import Memory, State
from gradus.store.tables import cards, decks, notes, topics


@dataclass(frozen=True, slots=True)
class TopicCounts:
    """The cards of one topic: all, those answered at least once, and those recalled well today."""

    key: str
    title: str
    phase: int
    core: bool
    cards: int
    begun: int
    mastered: int


def memories(connection: Connection) -> list[Memory]:
    """Return the memory of every card that was answered and is neither retired nor suspended."""
    query = select(cards.c.stability, cards.c.difficulty).where(
        cards.c.stability.is_not(None), ~cards.c.retired, ~cards.c.suspended
    )
    return [Memory(stability, difficulty) for stability, difficulty in connection.execute(query)]


def topic_counts(connection: Connection, day: int, days_per_stability: float) -> list[TopicCounts]:
    """Count the cards of each topic, along the road; topics without a card are left out.

    A card is mastered while its days since the last answer are at most its stability (days) times
    `days_per_stability`.
    """
    begun = cards.c.state != int(State.NEW)
    mastered = day - cards.c.last_day <= cards.c.stability * days_per_stability
    query = (
        select(
            topics.c.key,
            topics.c.title,
            topics.c.phase,
            topics.c.core,
            func.count(),
            func.count().filter(begun),
            func.count().filter(mastered),
        )
        .join(decks, decks.c.topic == topics.c.key)
        .join(notes, notes.c.deck_id == decks.c.id)
        .join(cards, and_(cards.c.note_id == notes.c.id, ~cards.c.retired))
        .where(~topics.c.retired)
        .group_by(topics.c.key)
        .order_by(topics.c.position)
    )
    return [TopicCounts(*tuple(row)) for row in connection.execute(query)]


def new_cards(connection: Connection) -> int:
    """Return how many cards were never answered and may yet be asked."""
    waiting = cards.c.state == int(State.NEW)
    query = select(func.count()).where(waiting, ~cards.c.retired, ~cards.c.suspended)
    return connection.scalar(query) or 0
