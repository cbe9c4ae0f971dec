"""Cards as they stand: reading and writing the cache of their events."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    bindparam,
    func,
    or_,
    select,
    true,
    update,
)

from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.model import Due, Memory, State
from gradus.domain.scheduling.queue_card import QueueCard
from gradus.store.listed import listed
from gradus.store.tables import cards, decks, notes, topics

_STATE = (
    cards.c.state,
    cards.c.step,
    cards.c.stability,
    cards.c.difficulty,
    cards.c.due_day,
    cards.c.due_at,
    cards.c.first_day,
    cards.c.last_day,
    cards.c.reviews,
    cards.c.lapses,
    cards.c.suspended,
    cards.c.flag,
)
# Every answer runs these; made once, they cost half as much.
_STORED = select(
    cards.c.id, cards.c.key, cards.c.note_id, cards.c.ordinal, cards.c.retired, *_STATE
)
_LOAD = _STORED.where(cards.c.id == bindparam("card_id"))
_LOAD_TWO = _STORED.where(cards.c.id.in_((bindparam("card_id"), bindparam("other_id"))))
_SAVE = (
    update(cards)
    .where(cards.c.id == bindparam("card_id"))
    .values({column: bindparam(f"new_{column.key}") for column in _STATE})
)
STATE_COLUMNS = _STATE
"""The columns from which `state_of` reads where a card stands."""
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


def load(connection: Connection, card_id: int) -> StoredCard | None:
    """Return one card, or None where there is none of that id."""
    row = connection.execute(_LOAD, {"card_id": card_id}).one_or_none()
    return None if row is None else _stored(row)


def load_two(connection: Connection, card_id: int, other_id: int) -> dict[int, StoredCard]:
    """Return two cards by their ids, with one question where an answer would ask two."""
    rows = connection.execute(_LOAD_TWO, {"card_id": card_id, "other_id": other_id})
    return {row.id: _stored(row) for row in rows}


def load_all(connection: Connection, card_ids: Iterable[int]) -> list[StoredCard]:
    """Return those cards, in no order, but for those there are none of."""
    rows = connection.execute(_STORED.where(cards.c.id.in_(listed(card_ids))))
    return [_stored(row) for row in rows]


def load_next(connection: Connection, after: int, count: int) -> list[StoredCard]:
    """Return the first cards whose ids are above one, retired ones included."""
    rows = connection.execute(_STORED.where(cards.c.id > after).order_by(cards.c.id).limit(count))
    return [_stored(row) for row in rows]


def begun(connection: Connection, card_ids: Iterable[int]) -> tuple[int, int]:
    """Return how many of those cards are not new, and their answers together."""
    asked = and_(cards.c.id.in_(listed(card_ids)), cards.c.state != int(State.NEW))
    answers = func.coalesce(func.sum(cards.c.reviews), 0)
    count, reviews = connection.execute(select(func.count(), answers).where(asked)).one()
    return int(count), int(reviews)


def ids_of_keys(connection: Connection, keys: Iterable[str]) -> dict[str, int]:
    """Return the ids of the cards that events name by these keys."""
    query = select(cards.c.key, cards.c.id).where(cards.c.key.in_(listed(keys)))
    return {row.key: row.id for row in connection.execute(query)}


def id_of_key(connection: Connection, key: str) -> int | None:
    """Return the id of the card that events name by this key."""
    return connection.scalar(select(cards.c.id).where(cards.c.key == key))


def save(connection: Connection, card_id: int, state: CardState) -> None:
    """Write where a card stands."""
    connection.execute(_SAVE, _saved(card_id, state))


def save_all(connection: Connection, states: Mapping[int, CardState]) -> None:
    """Write where cards stand, by their ids."""
    if states:
        connection.execute(_SAVE, [_saved(card_id, state) for card_id, state in states.items()])


def state_of(row: Any) -> CardState:
    """Return where a card stands from a row that holds STATE_COLUMNS."""
    return _state(row)


def due_cards(connection: Connection, day: int) -> list[QueueCard]:
    """Return the cards inside a step and the reviews due by that study day."""
    return _queue_cards(connection, or_(cards.c.due_at.is_not(None), cards.c.due_day <= day), None)


def new_cards(
    connection: Connection,
    limit: int,
    resting: Iterable[int] = (),
    closed: Iterable[str] = (),
    only: Iterable[str] | None = None,
) -> list[QueueCard]:
    """Return the first new cards along the road, one of each note that does not rest.

    None comes from a topic among `closed`; decks without a topic are always open. With `only`
    they come from those topics alone.
    """
    sibling = cards.alias("sibling")
    earlier = select(sibling.c.id).where(
        sibling.c.note_id == cards.c.note_id,
        sibling.c.ordinal < cards.c.ordinal,
        sibling.c.state == int(State.NEW),
        ~sibling.c.retired,
        ~sibling.c.suspended,
    )
    asked = decks.c.topic.in_(listed(only or ()))
    is_open = decks.c.topic.is_(None) | decks.c.topic.not_in(listed(closed))
    is_wanted = is_open if only is None else asked
    new = and_(cards.c.state == int(State.NEW), _awake(resting), is_wanted, ~earlier.exists())
    return _queue_cards(connection, new, limit)


def of_ids(connection: Connection, ids: Iterable[int]) -> list[QueueCard]:
    """Return those cards along the road, but for retired and suspended ones."""
    return _queue_cards(connection, cards.c.id.in_(listed(ids)), None)


def weakest(
    connection: Connection, day: int, limit: int, resting: Iterable[int] = ()
) -> list[QueueCard]:
    """Return the cards in Review that are least likely recalled on that study day, worst first.

    With one set of parameters recall falls with the days since the last answer as a multiple of the
    card's stability, and with nothing else.
    """
    condition = and_(cards.c.state == int(State.REVIEW), _awake(resting))
    least = (day - cards.c.last_day) / cards.c.stability
    return _queue_cards(connection, condition, limit, least.desc())


def ahead(
    connection: Connection, day: int, days: int, resting: Iterable[int] = ()
) -> list[QueueCard]:
    """Return the reviews due within some days of that study day, relatively latest first.

    How late a card is, or how early, counts in intervals: a day early is nothing to a card that
    waits a year, and half the way to one that waits two days.
    """
    condition = and_(cards.c.due_day <= day + days, _awake(resting))
    interval = func.max(cards.c.due_day - cards.c.last_day, 1)
    lateness = (1.0 * (day - cards.c.due_day)) / interval
    return _queue_cards(connection, condition, None, lateness.desc())


def of_topics(
    connection: Connection, topics_asked: Iterable[str], *, met: bool = False, note_type: str = ""
) -> list[QueueCard]:
    """Return the cards of those topics; with `met`, of all decks those that were ever answered.

    With a `note_type` they are of notes of that type alone.
    """
    was_met = cards.c.state != int(State.NEW)
    asked = decks.c.topic.in_(listed(topics_asked))
    of_type = notes.c.type == note_type if note_type else true()
    return _queue_cards(connection, and_(was_met if met else asked, of_type), None)


def last_day(connection: Connection) -> int | None:
    """Return the study day of the latest answer, None before the first."""
    day = connection.scalar(select(func.max(cards.c.last_day)))
    return None if day is None else int(day)


def new_by_topic(connection: Connection) -> Counter[str]:
    """Return how many cards of each topic were never seen."""
    rows = connection.execute(
        select(decks.c.topic, func.count())
        .select_from(cards)
        .join(notes, notes.c.id == cards.c.note_id)
        .join(decks, decks.c.id == notes.c.deck_id)
        .where(cards.c.state == int(State.NEW), ~cards.c.retired, ~cards.c.suspended)
        .where(decks.c.topic.is_not(None))
        .group_by(decks.c.topic)
    )
    return Counter({topic: count for topic, count in rows if topic is not None})


def reviews(connection: Connection) -> int:
    """Return how many answers to cards count."""
    return int(connection.scalar(select(func.coalesce(func.sum(cards.c.reviews), 0))) or 0)


def notes_of(connection: Connection, keys: Iterable[str]) -> dict[str, int]:
    """Return the note of each card that events name by these keys."""
    query = select(cards.c.key, cards.c.note_id).where(cards.c.key.in_(listed(keys)))
    rows = connection.execute(query)
    return {row.key: row.note_id for row in rows}


def load_by_day(connection: Connection, after: int) -> Counter[int]:
    """Return how many reviews are due on each study day after that one."""
    rows = connection.execute(
        select(cards.c.due_day, func.count())
        .where(cards.c.due_day > after, ~cards.c.retired, ~cards.c.suspended)
        .group_by(cards.c.due_day)
    )
    return Counter({day: count for day, count in rows if day is not None})


def _awake(resting: Iterable[int]) -> ColumnElement[bool]:
    return cards.c.note_id.not_in(listed(resting))


def _queue_cards(
    connection: Connection,
    condition: ColumnElement[bool],
    limit: int | None,
    *first: ColumnElement[Any],
) -> list[QueueCard]:
    position = func.coalesce(topics.c.position, _OFF_THE_ROAD)
    query = (
        select(cards.c.id, cards.c.note_id, decks.c.topic, *_STATE)
        .join(notes, notes.c.id == cards.c.note_id)
        .join(decks, decks.c.id == notes.c.deck_id)
        .outerjoin(topics, topics.c.key == decks.c.topic)
        .where(condition, ~cards.c.retired, ~cards.c.suspended)
        .order_by(*first, position, decks.c.path, notes.c.position, cards.c.ordinal)
        .limit(limit)
    )
    rows = connection.execute(query).all()
    return [QueueCard(row.id, row.note_id, n, _state(row), row.topic) for n, row in enumerate(rows)]


def _saved(card_id: int, state: CardState) -> dict[str, Any]:
    due = state.due
    return {
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


def _stored(row: Any) -> StoredCard:
    return StoredCard(row.id, row.key, row.note_id, row.ordinal, row.retired, _state(row))


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
