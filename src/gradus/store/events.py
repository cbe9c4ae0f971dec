"""The event log: rows are added and read, never changed."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from gradus.domain.scheduling.events import Event, EventKind, Payload, next_order
from gradus.domain.scheduling.study_day import Moment
from gradus.store.device import this_device
from gradus.store.identifiers import uuid7
from gradus.store.tables import CardEventRow, DeviceRow

# Every answer runs these; made once, they cost half as much.
_LATEST = select(
    DeviceRow.id,
    select(func.max(CardEventRow.logical_time)).scalar_subquery(),
    select(func.max(CardEventRow.sequence))
    .where(CardEventRow.device == DeviceRow.id)
    .scalar_subquery(),
).where(DeviceRow.this_one)
_ADD = insert(CardEventRow)


def append(
    session: Session, kind: EventKind, card: str | None, payload: Payload, moment: Moment
) -> Event:
    """Add an event of this device at the end of the log and return it."""
    latest = session.execute(_LATEST).one_or_none()
    if latest is None:
        this_device(session, moment.now)
        latest = session.execute(_LATEST).one()
    device, last_order, last_sequence = latest
    event = Event(
        id=uuid7(moment.now),
        device=device,
        sequence=(last_sequence or 0) + 1,
        order=next_order(last_order or 0, moment.now),
        wall=moment.now,
        day=moment.day,
        kind=kind,
        card=card,
        payload=payload,
    )
    session.connection().execute(_ADD, _values(event))
    return event


def of_card(session: Session, key: str) -> list[Event]:
    """Return every event of one card, undone ones included."""
    rows = session.scalars(select(CardEventRow).where(CardEventRow.card == key))
    return [_event(row) for row in rows]


def of_day(session: Session, day: int) -> list[Event]:
    """Return every event of one study day."""
    rows = session.scalars(select(CardEventRow).where(CardEventRow.study_day == day))
    return [_event(row) for row in rows]


def latest(session: Session) -> datetime | None:
    """Return when the newest event was written, None where there is none."""
    newest = select(CardEventRow.wall_time).order_by(CardEventRow.logical_time.desc()).limit(1)
    return session.scalar(newest)


def _values(event: Event) -> dict[str, object]:
    return {
        "id": event.id,
        "device": event.device,
        "sequence": event.sequence,
        "logical_time": event.order,
        "wall_time": event.wall,
        "study_day": event.day,
        "kind": event.kind.value,
        "card": event.card,
        "payload": dict(event.payload),
    }


def _event(row: CardEventRow) -> Event:
    return Event(
        id=row.id,
        device=row.device,
        sequence=row.sequence,
        order=row.logical_time,
        wall=row.wall_time,
        day=row.study_day,
        kind=EventKind(row.kind),
        card=row.card,
        payload=row.payload,
    )
