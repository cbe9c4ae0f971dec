"""Figures over all cards and events, counted by SQLite."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, case, func, select
from sqlalchemy.orm import Session

from gradus.domain.scheduling.model import Rating, State
from gradus.store.tables import CardEventRow, CardRow, DeckRow, NoteRow, PhaseRow, TopicRow

_RECENT_ANSWERS = 200


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


def deck_counts(session: Session, day: int, days_per_stability: float) -> list[DeckCounts]:
    """Count each deck's cards along the road.

    A card is mastered while its days since the last answer are at most its stability (days) times
    `days_per_stability`.
    """
    active = and_(~CardRow.retired, ~CardRow.suspended)
    is_new = CardRow.state == int(State.NEW)
    is_due = and_(active, (CardRow.due_day <= day) | CardRow.due_at.is_not(None))
    mastered = day - CardRow.last_day <= CardRow.stability * days_per_stability
    query = (
        select(
            DeckRow.title,
            DeckRow.topic,
            TopicRow.area,
            TopicRow.phase,
            func.coalesce(TopicRow.core, True),
            func.count(),
            func.count().filter(CardRow.state == int(State.REVIEW)),
            func.count().filter(is_due),
            func.count().filter(and_(active, is_new)),
            func.count().filter(mastered),
        )
        .join(NoteRow, NoteRow.deck_id == DeckRow.id)
        .join(CardRow, and_(CardRow.note_id == NoteRow.id, ~CardRow.retired))
        .outerjoin(TopicRow, TopicRow.key == DeckRow.topic)
        .group_by(DeckRow.id)
        .order_by(TopicRow.position.is_(None), TopicRow.position, DeckRow.path)
    )
    return [DeckCounts(*tuple(row)) for row in session.execute(query)]


def areas(session: Session, card_ids: Sequence[int]) -> list[tuple[str, int | None, int]]:
    """Return area, phase and number of those cards, along the road; decks off it by their title."""
    title = func.coalesce(TopicRow.area, DeckRow.title)
    ids = select(func.json_each(json.dumps(list(card_ids))).table_valued("value").c.value)
    query = (
        select(title, TopicRow.phase, func.count())
        .select_from(CardRow)
        .join(NoteRow, NoteRow.id == CardRow.note_id)
        .join(DeckRow, DeckRow.id == NoteRow.deck_id)
        .outerjoin(TopicRow, TopicRow.key == DeckRow.topic)
        .where(CardRow.id.in_(ids))
        .group_by(title, TopicRow.phase)
        .order_by(TopicRow.position.is_(None), func.min(TopicRow.position), title)
    )
    return [(area, phase, count) for area, phase, count in session.execute(query)]


def phases(session: Session) -> list[tuple[int, str]]:
    """Return number and title of the phases."""
    query = select(PhaseRow.number, PhaseRow.title).order_by(PhaseRow.number)
    return [(number, title) for number, title in session.execute(query)]


def recent_answer_times(session: Session) -> tuple[float, int]:
    """Return the seconds that the latest answers took together, and how many they are."""
    duration = func.json_extract(CardEventRow.payload, "$.duration_ms")
    recent = (
        select(duration.label("ms"))
        .where(CardEventRow.kind == "answered")
        .order_by(CardEventRow.logical_time.desc())
        .limit(_RECENT_ANSWERS)
        .subquery()
    )
    total, count = session.execute(
        select(func.coalesce(func.sum(recent.c.ms), 0), func.count())
    ).one()
    return float(total) / 1000, int(count)


def days_studied(session: Session, since: int) -> frozenset[int]:
    """Return the study days from that one on with an answer."""
    query = select(CardEventRow.study_day).where(
        CardEventRow.kind == "answered", CardEventRow.study_day >= since, _counts(since)
    )
    return frozenset(session.scalars(query.distinct()))


def recalled(session: Session, since: int) -> float | None:
    """Return the share of answers to cards in Review that were not Again, None without any."""
    before = func.json_extract(CardEventRow.payload, "$.before")
    rating = func.json_extract(CardEventRow.payload, "$.rating")
    query = select(func.avg(case((rating == int(Rating.AGAIN), 0.0), else_=1.0))).where(
        CardEventRow.kind == "answered",
        CardEventRow.study_day >= since,
        before == int(State.REVIEW),
        _counts(since),
    )
    share = session.scalar(query)
    return None if share is None else float(share)


def _counts(since: int) -> ColumnElement[bool]:
    """Whether an answer was not undone; an undo has the study day of its answer."""
    target = func.json_extract(CardEventRow.payload, "$.target")
    undone = select(target).where(CardEventRow.kind == "undone", CardEventRow.study_day >= since)
    return CardEventRow.id.not_in(undone.scalar_subquery())
