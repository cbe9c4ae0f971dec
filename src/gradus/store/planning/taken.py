"""Time that events from elsewhere take."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from gradus.store.tables.calendar import busy_times

_BETWEEN = (
    select(busy_times.c.title, busy_times.c.origin, busy_times.c.starts_at, busy_times.c.ends_at)
    .where(busy_times.c.starts_at < bindparam("end"), busy_times.c.ends_at > bindparam("start"))
    .order_by(busy_times.c.starts_at, busy_times.c.id)
)
_SPANS = _BETWEEN.with_only_columns(busy_times.c.starts_at, busy_times.c.ends_at)


@dataclass(frozen=True, slots=True)
class Taken:
    """An event from another calendar, between two instants (UTC)."""

    title: str
    origin: str
    start: datetime
    end: datetime


def between(connection: Connection, start: datetime, end: datetime) -> tuple[Taken, ...]:
    """Return what lies between two instants, in whole or in part."""
    rows = connection.execute(_BETWEEN, {"start": start, "end": end})
    return tuple(Taken(*row) for row in rows)


def spans(
    connection: Connection, start: datetime, end: datetime
) -> list[tuple[datetime, datetime]]:
    """Return from when to when each of them is."""
    rows = connection.execute(_SPANS, {"start": start, "end": end})
    return [(row[0], row[1]) for row in rows]
