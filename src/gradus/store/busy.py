"""Busy times by the calendar file they came from, and what was read when.

A file is an origin, named by its path. The list of origins stands among the settings, so that a
backup holds it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Integer, bindparam, delete, func, insert, select, type_coerce

from gradus.domain.planning.busy_time import BusyTime
from gradus.store.settings import replace
from gradus.store.tables.calendar import busy_times
from gradus.store.tables.progress import settings

_NAME = "busy_origins"
Row = tuple[int, int, str, str]
"""A busy time as it is stored: start and end in ms since 1970 (UTC), identity, title.

Tens of thousands of them are compared and written, beside a window that wants its turn; to make
datetimes of their times would be most of the work.
"""

_AT_ONCE = 250
_KEPT = select(
    type_coerce(busy_times.c.starts_at, Integer),
    type_coerce(busy_times.c.ends_at, Integer),
    busy_times.c.uid,
    busy_times.c.title,
    busy_times.c.id,
).where(busy_times.c.origin == bindparam("origin"))
_ADD = insert(busy_times).values(
    origin=bindparam("origin"),
    starts_at=bindparam("start", type_=Integer()),
    ends_at=bindparam("end", type_=Integer()),
    uid=bindparam("uid"),
    title=bindparam("title"),
)
_REMOVE = delete(busy_times).where(busy_times.c.id == bindparam("row"))
_BETWEEN = (
    select(busy_times.c.starts_at, busy_times.c.ends_at, busy_times.c.uid, busy_times.c.title)
    .where(busy_times.c.starts_at < bindparam("last"), busy_times.c.ends_at > bindparam("first"))
    .order_by(busy_times.c.starts_at, busy_times.c.id)
)


@dataclass(frozen=True, slots=True)
class StoredOrigin:
    """A calendar file as it was last read.

    `checksum` tells its content and the person's zone, `until` is the date (an ordinal) up to which
    repetitions were followed, `problems` are sentences on what was left out.
    """

    path: str
    checksum: str
    until: int
    problems: tuple[str, ...] = ()


def origins(connection: Connection) -> list[StoredOrigin]:
    """Return the calendar files that are in use, in the order in which they were first read."""
    value = connection.scalar(select(settings.c.value).where(settings.c.name == _NAME))
    rows = [] if value is None else value["origins"]
    return [StoredOrigin(**{**row, "problems": tuple(row["problems"])}) for row in rows]


def save_origins(connection: Connection, found: Iterable[StoredOrigin]) -> None:
    """Write the list."""
    rows: list[dict[str, Any]] = [asdict(one) for one in found]
    replace(connection, _NAME, {"origins": rows})


def note_origin(connection: Connection, origin: StoredOrigin) -> None:
    """Write one origin in its old place in the list, or at the end."""
    known = origins(connection)
    at = [one.path for one in known]
    if origin.path not in at:
        save_origins(connection, [*known, origin])
    elif origin not in known:
        save_origins(connection, [origin if one.path == origin.path else one for one in known])


def kept(connection: Connection, origin: str) -> dict[Row, int]:
    """Return an origin's busy times with the numbers of their rows."""
    found: dict[Row, int] = {}
    for some in connection.execute(_KEPT, {"origin": origin}).partitions(_AT_ONCE):
        found.update(((start, end, uid, title), row) for start, end, uid, title, row in some)
    return found


def add(connection: Connection, origin: str, found: Iterable[Row]) -> None:
    """Add busy times to an origin."""
    rows = [
        {"origin": origin, "start": start, "end": end, "uid": uid, "title": title}
        for start, end, uid, title in found
    ]
    if rows:
        connection.execute(_ADD, rows)


def remove(connection: Connection, ids: Iterable[int]) -> None:
    """Take busy times away by their rows."""
    rows = [{"row": one} for one in ids]
    if rows:
        connection.execute(_REMOVE, rows)


def unlist(connection: Connection, origin: str) -> None:
    """Take an origin out of the list; its busy times stay until they are removed."""
    save_origins(connection, [one for one in origins(connection) if one.path != origin])


def remove_some(connection: Connection, origin: str, most: int) -> int:
    """Take at most so many of an origin's busy times away, and return how many it were."""
    rows = select(busy_times.c.id).where(busy_times.c.origin == origin).limit(most)
    return connection.execute(delete(busy_times).where(busy_times.c.id.in_(rows))).rowcount


def ahead(connection: Connection, now: datetime) -> dict[str, int]:
    """Return how many busy times of each origin are not over; an origin without any is left out."""
    rows = connection.execute(
        select(busy_times.c.origin, func.count())
        .where(busy_times.c.ends_at > now)
        .group_by(busy_times.c.origin)
    )
    return {origin: count for origin, count in rows}  # noqa: C416  dict() would ask for keys


def between(connection: Connection, first: datetime, last: datetime) -> list[BusyTime]:
    """Return what takes time between two instants, each once although two files may hold it."""
    rows = connection.execute(_BETWEEN, {"first": first, "last": last})
    return list(dict.fromkeys(BusyTime(*row) for row in rows))


def shared(connection: Connection, origin: str) -> dict[str, int]:
    """Return the other origins that hold events of an origin as well, and how many."""
    own = select(busy_times.c.uid).where(busy_times.c.origin == origin)
    rows = connection.execute(
        select(busy_times.c.origin, func.count(busy_times.c.uid.distinct()))
        .where(busy_times.c.origin != origin, busy_times.c.uid.in_(own))
        .group_by(busy_times.c.origin)
    )
    return {other: count for other, count in rows}  # noqa: C416  as above


def events(connection: Connection, origin: str) -> int:
    """Return how many events an origin holds, however often they repeat."""
    query = select(func.count(busy_times.c.uid.distinct())).where(busy_times.c.origin == origin)
    return int(connection.execute(query).scalar_one())
