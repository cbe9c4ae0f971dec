"""Where the person stands with each topic of the road."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, and_, bindparam, exists, func, select, update

from gradus.domain.roadmap.standing import INFERRED, Standing, TopicStanding
from gradus.store.tables import cards, decks, notes, topic_prerequisites, topics

_TOPICS = (
    select(
        topics.c.key,
        topics.c.title,
        topics.c.phase,
        topics.c.area,
        topics.c.chosen,
        topics.c.learned_day,
        topics.c.unlocked_day,
        topics.c.known,
        topics.c.known_day,
    )
    .where(~topics.c.retired)
    .order_by(topics.c.position)
)
_NEEDED = select(topic_prerequisites.c.topic, topic_prerequisites.c.requires)
_MASTERED = and_(
    cards.c.stability.is_not(None),
    bindparam("day") - cards.c.last_day <= cards.c.stability * bindparam("days_per_stability"),
)
_COUNTS = (
    select(decks.c.topic, func.count(), func.count().filter(_MASTERED))
    .join(notes, notes.c.deck_id == decks.c.id)
    .join(cards, and_(cards.c.note_id == notes.c.id, ~cards.c.retired))
    .where(decks.c.topic.is_not(None))
    .group_by(decks.c.topic)
)
_UNLOCK = (
    update(topics)
    .where(topics.c.key == bindparam("topic"), topics.c.unlocked_day.is_(None))
    .values(unlocked_day=bindparam("day"))
)
_CHOOSE = (
    update(topics).where(topics.c.key == bindparam("topic")).values(chosen=bindparam("is_chosen"))
)
_ANY_INFERRED = select(exists().where(topics.c.known == INFERRED))
Counts = Mapping[str, tuple[int, int]]
"""By topic: how many cards it has, and how many of them are mastered."""


def count_mastered(connection: Connection, day: int, days_per_stability: float) -> Counts:
    """Count the cards of each topic.

    A card is mastered while its days since the last answer are at most its stability (days) times
    `days_per_stability`.
    """
    rows = connection.execute(_COUNTS, {"day": day, "days_per_stability": days_per_stability})
    return {topic: (total, mastered) for topic, total, mastered in rows}


def standing(connection: Connection, counts: Counts) -> Standing:
    """Return all topics of the road with those counts."""
    needed: defaultdict[str, list[str]] = defaultdict(list)
    for topic, requires in connection.execute(_NEEDED):
        needed[topic].append(requires)
    found = []
    for row in connection.execute(_TOPICS):
        total, mastered = counts.get(row.key, (0, 0))
        about = (row.key, row.title, row.phase, row.area, tuple(needed[row.key]))
        own = (row.chosen, row.learned_day, row.unlocked_day, row.known, row.known_day)
        found.append(TopicStanding(*about, total, mastered, *own))
    return Standing(tuple(found))


def any_inferred(connection: Connection) -> bool:
    """Return whether some topic counts as known although nobody was asked about it."""
    return bool(connection.scalar(_ANY_INFERRED))


def unlock(connection: Connection, keys: Iterable[str], day: int) -> None:
    """Note the study day on which topics opened; one that was open before keeps its own."""
    connection.execute(_UNLOCK, [{"topic": key, "day": day} for key in keys])


def choose(connection: Connection, key: str, *, chosen: bool) -> None:
    """Note whether the person wants new cards from a topic."""
    connection.execute(_CHOOSE, {"topic": key, "is_chosen": chosen})
