"""The event log: rows are added and read, never changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Connection, func, insert, select

from gradus.domain.scheduling.events import Event, EventKind, Payload, next_order
from gradus.domain.scheduling.study_day import Moment
from gradus.store.device import this_device
from gradus.store.identifiers import uuid7
from gradus.store.listed import listed
from gradus.store.tables import card_events, devices

# Every answer runs these; made once, they cost half as much.
_LATEST = select(
    devices.c.id,
    select(func.max(card_events.c.logical_time)).scalar_subquery(),
    select(func.max(card_events.c.sequence))
    .where(card_events.c.device == devices.c.id)
    .scalar_subquery(),
).where(devices.c.this_one)
_ADD = insert(card_events)


def append(
    connection: Connection, kind: EventKind, card: str | None, payload: Payload, moment: Moment
) -> Event:
    """Add an event of this device at the end of the log and return it."""
    (event,) = append_all(connection, [(kind, card, payload)], moment)
    return event


def append_all(
    connection: Connection,
    happened: Sequence[tuple[EventKind, str | None, Payload]],
    moment: Moment,
) -> list[Event]:
    """Add events of this device, each a kind, a card's key and a payload, and return them."""
    latest = connection.execute(_LATEST).one_or_none()
    if latest is None:
        this_device(connection, moment.now)
        latest = connection.execute(_LATEST).one()
    device, order, sequence = latest[0], latest[1] or 0, latest[2] or 0
    added: list[Event] = []
    for number, (kind, card, payload) in enumerate(happened, start=1):
        order = next_order(order, moment.now)
        place = (device, sequence + number, order)
        event = Event(uuid7(moment.now), *place, moment.now, moment.day, kind, card, payload)
        added.append(event)
    if added:
        connection.execute(_ADD, [values(event) for event in added])
    return added


def values(event: Event) -> dict[str, object]:
    """Return an event as a row of the log."""
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


def of_card(connection: Connection, key: str) -> list[Event]:
    """Return every event of one card, undone ones included."""
    rows = connection.execute(select(card_events).where(card_events.c.card == key))
    return [event_of(row) for row in rows]


def of_cards(connection: Connection, keys: Iterable[str]) -> dict[str, list[Event]]:
    """Return every event of some cards, undone ones included, by the keys of the cards."""
    found: defaultdict[str, list[Event]] = defaultdict(list)
    for row in connection.execute(select(card_events).where(card_events.c.card.in_(listed(keys)))):
        found[row.card].append(event_of(row))
    return found


def of_day(connection: Connection, day: int) -> list[Event]:
    """Return every event of one study day."""
    rows = connection.execute(select(card_events).where(card_events.c.study_day == day))
    return [event_of(row) for row in rows]


def latest(connection: Connection) -> datetime | None:
    """Return when the newest event was written, None where there is none."""
    newest = select(card_events.c.wall_time).order_by(card_events.c.logical_time.desc()).limit(1)
    return cast("datetime | None", connection.scalar(newest))


def event_of(row: Any) -> Event:
    """Return the event that a row of `card_events` holds."""
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
