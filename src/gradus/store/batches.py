"""Events that belong to one action on many cards."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, func, select

from gradus.domain.scheduling.events import Event, EventKind
from gradus.domain.scheduling.history import BATCH
from gradus.store.events import event_of
from gradus.store.tables import card_events

_batch = func.json_extract(card_events.c.payload, f"$.{BATCH}")


def latest_batch(connection: Connection, day: int) -> str | None:
    """Return the name of that study day's latest action on many cards that still counts."""
    query = (
        select(_batch)
        .where(card_events.c.study_day == day, _batch.is_not(None), _counts(day))
        .order_by(card_events.c.logical_time.desc())
        .limit(1)
    )
    name = connection.scalar(query)
    return None if name is None else str(name)


def events_of_batch(connection: Connection, day: int, batch: str, limit: int) -> list[Event]:
    """Return events of an action that still count, the latest first, as many as `limit` allows."""
    query = (
        select(card_events)
        .where(card_events.c.study_day == day, _batch == batch, _counts(day))
        .order_by(card_events.c.logical_time.desc())
        .limit(limit)
    )
    return [event_of(row) for row in connection.execute(query)]


def batch_size(connection: Connection, day: int, batch: str) -> int:
    """Return how many events of an action still count."""
    query = select(func.count()).where(card_events.c.study_day == day, _batch == batch)
    return int(connection.execute(query.where(_counts(day))).scalar_one())


def _counts(day: int) -> ColumnElement[bool]:
    """Whether an event was not taken back, which happens on its own study day."""
    target = func.json_extract(card_events.c.payload, "$.target")
    undone = select(target).where(
        card_events.c.kind == EventKind.UNDONE.value, card_events.c.study_day == day
    )
    return card_events.c.id.not_in(undone.scalar_subquery())
