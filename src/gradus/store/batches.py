"""Events that belong to one action on many cards."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Connection, Subquery, and_, func, or_, select

from gradus.domain.scheduling.events import Event, EventKind
from gradus.domain.scheduling.history import ACTIONS, BATCH
from gradus.store.events import event_of
from gradus.store.listed import listed
from gradus.store.tables import card_events
from gradus.store.taken_back import last_words, taken_back

_batch = func.json_extract(card_events.c.payload, f"$.{BATCH}")
_is_move = and_(card_events.c.kind == EventKind.EDITED.value, _batch.is_not(None))
_is_new = or_(card_events.c.kind.in_([kind.value for kind in ACTIONS]), _is_move)


def latest_batch(connection: Connection, day: int) -> str | None:
    """Return the name of that study day's latest action on many cards that still counts."""
    query = select(_batch).where(_batch.is_not(None), _counts(day))
    name = connection.scalar(query.order_by(card_events.c.logical_time.desc()).limit(1))
    return None if name is None else str(name)


def latest_undone_batch(connection: Connection, day: int) -> str | None:
    """Return the name of the action that was taken back last, None where something came after."""
    undone = _undone(day)
    query = (
        select(_batch)
        .join(undone, undone.c.target == card_events.c.id)
        .where(_batch.is_not(None))
        .order_by(undone.c.time.desc())
        .limit(1)
    )
    name = connection.scalar(query)
    return None if name is None else str(name)


def events_that_count(connection: Connection, day: int, batch: str) -> list[str]:
    """Return the ids of an action's events that were not taken back, the latest first."""
    query = select(card_events.c.id).where(_batch == batch, _counts(day))
    return list(connection.scalars(query.order_by(card_events.c.logical_time.desc())))


def events_taken_back(connection: Connection, day: int, batch: str) -> list[str]:
    """Return the ids of an action's events that can be done again, the first first."""
    undone = _undone(day)
    query = select(card_events.c.id).join(undone, undone.c.target == card_events.c.id)
    return list(
        connection.scalars(query.where(_batch == batch).order_by(card_events.c.logical_time))
    )


def events_named(connection: Connection, ids: Sequence[str]) -> list[Event]:
    """Return events by their ids."""
    rows = connection.execute(select(card_events).where(card_events.c.id.in_(listed(ids))))
    return [event_of(row) for row in rows]


def _counts(day: int) -> ColumnElement[bool]:
    """Whether an event of a study day was not taken back, which happens on the same day."""
    return and_(card_events.c.study_day == day, card_events.c.id.not_in(taken_back(day)))


def _undone(day: int) -> Subquery:
    """Select what was taken back since the day's last new action, which makes the rest final."""
    of_day = card_events.c.study_day == day
    newest = func.coalesce(func.max(card_events.c.logical_time), -1)
    since = select(newest).where(of_day, _is_new).scalar_subquery()
    words = last_words(and_(of_day, card_events.c.logical_time > since))
    return select(words.c.target, words.c.time).where(words.c.kind == "undone").subquery()
