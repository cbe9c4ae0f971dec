"""Cards as they stand: reading and writing the cache of their events."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, func, or_, select, update
from sqlalchemy.orm import Session, aliased

from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.model import Due, Memory, State
from gradus.domain.scheduling.queue import QueueCard
from gradus.store.tables import CardRow, DeckRow, NoteRow, TopicRow

_STATE = (
    CardRow.state,
    CardRow.step,
    CardRow.stability,
    CardRow.difficulty,
    CardRow.due_day,
    CardRow.due_at,
    CardRow.first_day,
    CardRow.last_day,
    CardRow.reviews,
    CardRow.lapses,
    CardRow.suspended,
    CardRow.flag,
)
# Every answer runs these; made once, they cost half as much.
_LOAD = select(
    CardRow.id, CardRow.key, CardRow.note_id, CardRow.ordinal, CardRow.retired, *_STATE
).where(CardRow.id == bindparam("card_id"))
_SAVE = (
    update(CardRow)
    .where(CardRow.id == bindparam("card_id"))
    .values({column: bindparam(f"new_{column.key}") for column in _STATE})
)
_OFF_THE_ROAD = 1_000_000
"""Topics on the road come first; decks without one follow."""


@dataclass(frozen=True, slots=True)
class StoredCard:
    """A card with the key that names it in events."""

    id: int
    key: str
    note: int
    ordinal: int
    retired: bool
    state: CardState


def load(session: Session, card_id: int) -> StoredCard | None:
    """Return one card, or None where there is none of that id."""
    row = session.execute(_LOAD, {"card_id": card_id}).one_or_none()
    if row is None:
        return None
    return StoredCard(row.id, row.key, row.note_id, row.ordinal, row.retired, _state(row))


def id_of_key(session: Session, key: str) -> int | None:
    """Return the id of the card that events name by this key."""
    return session.scalar(select(CardRow.id).where(CardRow.key == key))


def save(session: Session, card_id: int, state: CardState) -> None:
    """Write where a card stands."""
    due = state.due
    values = {
        "card_id": card_id,
        "new_state": int(state.state),
        "new_step": state.step,
        "new_stability": state.memory.stability if state.memory else None,
        "new_difficulty": state.memory.difficulty if state.memory else None,
        "new_due_day": due.day if due else None,
        "new_due_at": due.at if due else None,
        "new_first_day": state.first_day,
        "new_last_day": state.last_day,
        "new_reviews": state.reviews,
        "new_lapses": state.lapses,
        "new_suspended": state.suspended,
        "new_flag": state.flag,
    }
    session.connection().execute(_SAVE, values)


def due_cards(session: Session, day: int) -> list[QueueCard]:
    """Return the cards inside a step and the reviews due by that study day."""
    return _queue_cards(session, or_(CardRow.due_at.is_not(None), CardRow.due_day <= day), None)


def new_cards(session: Session, limit: int) -> list[QueueCard]:
    """Return the first new cards along the road, one of each note."""
    sibling = aliased(CardRow)
    earlier = select(sibling.id).where(
        sibling.note_id == CardRow.note_id,
        sibling.ordinal < CardRow.ordinal,
        sibling.state == int(State.NEW),
        ~sibling.retired,
        ~sibling.suspended,
    )
    return _queue_cards(session, and_(CardRow.state == int(State.NEW), ~earlier.exists()), limit)


def notes_of(session: Session, keys: Iterable[str]) -> dict[str, int]:
    """Return the note of each card that events name by these keys."""
    wanted = select(func.json_each(json.dumps(list(keys))).table_valued("value").c.value)
    rows = session.execute(select(CardRow.key, CardRow.note_id).where(CardRow.key.in_(wanted)))
    return {row.key: row.note_id for row in rows}


def load_by_day(session: Session, after: int) -> Counter[int]:
    """Return how many reviews are due on each study day after that one."""
    rows = session.execute(
        select(CardRow.due_day, func.count())
        .where(CardRow.due_day > after, ~CardRow.retired, ~CardRow.suspended)
        .group_by(CardRow.due_day)
    )
    return Counter({day: count for day, count in rows if day is not None})


def _queue_cards(
    session: Session, condition: ColumnElement[bool], limit: int | None
) -> list[QueueCard]:
    position = func.coalesce(TopicRow.position, _OFF_THE_ROAD)
    query = (
        select(CardRow.id, CardRow.note_id, *_STATE)
        .join(NoteRow, NoteRow.id == CardRow.note_id)
        .join(DeckRow, DeckRow.id == NoteRow.deck_id)
        .outerjoin(TopicRow, TopicRow.key == DeckRow.topic)
        .where(condition, ~CardRow.retired, ~CardRow.suspended)
        .order_by(position, DeckRow.path, NoteRow.position, CardRow.ordinal)
        .limit(limit)
    )
    rows = session.execute(query).all()
    return [QueueCard(row.id, row.note_id, n, _state(row)) for n, row in enumerate(rows)]


def _state(row: Any) -> CardState:
    has_due = row.due_day is not None or row.due_at is not None
    return CardState(
        state=State(row.state),
        step=row.step,
        memory=None if row.stability is None else Memory(row.stability, row.difficulty),
        due=Due(day=row.due_day, at=row.due_at) if has_due else None,
        first_day=row.first_day,
        last_day=row.last_day,
        reviews=row.reviews,
        lapses=row.lapses,
        suspended=row.suspended,
        flag=row.flag,
    )
