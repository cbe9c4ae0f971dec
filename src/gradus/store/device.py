"""Which computer this is; its id stands in every event it adds."""

from __future__ import annotations

import platform
import uuid
from datetime import datetime

from sqlalchemy import Connection, func, insert, select

from gradus.store.tables import devices

IS_COMPUTER = func.substr(devices.c.id, 15, 1) != "5"
"""Whether a device is a computer with Gradus: other programs, whose answers were imported, are
known by a UUIDv5, the same wherever they are imported."""

_THIS_ONE = select(devices.c.id).where(devices.c.this_one)


def known_device(connection: Connection) -> str | None:
    """Return this computer's id, None before it has added an event."""
    known = connection.scalar(_THIS_ONE)
    return None if known is None else str(known)


def this_device(connection: Connection, now: datetime) -> str:
    """Return this computer's id, made on first use."""
    known = known_device(connection)
    if known is not None:
        return known
    identity = str(uuid.uuid4())
    this_one = {"id": identity, "name": platform.node(), "this_one": True, "created_at": now}
    connection.execute(insert(devices).values(this_one))
    return identity
