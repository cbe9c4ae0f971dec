"""What a placement reads of the road and its cards, and what it leaves behind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, select, update

from gradus.domain.decks.model import NoteType
from gradus.domain.placement.candidates import NewCard
from gradus.domain.placement.known import Standing
from gradus.domain.placement.topic import PlacedTopic
from gradus.domain.portfolio.projects.keys import ROAD_PHASE
from gradus.domain.scheduling.events import Event, EventKind
from gradus.domain.scheduling.model import State
from gradus.store.events import event_of
from gradus.store.listed import listed
from gradus.store.tables import (
    card_events,
    cards,
    decks,
    notes,
    phases,
    topic_prerequisites,
    topics,
)

_TOPICS = (
    select(
        topics.c.key,
        topics.c.title,
        topics.c.phase,
        phases.c.title.label("phase_title"),
        topics.c.area,
        topics.c.hours,
        topics.c.known,
        topics.c.known_day,
        topics.c.learned_day,
    )
    .join(phases, phases.c.number == topics.c.phase)
    .where(~topics.c.retired, topics.c.phase != ROAD_PHASE)
    .order_by(topics.c.position)
)
_NEEDED = select(topic_prerequisites.c.topic, topic_prerequisites.c.requires).order_by(
    topic_prerequisites.c.requires
)
_CARDS = (
    select(cards.c.key, decks.c.topic, cards.c.note_id, notes.c.type)
    .join(notes, notes.c.id == cards.c.note_id)
    .join(decks, decks.c.id == notes.c.deck_id)
    .where(~cards.c.retired, ~cards.c.suspended)
)
_KNOWN = (
    update(topics)
    .where(topics.c.key == bindparam("topic"))
    .values(known=bindparam("how"), known_day=bindparam("on_day"))
)


@dataclass(frozen=True, slots=True)
class RoadTopic:
    """A topic that cards can tell of: what placement asks by, and what it shows."""

    placed: PlacedTopic
    title: str
    phase_title: str
    hours: float
    known: str | None
    known_day: int | None
    learned_day: int | None


def road(connection: Connection) -> tuple[RoadTopic, ...]:
    """Return the topics in use in the order of the road; no number of cards tells of projects."""
    needed: defaultdict[str, list[str]] = defaultdict(list)
    for topic, requires in connection.execute(_NEEDED):
        needed[topic].append(requires)
    return tuple(
        RoadTopic(
            PlacedTopic(row.key, row.phase, row.area, tuple(needed[row.key])),
            row.title,
            row.phase_title,
            row.hours,
            row.known,
            row.known_day,
            row.learned_day,
        )
        for row in connection.execute(_TOPICS)
    )


def askable(
    connection: Connection, of_topics: Iterable[str], asked: Iterable[str] = ()
) -> list[NewCard]:
    """Return the cards of some topics that were never answered, or are among those `asked`."""
    new = cards.c.state == int(State.NEW)
    query = _CARDS.where(decks.c.topic.in_(listed(of_topics)), new | cards.c.key.in_(listed(asked)))
    return [
        NewCard(key, topic, note, NoteType(kind))
        for key, topic, note, kind in connection.execute(query)
    ]


def events_since(connection: Connection, day: int) -> list[Event]:
    """Return the answers to placements from a study day on, with what takes events back."""
    kinds = (EventKind.PLACED, EventKind.UNDONE, EventKind.REDONE)
    query = select(card_events).where(
        card_events.c.study_day >= day, card_events.c.kind.in_([kind.value for kind in kinds])
    )
    return [event_of(row) for row in connection.execute(query)]


def known_events(connection: Connection) -> list[Event]:
    """Return every event that says whether a topic is known, with what takes events back."""
    kinds = (EventKind.TOPIC_KNOWN, EventKind.UNDONE, EventKind.REDONE)
    query = select(card_events).where(
        card_events.c.card.is_(None), card_events.c.kind.in_([kind.value for kind in kinds])
    )
    return [event_of(row) for row in connection.execute(query)]


def set_known(connection: Connection, changed: Mapping[str, Standing | None]) -> None:
    """Write which topics are known: the cache of their events."""
    rows = [
        {
            "topic": key,
            "how": None if standing is None or standing.how is None else standing.how.value,
            "on_day": None if standing is None else standing.day,
        }
        for key, standing in changed.items()
    ]
    if rows:
        connection.execute(_KNOWN, rows)


def begun_since(connection: Connection, since: Mapping[str, int]) -> dict[str, tuple[str, int]]:
    """Return by card its topic and the day of its first answer, if that is the given day or later.

    Cards that a placement gave a memory and nobody has reviewed since are not among them.
    """
    query = (
        select(cards.c.key, decks.c.topic, cards.c.first_day)
        .join(notes, notes.c.id == cards.c.note_id)
        .join(decks, decks.c.id == notes.c.deck_id)
        .where(decks.c.topic.in_(listed(since)), cards.c.reviews > 0, ~cards.c.retired)
    )
    rows = connection.execute(query)
    return {key: (topic, first) for key, topic, first in rows if first >= since[topic]}
