"""Figures over all cards and events, counted by SQLite."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, and_, case, func, select

from gradus.domain.scheduling.model import Rating, State
from gradus.store.device import IS_COMPUTER
from gradus.store.listed import listed
from gradus.store.tables import card_events, cards, decks, devices, notes, phases, topics
from gradus.store.taken_back import last_words, taken_back, undone

_RECENT_ANSWERS = 200
# Counted in the index alone: looking up whether every answer stands would take far longer.
_ANSWERS_BY_DAY = (
    select(card_events.c.study_day, func.count())
    .where(card_events.c.kind == "answered")
    .group_by(card_events.c.study_day)
)
_UNDONE_BY_DAY = (
    select(card_events.c.study_day, func.count())
    .where(
        card_events.c.id.in_(undone(last_words(card_events.c.study_day >= 0))),
        card_events.c.kind == "answered",
    )
    .group_by(card_events.c.study_day)
)
_FIRST_OF_DEVICE = (
    select(card_events.c.study_day)
    .where(card_events.c.device == devices.c.id, card_events.c.kind == "answered")
    .order_by(card_events.c.sequence)
    .limit(1)
    .scalar_subquery()
)
_FIRST_DAY = select(func.min(_FIRST_OF_DEVICE)).where(IS_COMPUTER)


@dataclass(frozen=True, slots=True)
class DeckCounts:
    """One deck's cards; `mastered` counts those recalled well enough today."""

    title: str
    topic: str | None
    area: str | None
    phase: int | None
    core: bool
    cards: int
    learned: int
    due: int
    new: int
    mastered: int


def deck_counts(
    connection: Connection, day: int, days_per_stability: float, resting: Iterable[int] = ()
) -> list[DeckCounts]:
    """Count each deck's cards along the road; cards of notes that rest are not due.

    A card is mastered while its days since the last answer are at most its stability (days) times
    `days_per_stability`.
    """
    active = and_(~cards.c.retired, ~cards.c.suspended)
    is_new = cards.c.state == int(State.NEW)
    awake = cards.c.note_id.not_in(listed(resting))
    is_due = and_(active, awake, (cards.c.due_day <= day) | cards.c.due_at.is_not(None))
    mastered = is_mastered(day, days_per_stability)
    query = (
        select(
            decks.c.title,
            decks.c.topic,
            topics.c.area,
            topics.c.phase,
            func.coalesce(topics.c.core, True),
            func.count(),
            func.count().filter(cards.c.state == int(State.REVIEW)),
            func.count().filter(is_due),
            func.count().filter(and_(active, is_new)),
            func.count().filter(mastered),
        )
        .join(notes, notes.c.deck_id == decks.c.id)
        .join(cards, and_(cards.c.note_id == notes.c.id, ~cards.c.retired))
        .outerjoin(topics, topics.c.key == decks.c.topic)
        .group_by(decks.c.id)
        .order_by(topics.c.position.is_(None), topics.c.position, decks.c.path)
    )
    return [DeckCounts(*tuple(row)) for row in connection.execute(query)]


def areas(
    connection: Connection, card_ids: Sequence[int]
) -> list[tuple[str, int | None, int, tuple[str, ...]]]:
    """Return area, phase, number and topics of those cards, along the road.

    Decks off the road go by their title and have no topics.
    """
    title = func.coalesce(topics.c.area, decks.c.title)
    keys = func.json_group_array(topics.c.key.distinct())
    query = (
        select(title, topics.c.phase, func.count(), keys)
        .select_from(cards)
        .join(notes, notes.c.id == cards.c.note_id)
        .join(decks, decks.c.id == notes.c.deck_id)
        .outerjoin(topics, topics.c.key == decks.c.topic)
        .where(cards.c.id.in_(listed(card_ids)))
        .group_by(title, topics.c.phase)
        .order_by(topics.c.position.is_(None), func.min(topics.c.position), title)
    )
    return [
        (area, phase, count, tuple(sorted(filter(None, json.loads(keys)))))
        for area, phase, count, keys in connection.execute(query)
    ]


def phase_titles(connection: Connection) -> list[tuple[int, str]]:
    """Return number and title of the phases."""
    query = select(phases.c.number, phases.c.title).order_by(phases.c.number)
    return [(number, title) for number, title in connection.execute(query)]


def recent_answer_times(connection: Connection, before: int | None = None) -> tuple[float, int]:
    """Return the seconds that the latest answers took together, and how many they are.

    With `before` only answers of earlier study days count.
    """
    duration = func.json_extract(card_events.c.payload, "$.duration_ms")
    earlier = () if before is None else (card_events.c.study_day < before,)
    recent = (
        select(duration.label("ms"))
        .where(card_events.c.kind == "answered", *earlier)
        .order_by(card_events.c.logical_time.desc())
        .limit(_RECENT_ANSWERS)
        .subquery()
    )
    total, count = connection.execute(
        select(func.coalesce(func.sum(recent.c.ms), 0), func.count())
    ).one()
    return float(total) / 1000, int(count)


def days_studied(connection: Connection) -> frozenset[int]:
    """Return the study days with an answer that stands, from the first that was given here on."""
    first = connection.scalar(_FIRST_DAY)
    if first is None:
        return frozenset()
    back = Counter[int]()
    for day, count in connection.execute(_UNDONE_BY_DAY):
        back[day] = count
    given = connection.execute(_ANSWERS_BY_DAY)
    return frozenset(day for day, count in given if day >= first and count > back[day])


def recalled(connection: Connection, since: int) -> float | None:
    """Return the share of answers to cards in Review that were not Again, None without any."""
    before = func.json_extract(card_events.c.payload, "$.before")
    rating = func.json_extract(card_events.c.payload, "$.rating")
    query = select(func.avg(case((rating == int(Rating.AGAIN), 0.0), else_=1.0))).where(
        card_events.c.kind == "answered",
        card_events.c.study_day >= since,
        before == int(State.REVIEW),
        _counts(since),
    )
    share = connection.scalar(query)
    return None if share is None else float(share)


def is_mastered(day: int, days_per_stability: float) -> ColumnElement[bool]:
    """Whether a card is recalled well enough on a study day, as `deck_counts` says."""
    return day - cards.c.last_day <= cards.c.stability * days_per_stability


def _counts(since: int) -> ColumnElement[bool]:
    """Whether an answer stands."""
    return card_events.c.id.not_in(taken_back(since))
